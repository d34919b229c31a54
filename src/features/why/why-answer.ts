// Everything that "Why this value?" tells about one member on one day, derived from its published positions.
import { type Day, dayNumber, dayOf, daysBetween, firstDay, type ReducedDate } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { stanceIntervals, stanceOn } from '../../domain/intervals.ts';
import type { Member } from '../../domain/member.ts';
import type { ExplainedStance } from '../../domain/outweighed.ts';
import { placePositions } from '../../domain/placed-position.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { Question } from '../../domain/question.ts';
import { type Research, researchOn } from '../../domain/research.ts';
import { responseOn, type ResponseAnswer } from '../../domain/response.ts';
import { codeOf } from '../../domain/stance.ts';

/** The record that sets the value, and how long ago it was last known to stand. */
export interface Age {
  /** The date that the age is counted from, as precise as it is known. */
  readonly date: ReducedDate;
  /** The date is that of effect, not that of the statement. */
  readonly isOfEffect: boolean;
  /** From the first day of the date to the day, in days: at most so many where the date is a month or a year. */
  readonly days: number;
  /** The last confirmation up to the day; null where there was none. */
  readonly confirmedOn: Day | null;
  /** From the start or the last confirmation, whichever is later. */
  readonly uncheckedDays: number;
}

export interface WhyAnswer {
  readonly stance: ExplainedStance;
  readonly setter: CodedPosition | null;
  readonly age: Age | null;
  /** The member's published records by id, whatever their services. */
  readonly records: ReadonlyMap<string, CodedPosition>;
  readonly response: ResponseAnswer;
  /** The nearest days before and after on which the level or reason changes; null where it does not. */
  readonly previous: Day | null;
  readonly next: Day | null;
  /** Live records about services that were not asked about, latest first. */
  readonly elsewhere: readonly CodedPosition[];
  /** What there is on a day that is `not-researched`; null on any other. */
  readonly research: Research | null;
}

/** The answer for a member on a day. `positions` are the member's, as the question's `knownAt` sees them; `until` is the last day on which a change is looked for. */
export function whyAnswer(
  member: Member,
  positions: readonly CodedPosition[],
  question: Question,
  day: Day,
  until: Day,
  codebook: Codebook,
): WhyAnswer {
  const history = { accession: member.natoAccession, positions };
  const stance = stanceOn(history, question, day, codebook);
  const records = new Map(positions.map((position) => [position.id, position]));
  const setter = stance.setBy === null ? null : (records.get(stance.setBy) ?? null);
  const changes = changeDays(history, question, day, until, codebook);
  return {
    stance,
    setter,
    age: setter === null ? null : ageOf(setter, question, day),
    records,
    response: responseOn(positions, question, day, codebook),
    previous: changes.findLast((change) => change < day) ?? null,
    next: changes.find((change) => change > day) ?? null,
    elsewhere: recordsElsewhere(positions, question, day, codebook),
    research: codeOf(stance) === 'not-researched' ? researchOn(stance.outweighed, positions, question, day) : null,
  };
}

function ageOf(setter: CodedPosition, question: Question, day: Day): Age {
  const effectiveOn = question.axis === 'effective' ? setter.effectiveOn : null;
  const date = effectiveOn ?? setter.statedOn;
  const start = firstDay(date);
  const confirmedOn =
    setter.confirmedOn
      .filter((one) => one <= day)
      .toSorted()
      .at(-1) ?? null;
  const checked = confirmedOn !== null && confirmedOn > start ? confirmedOn : start;
  return {
    date,
    isOfEffect: effectiveOn !== null,
    days: daysBetween(start, day),
    confirmedOn,
    uncheckedDays: daysBetween(checked, day),
  };
}

function changeDays(
  history: { readonly accession: Day; readonly positions: readonly CodedPosition[] },
  question: Question,
  day: Day,
  until: Day,
  codebook: Codebook,
): readonly Day[] {
  const starts = placePositions(history.positions, question, codebook).map((placed) => placed.start);
  const first = dayOf(Math.min(dayNumber(day), dayNumber(history.accession), ...starts) - 1);
  const last = until > day ? until : day;
  const intervals = stanceIntervals(history, question, { from: first, to: last }, codebook);
  return intervals
    .filter((interval, i) => i > 0 && codeOf(interval.stance) !== codeOf(intervals[i - 1]?.stance ?? interval.stance))
    .map((interval) => interval.from);
}

function recordsElsewhere(
  positions: readonly CodedPosition[],
  question: Question,
  day: Day,
  codebook: Codebook,
): readonly CodedPosition[] {
  const others = positions.filter(({ services }) => !services.some((service) => question.services.includes(service)));
  const t = dayNumber(day);
  const live = placePositions(others, { ...question, services: others.flatMap(({ services }) => services) }, codebook)
    .filter((placed) => placed.start <= t && t <= placed.end)
    .map((placed) => placed.id)
    .toReversed();
  return live.flatMap((id) => others.find((record) => record.id === id) ?? []);
}
