// The answers to the US request under the reader's question, over the days since it can have been answered.
import type { ResponseLabels, ResponseRow } from '../charts/responses/response-series.ts';
import type { Day } from '../domain/calendar-date.ts';
import type { DayRange } from '../domain/intervals.ts';
import { responseOn } from '../domain/response.ts';
import { responseIntervals } from '../domain/response-intervals.ts';
import type { MemberTrack } from './tracker.ts';
import type { View } from './view.ts';
import { codebook } from '../reference/codebook.ts';
import usRequest from '../reference/us-request.json' with { type: 'json' };

/** The month in which the request became public. */
const FIRST_ANSWER_DAY = '2025-04-01';

/** The day on which the request became public. */
export const REQUEST_DAY: Day = usRequest.document.publishedOn;

/** The request in the wording that alignment is measured against. */
export const REQUEST_WORDS: string = usRequest.wordings.find(({ benchmark }) => benchmark)?.text ?? '';

/** The answers by name, as the reference data has them. */
export const RESPONSE_LABELS: ResponseLabels = {
  endorses: labelFor('endorses'),
  notes: labelFor('notes'),
  reserved: labelFor('reserved'),
  rejects: labelFor('rejects'),
  'none-known': labelFor('none-known'),
};

function labelFor(id: string): string {
  return usRequest.responses.find((entry) => entry.id === id)?.label ?? id;
}

/** The days of the range on which an answer can be; null where the range ends before. */
export function requestRange(range: DayRange): DayRange | null {
  if (range.to < FIRST_ANSWER_DAY) return null;
  return { from: range.from > FIRST_ANSWER_DAY ? range.from : FIRST_ANSWER_DAY, to: range.to };
}

/** Each member's answers over the range and on the day (codebook rule 9). */
export function responseRows(rows: readonly MemberTrack[], view: View, range: DayRange): readonly ResponseRow[] {
  return rows.map(({ member, positions }) => ({
    member,
    answers: responseIntervals(positions, view, range, codebook),
    response: responseOn(positions, view, view.on, codebook).response,
  }));
}
