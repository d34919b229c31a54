import { lazy } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import { countsOf, distribution } from '../../domain/distribution.ts';
import { medianLevel } from '../../domain/metrics.ts';
import type { Level } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import type { Tracker } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { DISTRIBUTION_MODES, type View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Segmented } from '../../ui/segmented.tsx';

const Distribution = lazy(async () => ({
  default: (await import('../../charts/distribution/distribution.tsx')).Distribution,
}));

const MODES = DISTRIBUTION_MODES.map((value) => ({ value, label: value === 'counts' ? 'Counts' : 'Shares' }));

/** How many members stood at each level, over time. */
export function DistributionPage() {
  const { view, set } = useView();
  const { onOpenWhy: _onOpenWhy, memberHref: _memberHref, ...question } = useChartQuestion();
  return (
    <QuestionPage
      subject="How the alliance drifts"
      placeholder="44rem"
      sentence={(tracker) => distributionSentence(tracker, view)}
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

/** The median of those with a level, and how many have none: never a mean (codebook rule 8). */
export function distributionSentence(tracker: Pick<Tracker, 'rows'>, view: Pick<View, 'on'>): string {
  const median = medianLevel(countsOf(tracker.rows.map((row) => codeOf(row.stance))));
  const day = dateInWords(view.on);
  if (median === null) return `On ${day} none of ${tracker.rows.length} members had a level.`;
  const middle = median.lower === median.upper ? nameOf(median.lower) : `${nameOf(median.lower)} to ${nameOf(median.upper)}`;
  return `On ${day} the median of ${median.of} members with a level was ${middle}; ${tracker.rows.length - median.of} had none.`;
}

function nameOf(level: Level): string {
  return codebook.levels.find((entry) => entry.id === level)?.label ?? level;
}
