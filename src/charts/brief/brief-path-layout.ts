// The path of one member over the records of its institutions, low enough for a page that holds much else; px from the plot's upper left corner.
import type { DayRange } from '../../domain/intervals.ts';
import { laneLayout, type LaneLayout } from '../member-lanes/lane-layout.ts';
import type { LaneGroup } from '../member-lanes/lane-series.ts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { isStaleOn, rankOfRun } from '../steps/step-rows.ts';
import type { DayScale } from '../time-axis/day-scale.ts';

/** Height of a level's row, and of the whole path with the line for days without a level, px. */
const ROW = 15;
const GAP_ROW = 12;
const PATH: number = 6 * ROW + GAP_ROW;

export interface BriefPathLayout {
  /** The lanes as if they began where the path does; they are drawn `lanesDown` px lower. */
  readonly lanes: LaneLayout;
  readonly lanesDown: number;
  /** Top and bottom of the levels. */
  readonly top: number;
  readonly bottom: number;
  /** Bottom of the lanes. */
  readonly end: number;
  readonly height: number;
}

/** The layout for a plot of `width` px. Events are left out. */
export function briefPathLayout(groups: readonly LaneGroup[], range: DayRange, width: number): BriefPathLayout {
  const lanes = laneLayout({ groups, range, events: [] }, width);
  const { top } = lanes;
  return { lanes, lanesDown: PATH, top, bottom: top + 6 * ROW, end: lanes.bottom + PATH, height: lanes.height + PATH };
}

/** The middle of a rank's row; 6, the most restrictive, is on top. */
export function rowY(rank: number, { top }: Pick<BriefPathLayout, 'top'>): number {
  return top + (6.5 - rank) * ROW;
}

/** The middle of the line for days without a level. */
export function gapY({ bottom }: Pick<BriefPathLayout, 'bottom'>): number {
  return bottom + GAP_ROW / 2;
}

/** SVG paths: all levels, those carried forward, and days without a level. */
export interface PathLines {
  readonly levels: string;
  readonly stale: string;
  readonly gaps: string;
}

/** The lines of a member's runs, px from the left edge of the days. */
export function pathLines({ runs }: MemberSeries, layout: BriefPathLayout, scale: DayScale): PathLines {
  const ranks = runs.map(rankOfRun);
  const across = (from: string, to: string) => [scale.start(from).toFixed(1), scale.end(to).toFixed(1)] as const;
  const levels = runs.map((run, index) => {
    const rank = ranks[index] ?? null;
    const [from, to] = across(run.from, run.to);
    if (rank === null) return '';
    return `${(ranks[index - 1] ?? null) === null ? 'M' : 'L'}${from} ${rowY(rank, layout)}H${to}`;
  });
  const stale = runs.flatMap((run, index) =>
    run.pieces
      .filter((piece) => ranks[index] !== null && isStaleOn(run, piece.from))
      .map((piece) => `M${across(piece.from, piece.to).join(` ${rowY(ranks[index] ?? 0, layout)}H`)}`),
  );
  const gaps = runs.map((run, index) =>
    ranks[index] === null ? `M${across(run.from, run.to).join(` ${gapY(layout)}H`)}` : '',
  );
  return { levels: levels.join(''), stale: stale.join(''), gaps: gaps.join('') };
}
