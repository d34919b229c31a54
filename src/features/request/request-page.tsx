import { lazy } from 'react';
import { addDays } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { membersInWords } from '../../question/words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AnswersOnDay } from './answers-on-day.tsx';
import { ReasonsSection } from './reasons-section.tsx';
import styles from './request.module.css';
import {
  REQUEST_DAY,
  REQUEST_WORDS,
  requestRange,
  RESPONSE_LABELS,
  responseRows,
} from '../../question/request-rows.ts';
import { requestSentence } from './request-sentence.ts';

const Responses = lazy(async () => ({ default: (await import('../../charts/responses/responses.tsx')).Responses }));

/** What members answered to the US request, and the reasons that were given over time. */
export function RequestPage() {
  const { view, opensOn } = useView();
  return (
    <QuestionPage
      sentence={({ rows }) => requestSentence(rows, view, opensOn)}
      subject="What members answered to the US request"
      placeholder="80rem"
    >
      {({ rows }) => (
        <div className={styles['page']}>
          <figure className={styles['request']}>
            <blockquote>{REQUEST_WORDS}</blockquote>
            <figcaption>
              US State Department talking points, published on {dateInWords(REQUEST_DAY)}: the wording that alignment is
              measured against. The response is a question of its own: a government can be reserved about the request
              and still exclude Chinese suppliers by its own law. It never moves the stance (rule 9).
            </figcaption>
          </figure>
          <Answers rows={rows} />
          <ReasonsSection rows={rows} />
        </div>
      )}
    </QuestionPage>
  );
}

/** The answers over time and on the day. */
function Answers({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view, set } = useView();
  const { on, notice, source, memberHref } = useChartQuestion();
  const range = requestRange(view);
  if (range === null) {
    return (
      <EmptyState
        title="The range ends before the request."
        action={<Button onClick={() => set({ to: addDays(REQUEST_DAY, 365) })}>Show the year after it</Button>}
      >
        The request became public on {dateInWords(REQUEST_DAY)}; the days shown end on {dateInWords(view.to)}, so there
        is no answer to draw.
      </EmptyState>
    );
  }
  const answers = responseRows(rows, view, range);
  return (
    <>
      <Responses
        rows={answers}
        range={range}
        on={on}
        labels={RESPONSE_LABELS}
        subtitle={`Recorded responses to the US request, ${membersInWords(view)}`}
        notice={notice}
        source={source}
        onOpenCard={(card) => set({ card })}
        memberHref={memberHref}
      />
      <AnswersOnDay rows={answers} />
    </>
  );
}
