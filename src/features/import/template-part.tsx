import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/position.ts';
import { sampleQuery } from '../../queries/imports.ts';
import { useRead } from '../../queries/use-read.ts';
import { saveFile } from '../../question/export/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { importFileName } from './import-file-name.ts';
import styles from './import.module.css';
import { templateText } from './template.ts';

interface TemplatePartProps {
  readonly dataset: Dataset;
  readonly today: Day;
}

/** A table to begin with, and how an import goes. */
export function TemplatePart({ dataset, today }: TemplatePartProps) {
  const samples = useRead(sampleQuery(dataset)).value;
  const save = () => {
    const text = templateText(dataset, samples ?? [], today);
    // Spreadsheets take a table for UTF-8 where it begins with the mark.
    saveFile(importFileName(dataset, 'template', 'csv'), new Blob([`\uFEFF${text}`], { type: 'text/csv' }));
  };
  return (
    <aside className={styles['aside']} aria-label="Template">
      <h2>A table to begin with</h2>
      <p>All columns, and one row that is made up, to be replaced. An export of this tracker can be imported too.</p>
      <div className={styles['actions']}>
        <Button aria-disabled={samples === null} onClick={() => samples !== null && save()}>
          Download a template
        </Button>
      </div>
      {dataset === 'illustrative' && (
        <p className={styles['quiet']}>
          What is imported here is made up for ever: the sources have to be fictional ones as in the template, without
          quote and translation, and each summary gets “Illustrative: ” before it.
        </p>
      )}
    </aside>
  );
}
