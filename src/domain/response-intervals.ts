// The response to the US request over time: on which days each answer stood.
// It changes only on days when a record that states one starts or ends (rule 9).
import { type Day, dayNumber, dayOf } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import type { DayRange } from './intervals.ts';
import { placePositions } from './placed-position.ts';
import { RESPONSES } from './position.ts';
import type { Question } from './question.ts';
import { type RespondingPosition, type ResponseAnswer, responseOn } from './response.ts';

export type ResponseCode = ResponseAnswer['response'];

/** Every answer that a day can have, from support to refusal, then none known. */
export const RESPONSE_CODES: readonly ResponseCode[] = [...RESPONSES, 'none-known'];

/** Days on which one record's answer stood, both included. */
export interface ResponseInterval extends ResponseAnswer {
  readonly from: Day;
  readonly to: Day;
}

/** One member's answers; they cover the range without gap, neighbours always differ in answer or record. */
export function responseIntervals(
  positions: readonly RespondingPosition[],
  question: Question,
  range: DayRange,
  codebook: Codebook,
): ResponseInterval[] {
  const found: { from: Day; answer: ResponseAnswer }[] = [];
  for (const from of changeDays(positions, question, range, codebook)) {
    const answer = responseOn(positions, question, from, codebook);
    const before = found.at(-1)?.answer;
    if (before?.setBy !== answer.setBy || before.response !== answer.response) found.push({ from, answer });
  }
  return found.map(({ from, answer }, index) => {
    const next = found[index + 1];
    return { ...answer, from, to: next === undefined ? range.to : dayOf(dayNumber(next.from) - 1) };
  });
}

/** The days within the range on which the answer can change, ascending, the first day of the range included. */
function changeDays(
  positions: readonly RespondingPosition[],
  question: Question,
  range: DayRange,
  codebook: Codebook,
): Day[] {
  const services = positions.flatMap((position) => position.services);
  const answering = positions.filter(({ response }) => response !== null);
  const placed = placePositions(answering, { ...question, services }, codebook);
  const [first, last] = [dayNumber(range.from), dayNumber(range.to)];
  const days = new Set([first, ...placed.flatMap(({ start, end }) => [start, end + 1])]);
  return [...days]
    .filter((day) => first <= day && day <= last)
    .toSorted((a, b) => a - b)
    .map(dayOf);
}
