import { shortDate } from '../../../domain/calendar-words.ts';
import type { Position } from '../../../domain/position.ts';
import { PageLink } from '../../../question/page-link.tsx';
import { memberName, speakerInWords, STATUS_WORDS, valueEntry } from '../../../question/record/record-words.ts';
import { useView } from '../../../question/use-view.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import styles from './near.module.css';

interface NearListProps {
  readonly title: string;
  readonly records: readonly Position[];
  readonly advice: string;
}

/** Records that the one in the form may repeat, each with a link to its card; announced once, when the first is found. */
export function NearList({ title, records, advice }: NearListProps) {
  return (
    <>
      <LiveRegion message={records.length === 0 ? '' : `${title}: see below the fields.`} />
      {records.length > 0 && <Shown title={title} records={records} advice={advice} />}
    </>
  );
}

const SHOWN = 5;

function Shown({ title, records, advice }: NearListProps) {
  const { href } = useView();
  const more = records.length - SHOWN;
  return (
    <section className={styles['near']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {records.slice(0, SHOWN).map((record) => (
          <li key={record.id}>
            <PageLink href={href({ card: record.id })}>
              {memberName(record.member)}, {shortDate(record.statedOn)}, {speakerInWords(record)}:{' '}
              {valueEntry(record).label}
            </PageLink>
            {record.status !== 'published' && ` (${STATUS_WORDS[record.status].toLowerCase()})`}
          </li>
        ))}
        {more > 0 && <li>{more === 1 ? 'and one more' : `and ${more} more`}</li>}
      </ul>
      <p>{advice}</p>
    </section>
  );
}
