// Where the bands of the answers stand, in px from the plot's upper left corner.
import type { DayRange } from '../../domain/intervals.ts';
import { RESPONSE_CODES, type ResponseCode, type ResponseInterval } from '../../domain/response-intervals.ts';
import { nameColumn } from '../frame/name-column.ts';
import { textWidth, wrapText } from '../frame/wrap-text.ts';
import type { DayScale } from '../time-axis/day-scale.ts';
import { DATE_STRIP, timeHead, type TimePlot, timePlot } from '../time-axis/time-plot.ts';
import { answerId, answeringRows, responseCounts, type ResponseLabels, type ResponseRow } from './response-series.ts';

export interface PlacedAnswer {
  readonly id: string;
  readonly answer: ResponseInterval;
  readonly x: number;
  readonly width: number;
}

/** Days of one answer, whatever records carried it. */
export interface PlacedBand {
  readonly code: ResponseCode;
  readonly x: number;
  readonly width: number;
}

export interface PlacedResponseRow {
  readonly row: ResponseRow;
  readonly y: number;
  /** One for each answer that differs from the one before. */
  readonly bands: readonly PlacedBand[];
  /** One for each record within them. */
  readonly answers: readonly PlacedAnswer[];
}

export interface ResponseLegendItem {
  readonly code: ResponseCode;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

export interface ResponseLayout extends TimePlot {
  /** Codes stand in place of names. */
  readonly isNarrow: boolean;
  readonly legend: readonly ResponseLegendItem[];
  readonly rows: readonly PlacedResponseRow[];
  /** The members that never answered, in lines under the bands. */
  readonly silent: readonly string[];
}

export const BAND = 16;
export const PITCH = 20;
const LEGEND_LINE = 22;
export const SILENT_LINE = 17;

/** The layout for a plot of `width` px. */
export function responseLayout(
  rows: readonly ResponseRow[],
  range: DayRange,
  labels: ResponseLabels,
  width: number,
): ResponseLayout {
  const { isNarrow, left } = nameColumn(width);
  const legend = legendOf(rows, labels, width);
  const over = (legend.at(-1)?.y ?? 0) + LEGEND_LINE + 6;
  const head = timeHead({ range, events: [] }, { left, over, eventLanes: 0 }, width);
  const placed = answeringRows(rows).map((row, at) => placeRow(row, at * PITCH, head.scale));
  // Where nobody answered there are no dates either, and no strip under them.
  const shown = placed.length === 0 ? { ...head, ticks: [], top: head.axisTop - DATE_STRIP } : head;
  const plot = timePlot(shown, placed.length * PITCH);
  const silent = silentLines(rows, labels, width);
  return { ...plot, isNarrow, legend, rows: placed, silent, height: plot.height + 8 + silent.length * SILENT_LINE };
}

function placeRow(row: ResponseRow, y: number, scale: DayScale): PlacedResponseRow {
  const answers = row.answers.map((answer) => {
    const x = scale.start(answer.from);
    const width = Math.max(1, scale.end(answer.to) - x - 1);
    return { id: answerId(row.member.iso3, answer.from), answer, x, width };
  });
  return { row, y, answers, bands: bandsOf(row.answers, scale) };
}

/** Neighbours of one answer are one band: a joint would look like a change. */
function bandsOf(answers: readonly ResponseInterval[], scale: DayScale): readonly PlacedBand[] {
  const runs: ResponseInterval[] = [];
  for (const answer of answers) {
    const run = runs.at(-1);
    if (run?.response === answer.response) runs[runs.length - 1] = { ...run, to: answer.to };
    else runs.push(answer);
  }
  return runs.map(({ response, from, to }) => {
    const x = scale.start(from);
    return { code: response, x, width: Math.max(1, scale.end(to) - x - 1) };
  });
}

/** Each answer with its count on the day, in lines of the width. */
function legendOf(rows: readonly ResponseRow[], labels: ResponseLabels, width: number): readonly ResponseLegendItem[] {
  const counts = responseCounts(rows);
  const items: ResponseLegendItem[] = [];
  let [x, y] = [0, 0];
  for (const code of RESPONSE_CODES) {
    const words = `${labels[code]}: ${counts[code]}`;
    const needed = 34 + textWidth(words, 12);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEGEND_LINE];
    items.push({ code, words, x, y });
    x += needed + 16;
  }
  return items;
}

function silentLines(rows: readonly ResponseRow[], labels: ResponseLabels, width: number): readonly string[] {
  const answering = new Set(answeringRows(rows));
  const names = rows
    .filter((row) => !answering.has(row))
    .map(({ member }) => member.name)
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  if (names.length === 0) return [];
  return wrapText(`${labels['none-known']} at any time shown: ${names.join(', ')}.`, width, 12);
}
