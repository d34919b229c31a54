import { useId } from 'react';
import { codingQuery } from '../../queries/coding.ts';
import { useRead } from '../../queries/use-read.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import styles from './coverage.module.css';
import { type MemberRecords, reviewedShare, shareInWords, sharesByMember } from './reviewed-share.ts';

/** How much of the evidence a second coder has confirmed, in all and per member. */
export function Reviewed({ rows }: { readonly rows: readonly MemberRecords[] }) {
  const title = useId();
  const { view } = useView();
  const read = useRead(codingQuery(view.dataset, view.knownAt));
  return (
    <section aria-labelledby={title} className={styles['section']}>
      <h2 id={title}>Coding confirmed by a second coder</h2>
      {read.fault !== null && <QueryFault what="The review of the records" read={read} />}
      {read.fault === null && read.value === null && (
        <Skeleton height="8rem" label="Loading the review of the records" />
      )}
      {read.value !== null && <Shares rows={rows} codings={read.value} />}
      <p className={styles['about']}>
        A record is provisional until a second coder, an editor who took no part in its coding, has checked it against
        its sources and confirms it; a change of the record makes it provisional again. Besides, the service lets nobody
        publish what they wrote themselves; who wrote, published and confirmed a record is in the history on its card.
      </p>
    </section>
  );
}

interface SharesProps {
  readonly rows: readonly MemberRecords[];
  readonly codings: { readonly byId: Parameters<typeof reviewedShare>[1]; readonly isWhole: boolean };
}

function Shares({ rows, codings }: SharesProps) {
  const { notice, subtitle } = useChartQuestion();
  const all = reviewedShare(
    rows.flatMap(({ evidence }) => evidence),
    codings.byId,
  );
  const caption = `Records with confirmed coding, the lowest share first. ${subtitle}`;
  return (
    <>
      <p>
        <strong>{shareInWords(all)}</strong> about the services asked {all.confirmed === 1 ? 'is' : 'are'} confirmed by
        a second coder.
        {codings.isWhole
          ? ''
          : ` Only the latest ${codings.byId.size} records of the data set were read; ${all.unknown} are not counted.`}
      </p>
      <Disclosure summary="By member">
        <Table
          caption={notice === null ? caption : `${notice}. ${caption}`}
          columns={COLUMNS}
          rows={sharesByMember(rows, codings.byId).map(({ member, share }) => ({
            key: member.iso3,
            cells: [member.name, share.of, share.confirmed, share.of - share.confirmed],
          }))}
        />
      </Disclosure>
    </>
  );
}

const COLUMNS = [
  { key: 'member', label: 'Member' },
  { key: 'of', label: 'Records', isNumeric: true },
  { key: 'confirmed', label: 'Confirmed', isNumeric: true },
  { key: 'provisional', label: 'Provisional', isNumeric: true },
];
