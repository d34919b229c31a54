import { lazy } from 'react';
import { useChartQuestion } from '../../question/chart-question.ts';
import { MemberOrder, orderGroups } from '../../question/member-order.tsx';
import { QuestionPage } from '../../question/question-page.tsx';
import { useView } from '../../question/use-view.ts';
import { PERIOD_UNITS } from '../../question/view.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './matrix-page.module.css';
import { matrixSentence } from './matrix-sentence.ts';

const Matrix = lazy(async () => ({ default: (await import('../../charts/matrix/matrix.tsx')).Matrix }));

const UNITS = PERIOD_UNITS.map((value) => ({ value, label: value === 'month' ? 'Months' : 'Quarters' }));

/** Every member's stance at the end of each month or quarter, in one table. */
export function MatrixPage() {
  const { view, opensOn, set } = useView();
  const { events: _events, ...question } = useChartQuestion();
  return (
    <QuestionPage
      subject="Stances by month or quarter"
      placeholder="58rem"
      sentence={(tracker) => matrixSentence(tracker, view, opensOn)}
    >
      {(tracker) => (
        <>
          <div className={styles['controls']}>
            <MemberOrder />
            <Segmented legend="Columns" choices={UNITS} value={view.period} onChange={(period) => set({ period })} />
          </div>
          <Matrix {...question} rows={tracker.rows} unit={view.period} sort={view.sort} groups={orderGroups(view)} />
        </>
      )}
    </QuestionPage>
  );
}
