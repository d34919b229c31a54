import { DayField } from '../../question/bar/day-field.tsx';
import parts from '../../question/page-parts.module.css';
import { QuestionPage } from '../../question/question-page.tsx';
import { useView } from '../../question/use-view.ts';
import { BeforeAfter } from './before-after.tsx';
import { MovedBetween } from './moved-between.tsx';
import { shiftsSentence } from './shifts-sentence.ts';

/** What moved between two days, and what stood before and after an event. */
export function ShiftsPage() {
  const { view, opensOn, set } = useView();
  return (
    <QuestionPage
      sentence={(tracker) => shiftsSentence(tracker.rows, view, opensOn)}
      subject="What moved between two days"
      placeholder="110rem"
    >
      {({ rows }) => (
        <div className={parts['page']}>
          <div className={parts['choice']}>
            <DayField label="Moves since" day={view.since} onChange={(since) => set({ since })} />
            <DayField label="Until" day={view.on} onChange={(on) => set({ on, since: view.since })} />
          </div>
          <MovedBetween rows={rows} />
          <BeforeAfter rows={rows} />
        </div>
      )}
    </QuestionPage>
  );
}
