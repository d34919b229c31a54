import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { isLevel, rankOf } from '../../domain/scale.ts';
import { type MemberSeries, runOn } from '../stance-timeline/series.ts';

/** How many went up, down or stayed between the first day shown and a day: counts only (codebook rule 8). */
export function describeMultiples(series: readonly MemberSeries[], on: Day): string {
  const moves = series.flatMap((one) => {
    const [before, after] = [one.runs[0]?.code, runOn(one, on)?.code];
    if (before === undefined || after === undefined || !isLevel(before) || !isLevel(after)) return [];
    return [Math.sign(rankOf(after) - rankOf(before))];
  });
  const first = series[0]?.runs[0]?.from;
  if (first === undefined) return 'There is no member to show.';
  const count = (sign: number) => moves.filter((move) => move === sign).length;
  const others = series.length - moves.length;
  return (
    `From ${dateInWords(first)} to ${dateInWords(on)}, ${count(1)} of ${series.length} members became more restrictive, ` +
    `${count(-1)} less, ${count(0)} stand where they stood; ${others} had no level on one of the two days.`
  );
}
