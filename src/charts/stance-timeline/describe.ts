// One sentence says what the chart shows; it is made from the same runs as the bands.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { LEVELS, REASONS, type StanceCode } from '../../domain/scale.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { lastChange, type MemberSeries, type Run, runOn } from './series.ts';

/** How many members have each code on a day; codes that nobody has are left out, most restrictive level first. */
export function countsOn(series: readonly MemberSeries[], on: Day): readonly (readonly [StanceCode, number])[] {
  const order: readonly StanceCode[] = [...LEVELS.toReversed(), ...REASONS];
  return order
    .map((code) => [code, series.filter((one) => runOn(one, on)?.code === code).length] as const)
    .filter(([, count]) => count > 0);
}

/** The counts on `on`, and who changed last up to then. */
export function describeTimeline(series: readonly MemberSeries[], on: Day, codebook: Codebook): string {
  const counts = countsOn(series, on).map(([code, count]) => `${labelOf(code, codebook)} ${count}`);
  if (counts.length === 0) return `No member has a value on ${dateInWords(on)}.`;
  const members = series.length === 1 ? '1 member' : `${series.length} members`;
  return `On ${dateInWords(on)}, of ${members}: ${counts.join(', ')}. ${lastMove(series, on, codebook)}`;
}

function lastMove(series: readonly MemberSeries[], on: Day, codebook: Codebook): string {
  const moves = series.flatMap((one) => {
    const change = lastChange(one, on);
    return change === undefined ? [] : [{ name: one.member.name, ...change }];
  });
  const latest = moves
    .toSorted((a, b) => a.after.from.localeCompare(b.after.from) || b.name.localeCompare(a.name, 'en'))
    .at(-1);
  if (latest === undefined) return 'Nobody changed in the time shown.';
  const [before, after] = [latest.before, latest.after].map((run) => labelOf(run.code, codebook));
  return `The last to change was ${latest.name}, from ${before} to ${after}, ${startInWords(latest.after)}.`;
}

/** `on 3 May 2024`, or `in May 2024` where the day is not known. */
function startInWords(run: Run): string {
  const since = run.pieces[0]?.since ?? run.from;
  return `${since.length === 10 ? 'on' : 'in'} ${dateInWords(since)}`;
}
