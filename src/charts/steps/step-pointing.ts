import type { Day } from '../../domain/calendar-date.ts';
import { type MemberSeries, runOn } from '../stance-timeline/series.ts';
import { pieceId } from '../stance-timeline/timeline-walk.ts';
import { rankOffset, rankY, type StepLayout } from './step-layout.ts';
import { rankOfRun } from './step-rows.ts';

/** The id of the mark whose line is nearest to a height (px from the plot's top) on a day; null where nobody has a level. */
export function nearestMark(series: readonly MemberSeries[], layout: StepLayout, day: Day, y: number): string | null {
  const candidates = series.flatMap((one, index) => {
    const run = runOn(one, day);
    const rank = run === undefined ? null : rankOfRun(run);
    const piece = run?.pieces.find(({ from, to }) => from <= day && day <= to);
    if (rank === null || piece === undefined) return [];
    const away = Math.abs(rankY(rank + rankOffset(index, series.length), layout) - y);
    return [{ id: pieceId(one.member.iso3, piece), away }];
  });
  return candidates.toSorted((a, b) => a.away - b.away)[0]?.id ?? null;
}
