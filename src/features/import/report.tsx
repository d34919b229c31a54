import { useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type ImportTable, partedBy } from './import-table.ts';
import styles from './import.module.css';
import { firstFilter, reportEntries, type ReportFilter, reportInWords, rowCount } from './report-entries.ts';
import { ReportTable } from './report-table.tsx';
import { saveTable } from './save-table.ts';
import type { Checked, Importing } from './use-import.ts';

interface ReportProps {
  readonly dataset: Dataset;
  readonly checked: Checked;
  /** Whether the file was changed since. */
  readonly isOutdated: boolean;
  readonly isBusy: boolean;
  readonly importing: Pick<Importing, 'check' | 'checkGood' | 'importAll'>;
  /** Goes to the text of the file. */
  readonly onMend: () => void;
}

/** What a check found, row by row, and the ways on. */
export function Report(props: ReportProps) {
  const { checked, isOutdated } = props;
  const { report, table } = checked;
  const [chosen, setChosen] = useState<{ readonly of: Checked; readonly filter: ReportFilter } | null>(null);
  const filter = chosen?.of === checked ? chosen.filter : firstFilter(report);
  const { failed } = partedBy(report, table);
  return (
    <section className={styles['report']} aria-labelledby="import-report">
      <h2 id="import-report" key={checked.number} tabIndex={-1} ref={focusOnce}>
        {reportInWords(report)}
      </h2>
      {isOutdated && <p>The file was changed since this check: check it again before it is imported.</p>}
      {!isOutdated && <WaysOn {...props} failed={failed} />}
      <Segmented
        legend="Rows shown"
        choices={[
          { value: 'error', label: `Errors ${report.errors}`, disabled: report.errors === 0 },
          { value: 'duplicate', label: `Repeated ${report.duplicates}`, disabled: report.duplicates === 0 },
          { value: 'all', label: `All ${report.rows}` },
        ]}
        value={filter}
        onChange={(next) => setChosen({ of: checked, filter: next })}
      />
      <ReportTable
        key={`${checked.number} ${filter}`}
        entries={reportEntries(report, table, filter)}
        isJson={table.type === 'json'}
      />
    </section>
  );
}

/** The form is still there, but the work goes on at what was found. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

interface WaysOnProps extends ReportProps {
  readonly failed: ImportTable | null;
}

function WaysOn({ dataset, checked, isBusy, importing, onMend, failed }: WaysOnProps) {
  const { report, leftOut } = checked;
  const whenFree = (act: () => void) => () => {
    if (!isBusy) act();
  };
  return (
    <>
      <div className={styles['actions']}>
        {failed === null && (
          <Button variant="primary" aria-disabled={isBusy} onClick={whenFree(() => void importing.importAll(checked))}>
            Import {rowCount(report.rows)}
          </Button>
        )}
        {failed !== null && report.ok > 0 && (
          <Button aria-disabled={isBusy} onClick={whenFree(() => void importing.checkGood(checked))}>
            {report.ok === 1 ? 'Import the good row alone' : `Import the ${report.ok} good rows alone`}
          </Button>
        )}
        {failed !== null && <Button onClick={onMend}>Mend the file and check again</Button>}
        {failed !== null && (
          <Button onClick={() => saveTable(dataset, 'failed-rows', failed)}>Failed rows as a file to mend</Button>
        )}
        {leftOut !== null && (
          <Button aria-disabled={isBusy} onClick={whenFree(() => void importing.check(checked.file))}>
            Back to the whole file
          </Button>
        )}
      </div>
      <p className={styles['quiet']}>{advice(checked, failed)}</p>
    </>
  );
}

function advice({ report, leftOut }: Checked, failed: ImportTable | null): string {
  if (leftOut !== null) {
    return `${rowCount(leftOut.rows.length)} of the file ${leftOut.rows.length === 1 ? 'is' : 'are'} left out, and will stand in the text above after the import.`;
  }
  if (failed === null) return 'They become drafts; readers see none of them before it is reviewed and published.';
  const good = report.ok > 0 ? ' The good rows alone are checked by themselves first.' : '';
  return `An import takes all rows or none, so this file is not imported as it is.${good}`;
}
