import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Change } from '../../contract/changes.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import type { RecordChange } from '../../domain/knowledge-diff.ts';
import type { KnowledgeDates } from '../../domain/knowledge-diff-dates.ts';
import type { Operation } from '../../domain/review.ts';
import { type AskedRecords, changesBetween } from '../../queries/changes-between.ts';
import parts from '../../question/page-parts.module.css';
import { PageLink } from '../../question/page-link.tsx';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { changeCounts } from './known-words.ts';
import styles from './known.module.css';

interface ChangesBetweenProps {
  readonly dates: KnowledgeDates;
  /** What changed in the coding, for the counts. */
  readonly changes: readonly RecordChange[];
  /** The records that the question is about. */
  readonly asked: AskedRecords;
}

/** How many are shown at first, and by each "more". */
const STEP = 12;

/** All that was published, corrected or retracted between the two dates, whether or not a stance changed by it. */
export function ChangesBetween({ dates, changes, asked }: ChangesBetweenProps) {
  const title = useId();
  const { view } = useView();
  const [most, setMost] = useState(STEP);
  const query = useInfiniteQuery(changesBetween(view.dataset, dates.earlier, dates.later, asked));
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = query;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const hasMore = items.length > most || hasNextPage;

  function more() {
    setMost(most + STEP);
    if (items.length < most + STEP && hasNextPage && !isFetching) void fetchNextPage();
  }

  return (
    <section aria-labelledby={title} className={parts['section']}>
      <h2 id={title}>What was recorded between the two dates</h2>
      <p className={styles['about']}>
        Records about what is asked: {changeCounts(changes)}. Corrections of wording alone set no stance; they are in
        the list.
      </p>
      {data === undefined && error === null && <Skeleton height="24rem" label="Loading what was recorded" />}
      {error !== null && (
        <QueryFault
          what="What was recorded"
          read={{ fault: error, retry: () => void (data ? fetchNextPage() : refetch()), isRetrying: isFetching }}
        />
      )}
      <ol className={styles['changes']}>
        {items.slice(0, most).map((change) => (
          <ChangeLine key={`${change.id}-${change.revision}`} change={change} />
        ))}
      </ol>
      {data !== undefined && items.length === 0 && !hasMore && (
        <p>Nothing about what is asked was published, corrected or retracted between the two dates.</p>
      )}
      {hasMore && (
        <p>
          <Button aria-disabled={isFetching} onClick={more}>
            {isFetching ? 'Loading more' : 'Show more'}
          </Button>
        </p>
      )}
    </section>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const { href } = useView();
  const name = memberList.find(({ iso3 }) => iso3 === change.member)?.name ?? change.member;
  return (
    <li>
      <span className={styles['when']}>{shortDate(change.at.slice(0, 10))}</span>
      <span>
        <strong>{name}</strong>, {whatInWords(change)}.{' '}
        <PageLink href={href({ card: change.id })}>{change.summary}</PageLink>
        {change.retraction !== null && <span className={styles['reason']}> {change.retraction}</span>}
      </span>
    </li>
  );
}

/** `published: Limits`, `corrected from Permits to Limits`, `corrected in wording or dates`, `retracted`. */
function whatInWords({ operation, before, ...value }: Change): string {
  if (operation !== 'publish') return DONE[operation] ?? operation;
  if (before === null) return `published: ${labelOf(value)}`;
  const [from, to] = [labelOf(before), labelOf(value)];
  return from === to ? `corrected, still ${to}` : `corrected from ${from} to ${to}`;
}

const DONE: Readonly<Partial<Record<Operation, string>>> = {
  retract: 'retracted',
  revert: 'retracted with its import',
  confirm: 'confirmed',
};

function labelOf({ level, reason }: Pick<Change, 'level' | 'reason'>): string {
  return [...codebook.levels, ...codebook.reasons].find(({ id }) => id === (level ?? reason))?.label ?? '';
}
