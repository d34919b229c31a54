// A member's history is a row of intervals, each with one stance; it changes only on days when a record starts, ends, is confirmed or grows old.
// The history is swept once over those days, so its cost grows with the records and not with the days.
import { type Day, type DayNumber, dayNumber, dayOf } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import { LiveSet } from './live-positions.ts';
import { type ExplainedStance, explain, type Outweighed } from './outweighed.ts';
import { type PlacedPosition, placePositions } from './placed-position.ts';
import type { RuledPosition } from './position.ts';
import type { Question } from './question.ts';
import { NONE_FOUND_LASTS_DAYS, type Stance, stanceFrom } from './stance.ts';

/** One member's records, and the day it joined. */
export interface History {
  readonly accession: Day;
  readonly positions: readonly RuledPosition[];
}

/** Days on which the same stance holds, both ends included. */
export interface Interval<S extends Stance = Stance> {
  readonly from: Day;
  readonly to: Day;
  readonly stance: S;
}

/** From one day to another, both included; `from` must not lie after `to`. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The stance on one day with all that it outweighed (codebook rules 1 to 7). */
export function stanceOn(history: History, question: Question, day: Day, codebook: Codebook): ExplainedStance {
  const t = dayNumber(day);
  const live = new LiveSet(question);
  for (const placed of placePositions(history.positions, question, codebook)) {
    if (placed.start <= t && t <= placed.end) live.add(placed);
  }
  return explain(stanceFrom(live, t, dayNumber(history.accession), question), live, t, question);
}

/** The intervals that cover the range without gap, neighbours always different in value or in the records they rest on. */
export function stanceIntervals(history: History, question: Question, range: DayRange, codebook: Codebook): Interval[] {
  return sweep(history, question, range, codebook, (stance) => stance, isSameStance);
}

/** The same with the why of each; a new interval also begins where only the outweighed records change. */
export function explainedIntervals(
  history: History,
  question: Question,
  range: DayRange,
  codebook: Codebook,
): Interval<ExplainedStance>[] {
  return sweep(
    history,
    question,
    range,
    codebook,
    (stance, live, t) => explain(stance, live, t, question),
    isSameExplained,
  );
}

function sweep<S extends Stance>(
  history: History,
  question: Question,
  range: DayRange,
  codebook: Codebook,
  enrich: (stance: Stance, live: LiveSet, t: DayNumber) => S,
  same: (a: S, b: S) => boolean,
): Interval<S>[] {
  const [first, last, accession] = [dayNumber(range.from), dayNumber(range.to), dayNumber(history.accession)];
  const placed = placePositions(history.positions, question, codebook);
  const step = liveSetOver(placed, question);
  const found: { from: DayNumber; stance: S }[] = [];
  for (const t of changeDays(placed, accession, question, first, last)) {
    const live = step(t);
    const stance = enrich(stanceFrom(live, t, accession, question), live, t);
    const before = found.at(-1);
    if (before === undefined || !same(before.stance, stance)) found.push({ from: t, stance });
  }
  return found.map(({ from, stance }, index) => {
    const next = found[index + 1];
    return { from: dayOf(from), to: dayOf(next === undefined ? last : next.from - 1), stance };
  });
}

/** A function that moves the live set forward to a day; the days must be asked in ascending order. */
function liveSetOver(placed: readonly PlacedPosition[], question: Question): (t: DayNumber) => LiveSet {
  const live = new LiveSet(question);
  const ending = placed.filter((record) => record.end !== Infinity).toSorted((a, b) => a.end - b.end);
  let started = 0;
  let ended = 0;
  return (t) => {
    for (let next = placed[started]; next !== undefined && next.start <= t; next = placed[++started]) live.add(next);
    for (let next = ending[ended]; next !== undefined && next.end < t; next = ending[++ended]) live.remove(next);
    return live;
  };
}

/** The days within the range on which the stance can change, ascending, the first day of the range included. */
function changeDays(
  placed: readonly PlacedPosition[],
  accession: DayNumber,
  question: Question,
  first: DayNumber,
  last: DayNumber,
): DayNumber[] {
  const days = new Set([first, accession]);
  for (const record of placed) {
    days.add(record.start).add(record.end + 1);
    if (record.position.reason === 'none-found') days.add(record.start + NONE_FOUND_LASTS_DAYS + 1);
    if (record.silence !== null) continue;
    days.add(record.start + question.staleAfterDays + 1);
    for (const day of record.confirmed) days.add(day).add(day + question.staleAfterDays + 1);
  }
  return [...days].filter((day) => day >= first && day <= last).toSorted((a, b) => a - b);
}

/** Whether two stances have the same value and rest on the same records. */
export function isSameStance(a: Stance, b: Stance): boolean {
  return (
    a.level === b.level &&
    a.reason === b.reason &&
    a.setBy === b.setBy &&
    a.tension === b.tension &&
    a.stale === b.stale &&
    a.rule === b.rule &&
    a.cites.join() === b.cites.join()
  );
}

function isSameExplained(a: ExplainedStance, b: ExplainedStance): boolean {
  return isSameStance(a, b) && isSameList(a.outweighed, b.outweighed);
}

function isSameList(a: readonly Outweighed[], b: readonly Outweighed[]): boolean {
  return a.length === b.length && a.every((item, i) => item.id === b[i]?.id && item.because === b[i]?.because);
}
