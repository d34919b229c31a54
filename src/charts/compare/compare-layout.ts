// Where everything of a comparison over time stands: one panel for all sides, or one for each with the same axes.
import type { Day } from '../../domain/calendar-date.ts';
import { rankOf } from '../../domain/scale.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { rankOffset } from '../steps/step-layout.ts';
import { spreadApart } from '../steps/step-labels.ts';
import type { ChartEvent } from '../time-axis/chart-events.ts';
import { NARROW_PLOT, timeHead, type TimePlot, timePlot } from '../time-axis/time-plot.ts';
import { type ComparedSide, stepOn } from './compared-side.ts';
import { compareKey, type KeyLayout } from './key-layout.ts';
import { type SideLine, sideLine } from './side-line.ts';

export interface CompareSpec {
  readonly sides: readonly ComparedSide[];
  readonly isApart: boolean;
  readonly range: DayRange;
  readonly events: readonly ChartEvent[];
}

/** One side as it lies in a panel. */
export interface PlacedSide extends SideLine, ComparedSide {
  /** Its place among the sides, from 0. */
  readonly at: number;
  /** How far it stands off the middle of a level, in ranks, so that equal lines show. */
  readonly offset: number;
  /** Where its line ends, and the middle of its label, px from the panel's top. */
  readonly end: number;
  readonly labelY: number;
}

export interface ComparePanel {
  /** Upper left corner, px. */
  readonly x: number;
  readonly y: number;
  readonly plot: TimePlot;
  /** No side has a level on any day: there is only the lane of those without. */
  readonly isEmpty: boolean;
  readonly sides: readonly PlacedSide[];
}

export interface CompareLayout {
  readonly key: KeyLayout;
  readonly panels: readonly ComparePanel[];
  /** Letters stand in place of the names of levels and sides. */
  readonly isNarrow: boolean;
  /** px */
  readonly height: number;
}

export const LABEL_SIZE = 13;
/** Of a panel's name, px. */
const NAME = 24;
const GUTTER = 28;
const ROW_GAP = 16;
const LEAST_PANEL = 320;
/** Of a panel without a level, px. */
const EMPTY = 32;
const LABEL_PITCH = 20;
/** Six levels and a lane for those without. */
const LANES = 7;

/** The layout for a plot of `width` px. */
export function compareLayout(spec: CompareSpec, width: number): CompareLayout {
  const isNarrow = spec.isApart || width < NARROW_PLOT;
  const key = compareKey(spec.sides, spec.isApart, width);
  const top = key.height + 8;
  const panels = spec.isApart ? apartPanels(spec, width, top) : [overlaidPanel(spec, width, top)];
  const height = Math.max(0, ...panels.map(({ y, plot }) => y + plot.height));
  return { key, panels, isNarrow, height };
}

function overlaidPanel(spec: CompareSpec, width: number, y: number): ComparePanel {
  const isNarrow = width < NARROW_PLOT;
  const names = spec.sides.map(({ side }) => textWidth(side.name, LABEL_SIZE));
  const right = isNarrow ? 44 : Math.min(220, Math.max(60, ...names) + 48);
  const room = { left: isNarrow ? 28 : 112, right, eventLanes: isNarrow ? 0 : 2 };
  const isEmpty = hasNoLevel(spec);
  const emptyHeight = EMPTY + LABEL_PITCH * (spec.sides.length - 1);
  const plot = timePlot(timeHead(spec, room, width), isEmpty ? emptyHeight : isNarrow ? 320 : 400);
  const sides = spec.sides.map((one, at) => placedSide(one, at, rankOffset(at, spec.sides.length), plot));
  const apart = spreadApart(sides.map(({ end }) => end), LABEL_PITCH, plot.top + 8, plot.bottom - 4); // prettier-ignore
  return { x: 0, y, plot, isEmpty, sides: sides.map((one, at) => ({ ...one, labelY: apart[at] ?? one.end })) };
}

/** In one to three columns. */
function apartPanels(spec: CompareSpec, width: number, top: number): readonly ComparePanel[] {
  const fitting = Math.max(1, Math.min(3, Math.floor((width + GUTTER) / (LEAST_PANEL + GUTTER))));
  const columns = Math.min(fitting, spec.sides.length === 4 ? 2 : Math.max(1, spec.sides.length));
  const wide = (width - GUTTER * (columns - 1)) / columns;
  const isEmpty = hasNoLevel(spec);
  return spec.sides.map((one, at) => {
    const plot = timePlot(
      timeHead(spec, { left: 28, right: 4, over: NAME, eventLanes: 0 }, wide),
      isEmpty ? EMPTY : 210,
    );
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const place = { x: column * (wide + GUTTER), y: top + row * (plot.height + ROW_GAP) };
    return { ...place, plot, isEmpty, sides: [placedSide(one, at, 0, plot)] };
  });
}

function hasNoLevel({ sides }: CompareSpec): boolean {
  return sides.every(({ path }) => path.every(({ median }) => median === null));
}

function placedSide(one: ComparedSide, at: number, offset: number, plot: TimePlot): PlacedSide {
  const y = (rank: number) => laneY(rank + offset, plot);
  const last = one.path.at(-1);
  const end = last?.median ? (y(rankOf(last.median.lower)) + y(rankOf(last.median.upper))) / 2 : y(0);
  return { ...one, at, offset, end, labelY: end, ...sideLine(one.path, plot.scale, y) };
}

/** The middle of a rank's lane, px; 6, the most restrictive, is on top, and 0 is for those without a level. */
export function laneY(rank: number, { top, bottom }: Pick<TimePlot, 'top' | 'bottom'>): number {
  return top + ((6.5 - rank) / LANES) * (bottom - top);
}

/** Bottom of the lane of the least restrictive level, px. */
export function levelsBottom(plot: Pick<TimePlot, 'top' | 'bottom'>): number {
  return laneY(0.5, plot);
}

/** The side of a panel whose median is nearest to a height on a day. */
export function nearestSide({ sides, plot }: ComparePanel, day: Day, y: number): PlacedSide | null {
  const byDistance = sides.map((one) => {
    const median = stepOn(one.path, day)?.median ?? null;
    const ranks = median === null ? [0] : [rankOf(median.lower), rankOf(median.upper)];
    return { one, away: Math.min(...ranks.map((rank) => Math.abs(laneY(rank + one.offset, plot) - y))) };
  });
  return byDistance.toSorted((a, b) => a.away - b.away)[0]?.one ?? null;
}
