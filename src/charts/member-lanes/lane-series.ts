// One member's records side by side: a lane for each institution that spoke and for each service they spoke of, so that contradictions show.
// A lane says what its own records say and derives nothing; the stance is derived from all of them together.
import { addDays, type Day, firstDay, lastDay, type ReducedDate } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { Member } from '../../domain/member.ts';
import { silenceOf } from '../../domain/placed-position.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import type { Question } from '../../domain/question.ts';
import type { StanceCode } from '../../domain/scale.ts';

/** How a record counts: `rule` binds (binding level 3 and more), `voice` speaks, `silent` is on record and never sets a level. */
export type Weight = 'rule' | 'voice' | 'silent';

/** One record in one lane. */
export interface LaneMark {
  /** Unique in the chart: a record can stand in several lanes. */
  readonly id: string;
  readonly record: CodedPosition;
  readonly code: StanceCode;
  readonly weight: Weight;
  /** The date on the question's axis, as precise as it is known. */
  readonly date: ReducedDate;
  /** The first and last day on which it can have started. */
  readonly from: Day;
  readonly until: Day;
  /** The last day on which it says something in its lane: its end, or the day before the next one that speaks. */
  readonly to: Day;
  /** Before the accession of the member (rule 1). */
  readonly isMuted: boolean;
}

export interface Lane {
  /** `i-` and an institution, `s-` and a service, or `SEARCH_LANE`. */
  readonly id: string;
  readonly label: string;
  /** Ascending by day. */
  readonly marks: readonly LaneMark[];
}

export interface LaneGroup {
  readonly id: 'institutions' | 'services';
  readonly label: string;
  readonly lanes: readonly Lane[];
}

export interface LaneInput {
  readonly member: Member;
  readonly records: readonly CodedPosition[];
  readonly question: Question;
  readonly range: DayRange;
  readonly codebook: Codebook;
}

/** Among the institutions, the lane of what no institution said. */
export const SEARCH_LANE = 'searches';

const RULE_BINDING_LEVEL = 3;

/** The lanes by institution, strongest first and searches last, and by service, in the codebook's order; lanes without a record are left out. */
export function laneGroups(input: LaneInput): LaneGroup[] {
  const { records, codebook } = input;
  const said = records.filter((record) => !isSearch(record));
  const institutions = [...codebook.institutions.values()].toSorted((a, b) => a.authority - b.authority);
  return [
    {
      id: 'institutions',
      label: 'By institution',
      lanes: [
        ...institutions.flatMap(({ id, name }) => laneOf(`i-${id}`, name, said.filter((record) => record.institution === id), input)), // prettier-ignore
        ...laneOf(SEARCH_LANE, SEARCH_NAME, records.filter(isSearch), input),
      ],
    },
    {
      id: 'services',
      label: 'By service',
      lanes: codebook.services.flatMap(({ id, name }) => laneOf(`s-${id}`, name, records.filter((record) => record.services.includes(id)), input)), // prettier-ignore
    },
  ];
}

function laneOf(id: string, label: string, records: readonly CodedPosition[], input: LaneInput): Lane[] {
  const dated = records
    .map((record) => ({ record, date: dateOf(record, input.question) }))
    .toSorted((a, b) => compare(firstDay(a.date), firstDay(b.date)) || compare(a.record.id, b.record.id));
  const all = dated.map(({ record, date }, index) => {
    const next = dated
      .slice(index + 1)
      .find((later) => silenceOf(later.record, input.question, input.codebook) === null);
    return markOf(id, record, date, next?.date ?? null, input);
  });
  const marks = all.filter((mark) => mark.to >= input.range.from && mark.from <= input.range.to);
  return marks.length === 0 ? [] : [{ id, label, marks }];
}

function dateOf(record: CodedPosition, question: Question): ReducedDate {
  return question.axis === 'effective' ? (record.effectiveOn ?? record.statedOn) : record.statedOn;
}

function markOf(
  lane: string,
  record: CodedPosition,
  date: ReducedDate,
  next: ReducedDate | null,
  { member, question, codebook }: LaneInput,
): LaneMark {
  const ends = [record.endsOn === null ? null : lastDay(record.endsOn), next === null ? null : addDays(firstDay(next), -1)]; // prettier-ignore
  const to = ends.filter((day) => day !== null).toSorted()[0] ?? '9999-12-31';
  const from = firstDay(date);
  return {
    id: `${lane}-${record.id}`,
    record,
    code: record.level ?? record.reason ?? 'not-researched',
    weight: weightOf(record, question, codebook),
    date,
    from,
    until: lastDay(date),
    to: to < from ? from : to,
    isMuted: from < member.natoAccession,
  };
}

function weightOf(record: CodedPosition, question: Question, codebook: Codebook): Weight {
  if (silenceOf(record, question, codebook) !== null) return 'silent';
  const bindingLevel = codebook.instruments.get(record.instrument)?.bindingLevel ?? 0;
  return bindingLevel >= RULE_BINDING_LEVEL ? 'rule' : 'voice';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
