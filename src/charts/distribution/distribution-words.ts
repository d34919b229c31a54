// The words of the stack: one sentence, what the walk speaks, and a table with one row for each date on which a count changed.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { DistributionStep, StanceCounts } from '../../domain/distribution.ts';
import { countWithLevel, medianLevel } from '../../domain/metrics.ts';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { valueText } from './distribution-layout.ts';
import { type DistributionMode, stackedCodes, totalOf, valuesOf } from './distribution-rows.ts';

/** The step that holds on a day; undefined outside the range. */
export function stepOn(steps: readonly DistributionStep[], day: Day): DistributionStep | undefined {
  return steps.find(({ from, to }) => from <= day && day <= to);
}

/** Who stands where on a day, against the first day shown, and the median level (never a mean: codebook rule 8). */
export function describeDistribution(steps: readonly DistributionStep[], on: Day, codebook: Codebook): string {
  const [first, step] = [steps[0], stepOn(steps, on) ?? steps.at(-1)];
  if (first === undefined || step === undefined) return 'There is nothing to count.';
  const codes = stackedCodes(steps, 'counts');
  const mostRestrictiveFirst = [...codes.filter((code) => isLevel(code)).toReversed(), ...codes.filter((code) => !isLevel(code))]; // prettier-ignore
  const present = mostRestrictiveFirst.filter((code) => step.counts[code] > 0 || first.counts[code] > 0);
  const changes = present.map((code) => {
    const [then, now] = [first.counts[code], step.counts[code]];
    return `${labelOf(code, codebook)} ${now}${then === now ? '' : ` (${then})`}`;
  });
  return `On ${dateInWords(on)}, of ${totalOf(step.counts, codes)}: ${changes.join(', ')}; in brackets what it was on ${dateInWords(first.from)}. ${medianInWords(step.counts, codebook)}`;
}

function medianInWords(counts: StanceCounts, codebook: Codebook): string {
  const median = medianLevel(counts);
  if (median === null) return 'Nobody has a level.';
  const [lower, upper] = [labelOf(median.lower, codebook), labelOf(median.upper, codebook)];
  const words = lower === upper ? lower : `between ${lower} and ${upper}`;
  return `The median of the ${countWithLevel(counts)} with a level is ${words}; a level carried forward counts as that level.`;
}

/** One row for each date on which a count changed, a column for each level and reason that occurs. */
export function distributionTable(
  steps: readonly DistributionStep[],
  mode: DistributionMode,
  codebook: Codebook,
): ChartTable {
  const codes = stackedCodes(steps, mode);
  const what = mode === 'counts' ? 'Members' : 'Shares of members';
  return {
    caption: `${what} by stance, as of each date on which a count changed`,
    columns: ['From', ...codes.map((code) => labelOf(code, codebook))],
    rows: steps.map(({ from, counts }) => {
      const values = valuesOf(counts, codes, mode);
      return [shortDate(from), ...codes.map((code) => valueText(values[code], mode))];
    }),
  };
}

/** Rows from the top of the stack to its bottom; a mark for each run of days with the same count of the code. */
export function distributionWalk(
  steps: readonly DistributionStep[],
  mode: DistributionMode,
  codebook: Codebook,
): WalkGrid {
  const codes = stackedCodes(steps, mode);
  return codes.toReversed().map((code) => ({
    id: code,
    label: labelOf(code, codebook),
    marks: runsOf(code, steps).map(({ from, to, count, total }) => ({
      id: `${code}-${from}`,
      row: code,
      day: from,
      label: `${labelOf(code, codebook)}: ${count} of ${total} members, ${shortDate(from)} to ${shortDate(to)}`,
    })),
  }));
}

function runsOf(code: StanceCode, steps: readonly DistributionStep[]) {
  const codes = stackedCodes(steps, 'counts');
  const runs: { from: Day; to: Day; count: number; total: number }[] = [];
  for (const { from, to, counts } of steps) {
    const run = runs.at(-1);
    if (run?.count === counts[code]) run.to = to;
    else runs.push({ from, to, count: counts[code], total: totalOf(counts, codes) });
  }
  return runs;
}
