import { lazy } from 'react';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import { useView } from '../../question/use-view.ts';
import { stepsSentence } from './steps-sentence.ts';

const Steps = lazy(async () => ({ default: (await import('../../charts/steps/steps.tsx')).Steps }));

/** The path of each chosen member over the levels. */
export function StepsPage() {
  const { view, opensOn } = useView();
  const question = useChartQuestion();
  return (
    <QuestionPage
      subject="How members moved from level to level"
      placeholder="48rem"
      sentence={(tracker) => stepsSentence(tracker, view, opensOn)}
    >
      {(tracker) => (
        <Steps
          {...question}
          rows={tracker.rows}
          selected={view.members.length + view.groups.length === 0 ? [] : tracker.rows.map((row) => row.member.iso3)}
        />
      )}
    </QuestionPage>
  );
}
