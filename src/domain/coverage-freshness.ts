// How fresh is what is known of a member: when its government last spoke on the record, and when somebody last checked.
// A search without result is a check and no word, so it never makes a member look as if it had spoken.
import { type Day, type DayNumber, dayNumber, lastDay } from './calendar-date.ts';
import { lastConfirmed, startOf } from './coverage.ts';
import type { CodedPosition } from './position.ts';
import type { Question } from './question.ts';
import { isSearch } from './search-record.ts';

/** Days in each case whole, up to the day asked about; null where there is none. */
export interface Freshness {
  /** Since the start of the latest record that is no search. */
  readonly sinceRecord: number | null;
  /** Since an editor last confirmed a record, or searched and found none; null where neither came after the latest record. */
  readonly sinceCheck: number | null;
  /** The id of the latest record. */
  readonly record: string | null;
}

/** The freshness of one member's records on `day`. The records must be those that the question is about; retracted ones are passed over. */
export function freshnessOn(records: readonly CodedPosition[], question: Pick<Question, 'axis'>, day: Day): Freshness {
  const t = dayNumber(day);
  const started = records.filter((record) => record.retractedAt === null && startOf(record, question.axis) <= t);
  const words = started.filter((record) => !isSearch(record));
  const latest = words.reduce<CodedPosition | null>(
    (one, other) => (one === null || startOf(other, question.axis) >= startOf(one, question.axis) ? other : one),
    null,
  );
  const spoke = latest === null ? -Infinity : startOf(latest, question.axis);
  const checks = started.flatMap((record) => checkDays(record, t)).filter((day) => day > spoke);
  return {
    sinceRecord: latest === null ? null : t - spoke,
    sinceCheck: checks.length === 0 ? null : t - Math.max(...checks),
    record: latest?.id ?? null,
  };
}

function checkDays(record: CodedPosition, t: DayNumber): readonly DayNumber[] {
  const confirmed = lastConfirmed(record, t);
  const searched = isSearch(record) ? [Math.min(dayNumber(lastDay(record.statedOn)), t)] : [];
  return confirmed === null ? searched : [...searched, confirmed];
}

/** Whether one member's last record is older than another's; those without any come last. */
export function byAge(a: Freshness, b: Freshness): number {
  if (a.sinceRecord === null || b.sinceRecord === null) {
    return Number(a.sinceRecord === null) - Number(b.sinceRecord === null);
  }
  return b.sinceRecord - a.sinceRecord;
}
