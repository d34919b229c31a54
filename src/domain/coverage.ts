// A stance is only as good as the record it rests on: how old that record is, how sure its coder was, and whether it is a rule or a word.
// Coverage says this of every stance, and never folds it into one number.
import { type Day, type DayNumber, dayNumber, firstDay } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import type { Confidence, CodedPosition } from './position.ts';
import { silenceOf } from './placed-position.ts';
import type { Question } from './question.ts';
import type { Stance } from './stance.ts';

/** What a stance rests on, on one day. */
export interface Ground {
  /** Id of the record that sets the stance; in a conflict, of the latest of those that contradict each other. */
  readonly id: string;
  /** Whole days since the record's start on the question's axis. */
  readonly age: number;
  /** Whole days since it was last confirmed; null where it never was, up to that day. */
  readonly sinceConfirmed: number | null;
  readonly confidence: Confidence;
  /** It binds at 3 or more (codebook, "The rules"). */
  readonly isRule: boolean;
}

type Clock = Pick<Question, 'axis' | 'includeProposed'>;

/** The start of a position: the first day of `statedOn`, or by the date of effect the first day of `effectiveOn ?? statedOn` (codebook, "The rules"). */
export function startOf(position: Pick<CodedPosition, 'statedOn' | 'effectiveOn'>, axis: Question['axis']): DayNumber {
  return dayNumber(firstDay(axis === 'effective' ? (position.effectiveOn ?? position.statedOn) : position.statedOn));
}

/** What a stance of `day` rests on; null where there is no level and no conflict of levels, because then nothing was said. */
export function groundOf(
  stance: Stance,
  positions: ReadonlyMap<string, CodedPosition>,
  day: Day,
  question: Clock,
  codebook: Codebook,
): Ground | null {
  if (stance.level === null && stance.range === null) return null;
  const record = stance.setBy === null ? undefined : positions.get(stance.setBy);
  if (record === undefined) return null;
  const t = dayNumber(day);
  const confirmed = lastConfirmed(record, t);
  return {
    id: record.id,
    age: t - startOf(record, question.axis),
    sinceConfirmed: confirmed === null ? null : t - confirmed,
    confidence: record.confidence,
    isRule: isRule(record, question, codebook),
  };
}

/** The last day up to `t` on which an editor checked that a record still stands; null for none. */
export function lastConfirmed(record: Pick<CodedPosition, 'confirmedOn'>, t: DayNumber): DayNumber | null {
  const days = record.confirmedOn.map(dayNumber).filter((day) => day <= t);
  return days.length === 0 ? null : Math.max(...days);
}

const RULE_BINDING_LEVEL = 3;

function isRule(record: CodedPosition, question: Clock, codebook: Codebook): boolean {
  const binding = codebook.instruments.get(record.instrument)?.bindingLevel ?? 0;
  return binding >= RULE_BINDING_LEVEL && silenceOf(record, question, codebook) === null;
}

/** Ages are told apart at these many days, in so far as they lie below the limit of staleness. */
const AGE_BOUNDS = [90, 180, 365] as const;

/** The upper ends of the steps of age in days, ascending, the last of them the limit of staleness; beyond it lies one step more. */
export function ageBounds(staleAfterDays: number): readonly number[] {
  return [...AGE_BOUNDS.filter((bound) => bound < staleAfterDays), staleAfterDays];
}

/** The step of an age: 0 for the youngest, `bounds.length` for what is older than the limit. */
export function ageStep(age: number, bounds: readonly number[]): number {
  const step = bounds.findIndex((bound) => age <= bound);
  return step === -1 ? bounds.length : step;
}
