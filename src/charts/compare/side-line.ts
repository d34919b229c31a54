// A side as SVG paths: its median as a step line, the span between its members, and the days on which nobody has a level.
import type { Day } from '../../domain/calendar-date.ts';
import { rankOf } from '../../domain/scale.ts';
import type { SideStep } from '../../domain/side-standing.ts';
import type { DayScale } from '../time-axis/day-scale.ts';
import { isCarried } from './compared-side.ts';

/** Path data, px from the left of the days and the top of the panel. */
export interface SideLine {
  /** The median: two lines with their ends joined where there are two middles. */
  readonly line: string;
  /** The same where all levels are carried forward. */
  readonly carried: string;
  /** From the least to the most restrictive member: closed areas. */
  readonly span: string;
  /** The upper and lower edges of the span. */
  readonly edges: string;
  /** Days without a level. */
  readonly gaps: string;
}

/** How far the span reaches beyond the middle of its outer levels, in ranks. */
const BEYOND = 0.22;

/** The paths of a side; `y` gives the height of a rank, 0 being the place of those without a level. */
export function sideLine(path: readonly SideStep[], scale: DayScale, y: (rank: number) => number): SideLine {
  return { ...medianPaths(path, scale, y), ...spanPaths(path, scale, y) };
}

function medianPaths(path: readonly SideStep[], scale: DayScale, y: (rank: number) => number) {
  let [line, carried, gaps] = ['', '', ''];
  let before: number | null = null;
  for (const { from, to, step } of runsOf(path, medianKey)) {
    const [x0, x1] = [fixed(scale.start(from)), fixed(scale.end(to))];
    if (step.median === null) {
      gaps += `M${x0} ${fixed(y(0))}H${x1}`;
      before = null;
      continue;
    }
    const [low, high] = [fixed(y(rankOf(step.median.lower))), fixed(y(rankOf(step.median.upper)))];
    const rise = before === null || before === low ? `M${x0} ${low}` : `M${x0} ${before}V${low}`;
    const second = low === high ? '' : `M${x0} ${low}V${high}H${x1}V${low}`;
    if (isCarried(step)) carried += `${rise}H${x1}${second}`;
    else line += `${rise}H${x1}${second}`;
    before = low;
  }
  return { line, carried, gaps };
}

function spanPaths(path: readonly SideStep[], scale: DayScale, y: (rank: number) => number) {
  let [span, edges] = ['', ''];
  for (const { from, to, step } of runsOf(path, ({ span: ends }) => String(ends))) {
    if (step.span === null || step.members < 2) continue;
    const [x0, x1] = [fixed(scale.start(from)), fixed(scale.end(to))];
    const [least, most] = [fixed(y(rankOf(step.span[0]) - BEYOND)), fixed(y(rankOf(step.span[1]) + BEYOND))];
    span += `M${x0} ${least}H${x1}V${most}H${x0}Z`;
    edges += `M${x0} ${least}H${x1}M${x0} ${most}H${x1}`;
  }
  return { span, edges };
}

function medianKey(step: SideStep): string {
  return step.median === null ? '' : `${step.median.lower} ${step.median.upper} ${isCarried(step)}`;
}

interface DrawnRun {
  readonly from: Day;
  readonly to: Day;
  /** The first of the steps that look the same. */
  readonly step: SideStep;
}

/** Neighbours that look the same are drawn as one, so that no joint stands where nothing is to be seen. */
function runsOf(path: readonly SideStep[], keyOf: (step: SideStep) => string): readonly DrawnRun[] {
  const runs: DrawnRun[] = [];
  for (const step of path) {
    const run = runs.at(-1);
    if (run !== undefined && keyOf(run.step) === keyOf(step)) runs[runs.length - 1] = { ...run, to: step.to };
    else runs.push({ from: step.from, to: step.to, step });
  }
  return runs;
}

function fixed(px: number): number {
  return Math.round(px * 10) / 10;
}
