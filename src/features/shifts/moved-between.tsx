import { lazy } from 'react';
import { useChartQuestion } from '../../question/chart-question.ts';
import parts from '../../question/page-parts.module.css';
import type { MemberTrack } from '../../question/tracker.ts';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { daysProblem, notYetMembers } from '../../question/two-days.ts';
import styles from './shifts.module.css';

const ShiftMatrix = lazy(async () => ({
  default: (await import('../../charts/shifts/shift-matrix.tsx')).ShiftMatrix,
}));
const ShiftArrows = lazy(async () => ({
  default: (await import('../../charts/shifts/shift-arrows.tsx')).ShiftArrows,
}));

/** What moved between the two days of the question, or why the days cannot be compared. */
export function MovedBetween({ rows }: { readonly rows: readonly MemberTrack[] }) {
  const { view, set } = useView();
  const { subtitle, notice, source } = useChartQuestion();
  const problem = daysProblem(view);
  if (problem !== null) {
    return (
      <EmptyState title={problem.title} action={<Button onClick={() => set(problem.patch)}>{problem.action}</Button>}>
        {problem.text}
      </EmptyState>
    );
  }
  const chart = {
    shifts: rows,
    days: { since: view.since, on: view.on },
    codebook,
    subtitle,
    notice,
    source,
    onOpenMember: (iso3: string) => set({ why: iso3, whyOn: null }),
  };
  const absent = notYetMembers(rows, view.since);
  const hasChanges = rows.some(({ before, stance }) => before.level !== stance.level);
  return (
    <div className={parts['section']}>
      {absent !== null && <p className={styles['about']}>{absent}</p>}
      <div className={styles['pair']} data-alone={!hasChanges}>
        <ShiftMatrix {...chart} />
        {hasChanges ? (
          <ShiftArrows {...chart} />
        ) : (
          <EmptyState title="No arrow to draw.">
            Every member shown has the level it had, or still none. Choose an earlier day to count from.
          </EmptyState>
        )}
      </div>
    </div>
  );
}
