import { lazy } from 'react';
import { distribution } from '../../domain/distribution.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import { useView } from '../../question/use-view.ts';
import { DISTRIBUTION_MODES } from '../../question/view.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { distributionSentence } from './distribution-sentence.ts';

const Distribution = lazy(async () => ({
  default: (await import('../../charts/distribution/distribution.tsx')).Distribution,
}));

const MODES = DISTRIBUTION_MODES.map((value) => ({ value, label: value === 'counts' ? 'Counts' : 'Shares' }));

/** How many members stood at each level, over time. */
export function DistributionPage() {
  const { view, opensOn, set } = useView();
  const { onOpenWhy: _onOpenWhy, memberHref: _memberHref, ...question } = useChartQuestion();
  return (
    <QuestionPage
      subject="How the alliance drifts"
      placeholder="44rem"
      sentence={(tracker) => distributionSentence(tracker, view, opensOn)}
    >
      {(tracker) => (
        <>
          <Segmented legend="Show" choices={MODES} value={view.mode} onChange={(mode) => set({ mode })} />
          <Distribution
            {...question}
            mode={view.mode}
            steps={distribution(
              tracker.rows.map((row) => row.intervals),
              question.range,
            )}
            onOpenDay={(on) => set({ on })}
          />
        </>
      )}
    </QuestionPage>
  );
}
