import { lazy } from 'react';
import { datesProblem, type KnowledgeDates } from '../../domain/knowledge-diff-dates.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { timelineQuery } from '../../queries/timeline.ts';
import { useRead } from '../../queries/use-read.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import parts from '../../question/page-parts.module.css';
import { QueryFault } from '../../question/query-fault.tsx';
import { QuestionPage } from '../../question/question-page.tsx';
import type { Tracker } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ChangesBetween } from './changes-between.tsx';
import { DateChoice } from './date-choice.tsx';
import { DatesState } from './dates-state.tsx';
import { Differences } from './differences.tsx';
import { askedRecords, knowledgeDates, knownAnswers, publishedInstants } from './known-answers.ts';
import { knowledgeDateInWords, knownSentence } from './known-words.ts';
import { LevelCounts } from './level-counts.tsx';

const KnownTwice = lazy(async () => ({ default: (await import('../../charts/known/known-twice.tsx')).KnownTwice }));

const SUBJECT = 'What was known then and what is known now';

/** The seed of the documented record has no history of its own (codebook, "Seeding"), and nobody may take it for one. */
const LOADED =
  'The recording times with which this record begins were set by rule when it was loaded, some days after each statement and at the latest on 21 November 2026. They are no history of what was published when; what is changed since then has its real times.';

/** One question by two knowledge dates: whose stance is another, why, and what was recorded in between. */
export function KnownPage() {
  const { view, opensOn } = useView();
  const dates = knowledgeDates(view, opensOn);
  const read = useRead(timelineQuery(view.dataset, dates.earlier));
  const earlier = read.value?.positions ?? null;
  return (
    <QuestionPage
      subject={SUBJECT}
      placeholder="100rem"
      sentence={(tracker) => {
        if (earlier === null) return SUBJECT;
        const published = publishedInstants(earlier, tracker.positions);
        if (datesProblem(dates, opensOn, published) !== null) return SUBJECT;
        return knownSentence(knownAnswers(earlier, tracker, view, dates).members, view, dates, opensOn);
      }}
    >
      {(tracker) => (
        <div className={parts['page']}>
          <DateChoice dates={dates} />
          {view.dataset === 'documented' && <p className={parts['note']}>{LOADED}</p>}
          {read.fault !== null && <QueryFault what="What was known on the earlier date" read={read} />}
          {read.fault === null && earlier === null && (
            <Skeleton height="60rem" label="Loading what was known on the earlier date" />
          )}
          {earlier !== null && <Compared earlier={earlier} tracker={tracker} />}
        </div>
      )}
    </QuestionPage>
  );
}

interface ComparedProps {
  readonly earlier: readonly CodedPosition[];
  readonly tracker: Tracker;
}

function Compared({ earlier, tracker }: ComparedProps) {
  const { view, opensOn, set } = useView();
  const { subtitle, notice, source } = useChartQuestion();
  const dates = knowledgeDates(view, opensOn);
  const published = publishedInstants(earlier, tracker.positions);
  const problem = datesProblem(dates, opensOn, published);
  if (problem !== null) return <DatesState problem={problem} dates={dates} published={published} />;
  const { members, changes } = knownAnswers(earlier, tracker, view, dates);
  const asked = askedRecords(earlier, tracker, view);
  return (
    <>
      <KnownTwice
        members={members}
        names={{ before: knownOn(dates.earlier), after: knownOn(dates.later) }}
        codebook={codebook}
        {...{ subtitle, notice, source }}
        onOpenMember={(why) => set({ why, whyOn: null })}
      />
      <LevelCounts members={members} dates={dates} />
      <Differences members={members} dates={dates} />
      <ChangesBetween
        key={`${dates.earlier} ${dates.later} ${asked.name}`}
        dates={dates}
        changes={changes}
        asked={asked}
      />
    </>
  );
}

function knownOn(knownAt: KnowledgeDates['later']): string {
  return `known ${knowledgeDateInWords(knownAt)}`;
}
