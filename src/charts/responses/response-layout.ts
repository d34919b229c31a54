// Where the bands of the answers stand, in px from the plot's upper left corner.
import type { DayRange } from '../../domain/intervals.ts';
import { RESPONSE_CODES, type ResponseCode, type ResponseInterval } from '../../domain/response-intervals.ts';
import { textWidth, wrapText } from '../frame/wrap-text.ts';
import { type CalendarTick, calendarTicks } from '../time-axis/calendar-ticks.ts';
import { type DayScale, dayScale } from '../time-axis/day-scale.ts';
import { answerId, answeringRows, responseCounts, type ResponseLabels, type ResponseRow } from './response-series.ts';

export interface PlacedAnswer {
  readonly id: string;
  readonly answer: ResponseInterval;
  readonly x: number;
  readonly width: number;
}

export interface PlacedResponseRow {
  readonly row: ResponseRow;
  readonly y: number;
  readonly answers: readonly PlacedAnswer[];
}

export interface ResponseLegendItem {
  readonly code: ResponseCode;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

export interface ResponseLayout {
  readonly isNarrow: boolean;
  readonly left: number;
  readonly scale: DayScale;
  readonly ticks: readonly CalendarTick[];
  readonly legend: readonly ResponseLegendItem[];
  readonly rows: readonly PlacedResponseRow[];
  readonly axisTop: number;
  readonly bandsTop: number;
  readonly bandsBottom: number;
  /** The members that never answered, in lines under the bands. */
  readonly silent: readonly string[];
  /** px */
  readonly height: number;
}

/** Below this width names give way to codes, px. */
const NARROW = 600;
const NAMES = { narrow: 36, wide: 122 };
export const BAND = 16;
export const PITCH = 20;
const LEGEND_LINE = 22;
const AXIS = 22;
/** Holds the date of the chosen day. */
const STRIP = 24;
export const SILENT_LINE = 17;

/** The layout for a plot of `width` px. */
export function responseLayout(
  rows: readonly ResponseRow[],
  range: DayRange,
  labels: ResponseLabels,
  width: number,
): ResponseLayout {
  const isNarrow = width < NARROW;
  const left = isNarrow ? NAMES.narrow : NAMES.wide;
  const scale = dayScale(range, Math.max(1, width - left));
  const legend = legendOf(rows, labels, width);
  const axisTop = (legend.at(-1)?.y ?? 0) + LEGEND_LINE + 6;
  const placed = answeringRows(rows).map((row, at) => placeRow(row, at * PITCH, scale));
  const isEmpty = placed.length === 0;
  const bandsTop = axisTop + (isEmpty ? -STRIP : AXIS);
  const bandsBottom = bandsTop + placed.length * PITCH;
  const silent = silentLines(rows, labels, width);
  const height = bandsBottom + STRIP + 8 + silent.length * SILENT_LINE;
  const tops = { axisTop, bandsTop, bandsBottom, height };
  return { isNarrow, left, scale, ticks: isEmpty ? [] : calendarTicks(scale), legend, rows: placed, silent, ...tops };
}

function placeRow(row: ResponseRow, y: number, scale: DayScale): PlacedResponseRow {
  const answers = row.answers.map((answer) => {
    const x = scale.start(answer.from);
    const width = Math.max(1, scale.end(answer.to) - x - 1);
    return { id: answerId(row.member.iso3, answer.from), answer, x, width };
  });
  return { row, y, answers };
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
