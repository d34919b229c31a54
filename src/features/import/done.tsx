import type { Dataset } from '../../domain/position.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { BatchRecords } from './batch-records.tsx';
import styles from './import.module.css';
import type { KeptBatch } from './kept-batch.ts';
import { type ChosenFile, sized } from './read-file.ts';
import { rowCount } from './report-entries.ts';
import { TakeBack } from './take-back.tsx';

interface DoneProps {
  readonly kept: KeptBatch;
  readonly dataset: Dataset;
  readonly mayImport: boolean;
  /** The rows left out, which stand in the file's text now. */
  readonly rest: ChosenFile;
  readonly onKeep: (kept: KeptBatch) => void;
  readonly onNext: () => void;
}

/** What was imported, what comes next, and the way back. */
export function Done({ kept, dataset, mayImport, rest, onKeep, onNext }: DoneProps) {
  const { href } = useView();
  const { read } = sized(rest);
  const left = read.ok ? read.table.rows.length : 0;
  return (
    <section className={styles['outcome']} aria-labelledby="import-done">
      <h2 id="import-done" tabIndex={-1} ref={focusOnce}>
        {headingOf(kept)}
      </h2>
      {kept.reverted === null && (
        <p>
          Readers see none of them yet: each has to be submitted, and somebody other than {kept.by} reviews and
          publishes it. They wait on the <PageLink href={href({ card: null }, '/desk')}>Desk</PageLink>.
        </p>
      )}
      <p className={styles['quiet']}>Name of the import: {kept.batch}</p>
      <TakeBack kept={kept} dataset={dataset} mayImport={mayImport} onKeep={onKeep} />
      <BatchRecords kept={kept} isOpen />
      <div className={styles['actions']}>
        <Button variant={left > 0 ? 'primary' : 'plain'} onClick={onNext}>
          {left > 0 ? `Go on with the ${left === 1 ? 'row' : rowCount(left)} left out` : 'Import another file'}
        </Button>
      </div>
    </section>
  );
}

function headingOf({ rows, reverted }: KeptBatch): string {
  const one = rows === 1;
  if (reverted !== null)
    return `${rows.toLocaleString('en')} ${one ? 'position was' : 'positions were'} imported, and taken back`;
  return one ? '1 position is imported as a draft' : `${rows.toLocaleString('en')} positions are imported as drafts`;
}

/** The report that had the focus is gone: the outcome takes it. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
