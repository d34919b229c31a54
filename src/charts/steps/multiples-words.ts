import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { isLevel, rankOf } from '../../domain/scale.ts';
import { type MemberSeries, runOn } from '../stance-timeline/series.ts';

/** How many went up, down or stayed between their first level shown and a day: counts only (codebook rule 8). */
export function describeMultiples(series: readonly MemberSeries[], on: Day): string {
  if (series.length === 0) return 'There is no member to show.';
  const moves = series.flatMap((one) => directionOf(one, on) ?? []);
  const count = (sign: number) => moves.filter((move) => move === sign).length;
  const others = series.length - moves.length;
  return (
    `Between their first level shown and ${dateInWords(on)}, ${count(1)} of ${series.length} members became more ` +
    `restrictive and ${count(-1)} less; ${count(0)} stand where they began, and ${others} had no level on that day.`
  );
}

/** 1 for more restrictive than the first level, -1 for less, 0 for the same; null without a level on the day. */
function directionOf(one: MemberSeries, on: Day): number | null {
  const before = one.runs.find((run) => isLevel(run.code) && run.from <= on)?.code;
  const after = runOn(one, on)?.code;
  if (before === undefined || after === undefined || !isLevel(before) || !isLevel(after)) return null;
  return Math.sign(rankOf(after) - rankOf(before));
}
