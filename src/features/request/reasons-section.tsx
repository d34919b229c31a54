import { lazy } from 'react';
import { reasonsByYear } from '../../domain/reasons-by-year.ts';
import { useChartQuestion } from '../../question/chart-question.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { codebook } from '../../reference/codebook.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

const Reasons = lazy(async () => ({ default: (await import('../../charts/reasons/reasons.tsx')).Reasons }));

/** The reasons given by the chosen members over the days shown, for and against restricting. */
export function ReasonsSection({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { range, subtitle, notice, source } = useChartQuestion();
  const reasons = reasonsByYear(
    rows.flatMap(({ evidence }) => evidence),
    range,
  );
  if (reasons.length === 0) {
    return (
      <EmptyState title="No reason is on record.">
        No record of the members, services and days chosen gives a reason for or against restricting. Widen the range,
        or ask about all services.
      </EmptyState>
    );
  }
  return <Reasons reasons={reasons} codebook={codebook} subtitle={subtitle} notice={notice} source={source} />;
}
