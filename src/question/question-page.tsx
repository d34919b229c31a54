import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react';
import { type ChartFace, ChartToolsContext } from '../charts/frame/chart-tools.tsx';
import { timelineQuery } from '../queries/timeline.ts';
import { useRead } from '../queries/use-read.ts';
import { codebook } from '../reference/codebook.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { changeDaysOf, densityOf } from './density.ts';
import { QueryFault } from './query-fault.tsx';
import styles from './question-page.module.css';
import { RejectedNotice } from './rejected-notice.tsx';
import { type Tracker, trackerOf } from './tracker.ts';
import { useView } from './use-view.ts';

// The finding can be read before the bar that changes the question is there; its place is held.
const QuestionBar = lazy(async () => ({ default: (await import('./bar/question-bar.tsx')).QuestionBar }));
const ExportMenu = lazy(async () => ({ default: (await import('./export/export-menu.tsx')).ExportMenu }));
const TakeAlong = lazy(async () => ({ default: (await import('./export/take-along.tsx')).TakeAlong }));

export interface QuestionPageProps {
  /** The finding in one sentence: the page's heading. */
  readonly sentence: (tracker: Tracker) => ReactNode;
  /** Said while the finding is not known, and by the page's skeleton. */
  readonly subject: string;
  /** Height of what stands below the bar while it loads, as a CSS length: nothing may move when it arrives. */
  readonly placeholder: string;
  /** For the page of one member: whoever else the question has chosen, this one is shown. ISO 3166-1 alpha-3. */
  readonly only?: string;
  readonly children: (tracker: Tracker) => ReactNode;
}

/** The frame of every page that answers the question: the sentence, the question bar, and then what the page is about. */
export function QuestionPage({ sentence, subject, placeholder, only, children }: QuestionPageProps) {
  const { view } = useView();
  const read = useRead(timelineQuery(view.dataset, view.knownAt));
  const shown = only === undefined ? view : { ...view, members: [only], groups: [] };
  const tracker = read.value && trackerOf(read.value.positions, shown, codebook);
  // Deferred: the finding is on the screen before the bar's code is asked for.
  const isAnswered = useDeferredValue(tracker !== null || read.fault !== null);
  const finding = tracker ? sentence(tracker) : subject;
  const rejected = read.value?.rejected ?? [];
  return (
    <div className={styles['page']}>
      <h1 className={styles['sentence']} data-short={tracker !== null && isShort(finding)}>
        {finding}
      </h1>
      <div className={styles['bar']}>
        <Suspense fallback={null}>
          {isAnswered && (
            <QuestionBar density={densityOf(tracker?.rows ?? [])} changeDays={changeDaysOf(tracker?.rows ?? [])} />
          )}
        </Suspense>
      </div>
      {rejected.length > 0 && <RejectedNotice rejected={rejected} />}
      {read.fault === null ? (
        <Waiting for={subject} height={placeholder}>
          {tracker && <ChartToolsContext value={exportOf}>{children(tracker)}</ChartToolsContext>}
        </Waiting>
      ) : (
        <QueryFault what="The positions" read={read} />
      )}
      <Suspense fallback={null}>{isAnswered && tracker !== null && <TakeAlong view={shown} />}</Suspense>
    </div>
  );
}

/** Whether a finding surely stands on one line, as `Nobody is compared.` does: no more is held for it. */
function isShort(finding: ReactNode): boolean {
  return typeof finding === 'string' && finding.length < 30;
}

/** The export menu of a chart, or its place while its code is on its way. */
function exportOf(face: ChartFace) {
  return (
    <Suspense fallback={<Placeholder />}>
      <ExportMenu face={face} />
    </Suspense>
  );
}

function Placeholder() {
  return (
    <Button variant="quiet" disabled>
      Export
    </Button>
  );
}

interface WaitingProps {
  readonly for: string;
  readonly height: string;
  readonly children: ReactNode;
}

/** Holds the place of what is not there yet: its data, or its code. */
function Waiting({ for: subject, height, children }: WaitingProps) {
  const skeleton = <Skeleton height={height} label={`Loading ${subject}`} />;
  return children === null ? skeleton : <Suspense fallback={skeleton}>{children}</Suspense>;
}
