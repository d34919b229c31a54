// Who answered the US request how, and from when to when; a question of its own that never moves the stance (rule 9).
import type { Day } from '../../domain/calendar-date.ts';
import type { Member } from '../../domain/member.ts';
import { RESPONSE_CODES, type ResponseCode, type ResponseInterval } from '../../domain/response-intervals.ts';

export interface ResponseRow {
  readonly member: Member;
  /** Over the range of the chart. */
  readonly answers: readonly ResponseInterval[];
  /** On the chosen day, which may lie outside the range. */
  readonly response: ResponseCode;
}

/** The words of the answers, as the reference data has them. */
export type ResponseLabels = Readonly<Record<ResponseCode, string>>;

/** Two letters in a band: none of them is the letter of a level. */
export const RESPONSE_LETTERS: ResponseLabels = {
  endorses: 'En',
  notes: 'Tn',
  reserved: 'Rs',
  rejects: 'Rj',
  'none-known': '–',
};

/** Members with an answer at any time in the range, by their answer on the day, then by name. */
export function answeringRows(rows: readonly ResponseRow[]): readonly ResponseRow[] {
  return rows
    .filter(({ answers }) => answers.some(({ response }) => response !== 'none-known'))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.member.name.localeCompare(b.member.name, 'en'));
}

function placeOf({ response }: ResponseRow): number {
  return RESPONSE_CODES.indexOf(response);
}

/** How many members gave each answer on the day. */
export function responseCounts(rows: readonly ResponseRow[]): Readonly<Record<ResponseCode, number>> {
  const counts = { endorses: 0, notes: 0, reserved: 0, rejects: 0, 'none-known': 0 };
  for (const { response } of rows) counts[response] += 1;
  return counts;
}

/** The id of an answer's mark. */
export function answerId(member: string, from: Day): string {
  return `${member}-${from}`;
}
