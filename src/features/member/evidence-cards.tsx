import { useInfiniteQuery } from '@tanstack/react-query';
import { StanceLabel } from '../../charts/stance-mark/stance-swatch.tsx';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Position } from '../../domain/position.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import { positions } from '../../queries/positions.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './member-page.module.css';
import { scopeInWords } from './scope-words.ts';
import { Section } from './section.tsx';

/** The records behind the member's line, latest first; each opens its card. */
export function EvidenceCards({ row }: { readonly row: MemberTrack }) {
  const { view } = useView();
  const filter = {
    member: [row.member.iso3],
    status: ['published'],
    ...(view.knownAt ? { knownAt: view.knownAt } : {}),
  };
  const read = useInfiniteQuery(positions.list(view.dataset, filter));
  const shown = new Set(row.evidence.map((record) => record.id));
  const records = read.data?.pages.flatMap((page) => page.items).filter((record) => shown.has(record.id));
  const fault = { fault: read.error, retry: () => void read.refetch(), isRetrying: read.isFetching };
  return (
    <Section title={`Evidence: ${scopeInWords(row, view)}`}>
      {records === undefined && read.error === null && <Skeleton height="24rem" label="Loading the evidence" />}
      {records === undefined && read.error !== null && <QueryFault what="The evidence" read={fault} />}
      {records?.length === 0 && <p>No record matches the question. Other services or institutions may have some.</p>}
      <ol className={styles['cards']}>
        {records?.map((record) => (
          <EvidenceCard key={record.id} record={record} />
        ))}
      </ol>
    </Section>
  );
}

function EvidenceCard({ record }: { readonly record: Position }) {
  const { set } = useView();
  const code = record.level ?? record.reason ?? 'not-researched';
  return (
    <li className={styles['card']}>
      <p className={styles['when']}>
        <span>
          {isSearch(record) && 'Searched on '}
          <time dateTime={record.statedOn}>{dateInWords(record.statedOn)}</time>
        </span>
        <StanceLabel code={code} codebook={codebook} />
      </p>
      <p className={styles['summary']}>{record.summary}</p>
      <p className={styles['how']}>
        {voiceInWords(record)}; {record.confidence} confidence.{' '}
        <Button variant="quiet" onClick={() => set({ card: record.id })}>
          Open record {record.id}
        </Button>
      </p>
    </li>
  );
}

/** Who spoke, how, and how binding that is; in a search nobody spoke. */
function voiceInWords(record: Position): string {
  if (isSearch(record)) return SEARCH_NAME;
  const instrument = codebook.instruments.get(record.instrument);
  const who = codebook.institutions.get(record.institution)?.name ?? record.institution;
  return `${who}; ${instrument?.name ?? record.instrument} (${instrument?.binding ?? 'unknown'})`;
}
