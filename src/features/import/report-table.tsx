import { useView } from '../../question/use-view.ts';
import { PageLink } from '../../question/page-link.tsx';
import { OUTCOME_WORDS, type ReportEntry } from './report-entries.ts';
import styles from './report-table.module.css';
import { useReportWindow } from './use-report-window.ts';

interface ReportTableProps {
  readonly entries: readonly ReportEntry[];
  /** A list counts items, a table lines. */
  readonly isJson: boolean;
}

/** The report as a table of any length; only the rows in view are drawn. */
export function ReportTable({ entries, isJson }: ReportTableProps) {
  'use no memo';
  const place = isJson ? 'Item' : 'Line';
  const { scroller, shown, above, below, measure } = useReportWindow(entries.length);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus
    <section ref={scroller} className={styles['scroller']} aria-label="Report, row by row" tabIndex={0}>
      <table className={styles['table']} aria-label="Report" aria-rowcount={entries.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{place}</th>
            <th scope="col">Outcome</th>
            <th scope="col">{isJson ? 'Field' : 'Column'}</th>
            <th scope="col">What it is</th>
            <th scope="col">As it stands in the file</th>
          </tr>
        </thead>
        <Gap height={above} />
        <tbody>
          {shown.map((index) => {
            const entry = entries[index];
            return entry && <EntryRow key={entry.key} entry={entry} index={index} place={place} measure={measure} />;
          })}
        </tbody>
        <Gap height={below} />
      </table>
    </section>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height === 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing is there */}
        <td colSpan={5} className={styles['gap']} style={{ height }} />
      </tr>
    </tbody>
  );
}

interface EntryRowProps {
  readonly entry: ReportEntry;
  readonly index: number;
  /** What its number counts. */
  readonly place: string;
  readonly measure: (row: HTMLElement | null) => void;
}

function EntryRow({ entry, index, place, measure }: EntryRowProps) {
  const { href } = useView();
  const { line, outcome, column, words, text, existing } = entry;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={styles['row']} data-outcome={outcome}>
      <th scope="row" data-place={place}>
        {line}
      </th>
      <td>{OUTCOME_WORDS[outcome]}</td>
      <td className={styles['column']}>{column === '' && outcome === 'error' ? 'Whole row' : column}</td>
      <td>
        {words}
        {existing !== null && (
          <>
            {' '}
            <PageLink href={href({ card: existing })}>Open that record</PageLink>
          </>
        )}
      </td>
      <td className={styles['typed']}>{text === '' ? <span className={styles['empty']}>empty</span> : text}</td>
    </tr>
  );
}
