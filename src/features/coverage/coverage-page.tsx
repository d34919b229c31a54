import { lazy } from 'react';
import { freshnessOn } from '../../domain/coverage-freshness.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import { MemberOrder, orderGroups } from '../../question/member-order.tsx';
import { QuestionPage } from '../../question/question-page.tsx';
import type { Tracker } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { COVERAGE_SHADES, PERIOD_UNITS } from '../../question/view.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { coverageSentence } from './coverage-sentence.ts';
import styles from './coverage.module.css';
import { Reviewed } from './reviewed.tsx';

const CoverageMatrix = lazy(async () => ({
  default: (await import('../../charts/coverage/coverage-matrix.tsx')).CoverageMatrix,
}));
const Freshness = lazy(async () => ({ default: (await import('../../charts/coverage/freshness.tsx')).Freshness }));

const UNITS = PERIOD_UNITS.map((value) => ({ value, label: value === 'month' ? 'Months' : 'Quarters' }));
const SHADES = COVERAGE_SHADES.map((value) => ({ value, label: value === 'age' ? 'Age' : 'Strength' }));

/** What the records can bear: how old and how strong the evidence behind each stance is, and what nobody has checked. */
export function CoveragePage() {
  const { view, opensOn } = useView();
  return (
    <QuestionPage
      subject="What the stances rest on"
      placeholder="110rem"
      sentence={({ rows }) => coverageSentence(rows, view, opensOn)}
    >
      {(tracker) => (
        <div className={styles['page']}>
          <ByPeriod tracker={tracker} />
          <ByMember tracker={tracker} />
          <Reviewed rows={tracker.rows} />
        </div>
      )}
    </QuestionPage>
  );
}

interface PartProps {
  readonly tracker: Tracker;
}

function ByPeriod({ tracker }: PartProps) {
  const { view, set } = useView();
  const { events: _events, ...question } = useChartQuestion();
  return (
    <div className={styles['section']}>
      <div className={styles['controls']}>
        <Segmented legend="Shade by" choices={SHADES} value={view.shade} onChange={(shade) => set({ shade })} />
        <MemberOrder />
        <Segmented legend="Columns" choices={UNITS} value={view.period} onChange={(period) => set({ period })} />
      </div>
      <p className={styles['about']}>{MEANINGS[view.shade]}</p>
      <CoverageMatrix
        {...question}
        rows={tracker.rows}
        positions={tracker.positions}
        question={view}
        shade={view.shade}
        unit={view.period}
        sort={view.sort}
        groups={orderGroups(view)}
      />
    </div>
  );
}

const MEANINGS = {
  age: 'The number in a cell is the age of the record that set the stance at the end of the period, in months (with y, in years); the fainter a cell, the older the record. Where there is no level, the pattern says why.',
  strength:
    'The letter in a cell is the coder’s confidence in the record that set the stance: high is an official text or two independent sources on record, medium is one, low is a paraphrase or translation only, or a date wider than 31 days. An underline says that the record is a rule, by its instrument. Confidence and instrument are two codes and are not added up.',
} as const;

function ByMember({ tracker }: PartProps) {
  const { view, set } = useView();
  const { subtitle, notice, source } = useChartQuestion();
  return (
    <Freshness
      members={tracker.rows.map(({ member, evidence }) => ({
        member,
        freshness: freshnessOn(evidence, view, view.on),
      }))}
      on={view.on}
      staleAfterDays={view.staleAfterDays}
      subtitle={subtitle}
      notice={notice}
      source={source}
      onOpenMember={(iso3) => set({ why: iso3, whyOn: null })}
    />
  );
}
