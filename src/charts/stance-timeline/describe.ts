// One sentence says what the chart shows; it is made from the same runs as the bands.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { LEVELS, REASONS, type StanceCode } from '../../domain/scale.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { codeOn, lastLevelMove, type MemberSeries, type Run } from './series.ts';

/** How many members have each code on a day; codes that nobody has are left out, most restrictive level first. */
export function countsOn(series: readonly MemberSeries[], on: Day): readonly (readonly [StanceCode, number])[] {
  const order: readonly StanceCode[] = [...LEVELS.toReversed(), ...REASONS];
  return order
    .map((code) => [code, series.filter((one) => codeOn(one, on) === code).length] as const)
    .filter(([, count]) => count > 0);
}

/** The counts on `on`, and who changed last up to then; on a day outside the range, that nothing of it is drawn. */
export function describeTimeline(
  series: readonly MemberSeries[],
  range: DayRange,
  on: Day,
  codebook: Codebook,
): string {
  const counts = countsOn(series, on).map(([code, count]) => `${labelOf(code, codebook)} ${count}`);
  const members = series.length === 1 ? '1 member' : `${series.length} members`;
  const isOutside = on < range.from || on > range.to;
  return [
    ...(counts.length === 0 ? [] : [`On ${dateInWords(on)}, of ${members}: ${counts.join(', ')}.`]),
    ...(isOutside ? [`The day shown, ${dateInWords(on)}, lies outside the range drawn.`] : []),
    ...(on < range.from ? [] : [lastMove(series, range, on, codebook)]),
  ].join(' ');
}

function lastMove(series: readonly MemberSeries[], range: DayRange, on: Day, codebook: Codebook): string {
  const moves = series.flatMap((one) => {
    const change = lastLevelMove(one, on);
    return change === undefined ? [] : [{ name: one.member.name, ...change }];
  });
  const latest = moves
    .toSorted((a, b) => a.after.from.localeCompare(b.after.from) || b.name.localeCompare(a.name, 'en'))
    .at(-1);
  if (latest === undefined)
    return `No member moved from one level to another in this range${on < range.to ? ' up to this day' : ''}.`;
  const [before, after] = [latest.before, latest.after].map((run) => labelOf(run.code, codebook));
  return `The last to change level was ${latest.name}, from ${before} to ${after}, ${startInWords(latest.after)}.`;
}

/** `on 3 May 2024`, or `in May 2024` where the day is not known. */
function startInWords(run: Run): string {
  const since = run.pieces[0]?.since ?? run.from;
  return `${since.length === 10 ? 'on' : 'in'} ${dateInWords(since)}`;
}
