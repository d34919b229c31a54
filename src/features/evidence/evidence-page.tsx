import type { CodedPosition } from '../../domain/position.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { asksWhoSpoke, countMatching, EVERYTHING, filterFrom } from './evidence-filter.ts';
import { EvidenceFilters } from './evidence-filters.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import styles from './evidence-page.module.css';
import { foundInWords, headlineInWords, printedInWords, shownInWords } from './evidence-words.ts';
import { type Evidence, useEvidence } from './use-evidence.ts';
import { useWholeForPaper } from './use-whole-for-paper.ts';

/** Every record of the data set that the question and the filters let through, each a click from its card. */
export function EvidencePage() {
  const { view } = useView();
  const filter = filterFrom(view);
  const evidence = useEvidence(view.dataset, filter);
  // Rows of the filter before are on screen for a moment; the sentence is about the filter that is asked for.
  const settled = evidence.isOutdated ? { items: null, isComplete: false } : evidence;
  const total = (positions: readonly CodedPosition[]) =>
    evidence.isComplete ? (evidence.items?.length ?? null) : countMatching(positions, filter);
  return (
    <QuestionPage
      subject="the evidence"
      placeholder="40rem"
      sentence={({ positions }) => headlineInWords(positions, settled, view)}
    >
      {({ positions }) => (
        <div className={styles['evidence']}>
          <EvidenceFilters />
          {asksWhoSpoke(view) && (
            <p className={styles['shown']}>Searches without result are left out: in a search nobody spoke.</p>
          )}
          <Records evidence={evidence} total={total(positions)} />
        </div>
      )}
    </QuestionPage>
  );
}

interface RecordsProps {
  readonly evidence: Evidence;
  /** Null where it is not known yet. */
  readonly total: number | null;
}

function Records({ evidence, total }: RecordsProps) {
  const { view, set } = useView();
  const { items, fault, isFetching } = evidence;
  const isPrinting = useWholeForPaper(evidence, total);
  const read = { fault, retry: evidence.retry, isRetrying: isFetching };
  if (items === null && fault !== null) return <QueryFault what="The records" read={read} />;
  if (items === null) return <Skeleton height="36rem" label="Loading the records" />;
  if (items.length === 0 && !evidence.isOutdated) return <Nothing />;
  const isWhole = evidence.isComplete && !evidence.isOutdated;
  return (
    <>
      <EvidenceTable
        key={`${view.dataset} ${view.order}`}
        records={items}
        total={total ?? -1}
        isBusy={evidence.isOutdated}
        onOpen={(card) => set({ card })}
        onNearEnd={evidence.more}
      />
      <p className={styles['shown']}>
        {isPrinting ? printedInWords(items.length, total, isWhole) : shownInWords(evidence, total)}
      </p>
      <LiveRegion message={evidence.isOutdated ? '' : foundInWords(evidence, total)} />
      {fault !== null && <QueryFault what="More records" read={read} />}
    </>
  );
}

function Nothing() {
  const { set } = useView();
  return (
    <EmptyState title="No record matches" action={<Button onClick={() => set(EVERYTHING)}>Show every record</Button>}>
      Search for other words, take a filter back, or ask about more services or members in the bar above.
    </EmptyState>
  );
}
