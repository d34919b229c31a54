import { useInfiniteQuery } from '@tanstack/react-query';
import { shortDate } from '../../../domain/calendar-words.ts';
import type { Dataset, Position } from '../../../domain/position.ts';
import { positions } from '../../../queries/positions.ts';
import { timelineQuery } from '../../../queries/timeline.ts';
import { useRead } from '../../../queries/use-read.ts';
import { PageLink } from '../../../question/page-link.tsx';
import { QueryFault } from '../../../question/query-fault.tsx';
import { memberName, speakerInWords, STATUS_WORDS, valueEntry } from '../../../question/record/record-words.ts';
import { useView } from '../../../question/use-view.ts';
import { Button } from '../../../ui/button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { FindingAct } from './act-choice.tsx';
import styles from './acts.module.css';

interface RecordListProps {
  readonly act: FindingAct;
  readonly dataset: Dataset;
  /** ISO 3166-1 alpha-3. */
  readonly member: string;
  readonly onChoose: (id: string) => void;
}

const ACTIONS: Readonly<Record<FindingAct, string>> = {
  correct: 'Correct it',
  end: 'End it',
  confirm: 'Check it',
};

/** The records of a member, newest first, each with the way on. Retracted ones are restored before anything else. */
export function RecordList({ act, dataset, member, onChoose }: RecordListProps) {
  const pages = useInfiniteQuery(positions.list(dataset, { member: [member] }));
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = pages;
  const published = useRead(timelineQuery(dataset, null)).value?.positions ?? [];
  const onRecord = new Set(published.map(({ id }) => id));
  const records = data?.pages.flatMap((page) => page.items).filter((record) => isFor(act, record, onRecord));
  if (records === undefined && error !== null) {
    const fault = { fault: error, retry: () => void refetch(), isRetrying: isFetching };
    return <QueryFault what="The records" read={fault} />;
  }
  if (records === undefined) return <Skeleton height="12rem" label="Loading the records" />;
  const words = `${memberName(member)}: ${records.length === 1 ? 'one record' : `${records.length} records`}`;
  return (
    <>
      <p>
        {words}
        {records.length > 1 && ', newest first'}.
      </p>
      <LiveRegion message={words} />
      <ul className={styles['records']}>
        {records.map((record) => (
          <li key={record.id}>
            <RecordWords record={record} />
            <Way act={act} record={record} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button aria-disabled={isFetching} onClick={() => void fetchNextPage()}>
          Show older records
        </Button>
      )}
    </>
  );
}

/** A record is confirmed as readers see it; with a draft on top of it too. */
function isFor(act: FindingAct, { id, status }: Position, onRecord: ReadonlySet<string>): boolean {
  return status !== 'retracted' && (act !== 'confirm' || onRecord.has(id));
}

/** When, who, the level, and the summary. */
function RecordWords({ record }: { readonly record: Position }) {
  const { statedOn, endsOn, status, summary } = record;
  return (
    <div>
      <p>
        <strong>
          {shortDate(statedOn)}
          {endsOn !== null && ` to ${shortDate(endsOn)}`}, {speakerInWords(record)}: {valueEntry(record).label}
        </strong>
        {status !== 'published' && ` (${STATUS_WORDS[status].toLowerCase()})`}
      </p>
      <p>{summary}</p>
    </div>
  );
}

function Way({ act, record, onChoose }: Pick<RecordListProps, 'act' | 'onChoose'> & { readonly record: Position }) {
  const { href } = useView();
  const words = (
    <>
      {ACTIONS[act]}
      <VisuallyHidden>
        {' '}
        ({shortDate(record.statedOn)}, {speakerInWords(record)})
      </VisuallyHidden>
    </>
  );
  if (act === 'confirm') return <Button onClick={() => onChoose(record.id)}>{words}</Button>;
  return <PageLink href={href({}, `/edit/${record.id}${act === 'end' ? '/end' : ''}`)}>{words}</PageLink>;
}
