// A member's path up to a day: since when it stands where it does, and what changed within a year before.
import { addDays, type Day, firstDay, type ReducedDate } from '../../domain/calendar-date.ts';
import { type Interval, stanceIntervals } from '../../domain/intervals.ts';
import type { Question } from '../../domain/question.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { codebook } from '../../reference/codebook.ts';

/** Days of "the last year". */
const YEAR = 365;

/** A day on which the code changed. */
export interface Change {
  readonly day: Day;
  /** The same, as precise as the record that brought the change is. */
  readonly date: ReducedDate;
  readonly from: StanceCode;
  readonly to: StanceCode;
  readonly stance: Stance;
}

/** The day from which changes up to `on` are told. */
export function yearBefore(on: Day): Day {
  return addDays(on, -YEAR);
}

/** All changes of the code up to a day, oldest first; from before the first record, or accession, on. */
export function changesUntil(row: MemberTrack, question: Question, on: Day): readonly Change[] {
  const starts = row.positions.flatMap(({ statedOn, effectiveOn }) => [
    firstDay(statedOn),
    firstDay(effectiveOn ?? statedOn),
  ]);
  const first = [row.member.natoAccession, on, ...starts].reduce((a, b) => (a < b ? a : b));
  const range = { from: addDays(first, -1), to: on };
  const intervals = stanceIntervals(row.history, question, range, codebook);
  return intervals.flatMap((interval, index) => changeAt(intervals[index - 1], interval, row));
}

function changeAt(before: Interval | undefined, { from: day, stance }: Interval, row: MemberTrack): readonly Change[] {
  if (before === undefined || codeOf(before.stance) === codeOf(stance)) return [];
  return [{ day, date: dateOf(day, stance, row), from: codeOf(before.stance), to: codeOf(stance), stance }];
}

/** The date of the record that set the stance, where its first day is that day. */
function dateOf(day: Day, { setBy }: Stance, { positions }: MemberTrack): ReducedDate {
  const record = positions.find(({ id }) => id === setBy);
  const dates = record === undefined ? [] : [record.statedOn, record.effectiveOn ?? record.statedOn];
  return dates.find((date) => firstDay(date) === day) ?? day;
}
