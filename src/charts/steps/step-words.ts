// The words of the step lines: one sentence, and a table with one row for each date on which anything changed.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { lastChange, type MemberSeries, runOn } from '../stance-timeline/series.ts';
import { changeDays, isStaleOn } from './step-rows.ts';

/** Where each member stood on a day and since when, in at most two sentences. */
export function describeSteps(series: readonly MemberSeries[], on: Day, codebook: Codebook): string {
  const standing = series.map((one) => standingOf(one, on, codebook)).filter((words) => words !== '');
  if (standing.length === 0) return `Nobody has a value on ${dateInWords(on)}.`;
  return `On ${dateInWords(on)}: ${standing.join('; ')}.`;
}

function standingOf(one: MemberSeries, on: Day, codebook: Codebook): string {
  const run = runOn(one, on);
  if (run === undefined) return '';
  const change = lastChange(one, on);
  const label = labelOf(run.code, codebook);
  return change === undefined
    ? `${one.member.name} ${label}, unchanged in the time shown`
    : `${one.member.name} ${label} since ${shortDate(change.after.from)}, before that ${labelOf(change.before.code, codebook)}`;
}

/** One row for each date on which any member changed, a column for each member. */
export function stepsTable(series: readonly MemberSeries[], range: DayRange, codebook: Codebook): ChartTable {
  return {
    caption: `Stances from ${dateInWords(range.from)} to ${dateInWords(range.to)}, as of each date on which one changed`,
    columns: ['From', ...series.map(({ member }) => member.name)],
    rows: changeDays(series, range).map((day) => [shortDate(day), ...series.map((one) => cell(one, day, codebook))]),
  };
}

function cell(one: MemberSeries, day: Day, codebook: Codebook): string {
  const run = runOn(one, day);
  if (run === undefined) return '';
  const label = labelOf(run.code, codebook);
  const ends = run.range?.map((level) => labelOf(level, codebook)).join(' to ');
  const words = ends === undefined ? label : `${label}: ${ends}`;
  return isStaleOn(run, day) ? `${words} (carried forward)` : words;
}
