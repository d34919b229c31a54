import { lazy, Suspense, useDeferredValue } from 'react';
import { QuestionPage } from '../../question/question-page.tsx';
import type { Tracker } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { ChangesList } from './changes-list.tsx';
import { DaySummary } from './day-summary.tsx';
import { LevelColumns } from './level-columns.tsx';
import { overviewSentence } from './overview-sentence.ts';
import styles from './overview.module.css';
import { TimelineSection } from './timeline-section.tsx';

// Read after everything else: what this browser had not seen stands below the moves and pushes nothing that is being read.
const SinceYouLooked = lazy(async () => ({ default: (await import('./since-you-looked.tsx')).SinceYouLooked }));

/** Where the members stand on the day, what moved, and since when. */
export function OverviewPage() {
  const { view, opensOn } = useView();
  return (
    <QuestionPage
      sentence={(tracker) => overviewSentence(tracker.rows, view, opensOn)}
      subject="Where the members stand"
      placeholder="90rem"
    >
      {(tracker) => <Overview tracker={tracker} />}
    </QuestionPage>
  );
}

function Overview({ tracker: { rows } }: { readonly tracker: Tracker }) {
  const { view } = useView();
  const isReadable = useDeferredValue(true, false);
  return (
    <div className={styles['overview']}>
      <LevelColumns rows={rows} />
      <div className={styles['beside']}>
        <div className={styles['moves']}>
          <ChangesList rows={rows} />
          <Suspense fallback={null}>
            {isReadable && <SinceYouLooked key={view.dataset} dataset={view.dataset} />}
          </Suspense>
        </div>
        <TimelineSection rows={rows} />
        <DaySummary rows={rows} />
      </div>
    </div>
  );
}
