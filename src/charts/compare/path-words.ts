// The words of the sides over time: spoken mark by mark, in one sentence, and as a table.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { STANCE_CODES } from '../../domain/scale.ts';
import type { Side } from '../../domain/side.ts';
import type { SideStanding } from '../../domain/side-standing.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { type ComparedSide, medianInWords, stepOn } from './compared-side.ts';

/** `Limits, carried forward` for a member; `median Limits, 3 of 4 with a level, from Cautions to Excludes` for a group. */
export function standingInWords(side: Side, standing: SideStanding, codebook: Codebook): string {
  const { median, span, withLevel, carried, members } = standing;
  if (side.kind === 'member') {
    const code = STANCE_CODES.find((one) => standing.counts[one] > 0) ?? 'not-researched';
    return labelOf(code, codebook) + (carried > 0 ? ', carried forward' : '');
  }
  if (median === null || span === null) return `none of ${members} has a level`;
  const [least, most] = span.map((level) => labelOf(level, codebook));
  const ends = least === most ? '' : `, from ${least ?? ''} to ${most ?? ''}`;
  const of = withLevel === members ? `all ${members} with a level` : `${withLevel} of ${members} with a level`;
  const old = carried === 0 ? '' : `, ${carried === withLevel ? 'all' : carried} carried forward`;
  return `median ${medianInWords(median, codebook)}, ${of}${ends}${old}`;
}

/** Where each side stood on a day, in one sentence. */
export function describePaths(sides: readonly ComparedSide[], on: Day, codebook: Codebook): string {
  const words = sides.flatMap(({ side, path }) => {
    const step = stepOn(path, on);
    return step === undefined ? [] : [`${side.name}: ${standingInWords(side, step, codebook)}`];
  });
  if (words.length === 0) return `${dateInWords(on)} lies outside the days shown.`;
  return `On ${dateInWords(on)}. ${words.join('; ')}.`;
}

/** The id of a step's mark. */
export function stepId(side: Side, from: Day): string {
  return `${side.id}-${from}`;
}

/** A row for each side, a mark for each of its steps. */
export function pathsWalk(sides: readonly ComparedSide[], codebook: Codebook): WalkGrid {
  return sides.map(({ side, path }) => ({
    id: side.id,
    label: side.name,
    marks: path.map((step) => ({
      id: stepId(side, step.from),
      row: side.id,
      day: step.from,
      label: `${side.name}: ${standingInWords(side, step, codebook)}, ${shortDate(step.from)} to ${shortDate(step.to)}`,
      ...(side.kind === 'member' ? { member: side.id } : {}),
    })),
  }));
}

/** One row for each date on which any side changed, a column for each side. */
export function pathsTable(sides: readonly ComparedSide[], range: DayRange, codebook: Codebook): ChartTable {
  const days = [...new Set(sides.flatMap(({ path }) => path.map(({ from }) => from)))].toSorted();
  return {
    caption: `Sides compared from ${dateInWords(range.from)} to ${dateInWords(range.to)}, as of each date on which one changed`,
    columns: ['From', ...sides.map(({ side }) => side.name)],
    rows: days.map((day) => [
      shortDate(day),
      ...sides.map(({ side, path }) => {
        const step = stepOn(path, day);
        return step === undefined ? '' : standingInWords(side, step, codebook);
      }),
    ]),
  };
}
