import { lazy } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import { lastChange } from '../../domain/moves.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import type { Tracker } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { membersInWords } from '../../question/words.ts';

const Steps = lazy(async () => ({ default: (await import('../../charts/steps/steps.tsx')).Steps }));

/** The path of each chosen member over the levels. */
export function StepsPage() {
  const { view } = useView();
  const question = useChartQuestion();
  return (
    <QuestionPage
      subject="How members moved from level to level"
      placeholder="48rem"
      sentence={(tracker) =>
        `Of ${membersInWords(view)}, ${changedInWords(tracker)} between ${dateInWords(view.from)} and ${dateInWords(view.to)}.`
      }
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

function changedInWords(tracker: Tracker): string {
  const changed = tracker.rows.filter((row) => lastChange(row.intervals) !== null).length;
  return changed === 0 ? 'nobody’s stance changed' : `${changed} changed their stance`;
}
