// The words of the answers to the US request: counts in one sentence, a table, and what is spoken of each band.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import { RESPONSE_CODES, type ResponseInterval } from '../../domain/response-intervals.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { answerId, answeringRows, responseCounts, type ResponseLabels, type ResponseRow } from './response-series.ts';

export const NEVER_MOVES = 'The response never moves the stance (rule 9).';

/** How many gave each answer on the day. */
export function describeResponses(rows: readonly ResponseRow[], on: Day, labels: ResponseLabels): string {
  const counts = responseCounts(rows);
  const parts = RESPONSE_CODES.map((code) => `${labels[code].toLowerCase()} ${counts[code]}`);
  return `On ${dateInWords(on)}, of ${rows.length} members: ${parts.join(', ')}. ${NEVER_MOVES}`;
}

/** `Norway: takes note, 3 May 2025 to 22 Nov 2026`. */
export function answerInWords(name: string, answer: ResponseInterval, labels: ResponseLabels): string {
  return `${name}: ${labels[answer.response].toLowerCase()}, ${shortDate(answer.from)} to ${shortDate(answer.to)}`;
}

/** A row for each member that answered, a mark for each answer. */
export function responseWalk(rows: readonly ResponseRow[], labels: ResponseLabels): WalkGrid {
  return answeringRows(rows).map(({ member, answers }) => ({
    id: member.iso3,
    label: member.name,
    marks: answers.map((answer) => ({
      id: answerId(member.iso3, answer.from),
      row: member.iso3,
      member: member.iso3,
      day: answer.from,
      label: answerInWords(member.name, answer, labels),
    })),
  }));
}

/** Each answer of each member with its days; members without any have one row. */
export function responseTable(rows: readonly ResponseRow[], on: Day, labels: ResponseLabels): ChartTable {
  const silent = rows.filter((row) => !answeringRows(rows).includes(row));
  return {
    caption: `Responses to the US request over time; the last column is the response on ${dateInWords(on)}`,
    columns: ['Member', 'Response', 'From', 'To', 'Record', shortDate(on)],
    rows: [...answeringRows(rows), ...silent].flatMap(({ member, answers, response }) =>
      answers.map((answer) => [
        member.name,
        labels[answer.response],
        shortDate(answer.from),
        shortDate(answer.to),
        answer.setBy ?? '',
        labels[response],
      ]),
    ),
  };
}
