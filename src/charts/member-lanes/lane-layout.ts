// Where the lanes and their marks stand, in px from the plot's upper left corner. Marks that would cover each other take rows of their own.
import type { DayRange } from '../../domain/intervals.ts';
import { textWidth } from '../frame/wrap-text.ts';
import type { ChartEvent } from '../time-axis/chart-events.ts';
import type { DayScale } from '../time-axis/day-scale.ts';
import { NARROW_PLOT, timeHead, type TimePlot, timePlot } from '../time-axis/time-plot.ts';
import type { Lane, LaneGroup, LaneMark } from './lane-series.ts';

export interface LaneSpec {
  readonly groups: readonly LaneGroup[];
  readonly range: DayRange;
  readonly events: readonly ChartEvent[];
}

export interface PlacedMark {
  readonly mark: LaneMark;
  /** The chip's left edge and top, px from the lane's corner. */
  readonly x: number;
  readonly y: number;
  /** Where what it says ends, px. */
  readonly tailEnd: number;
  /** From the first to the last day on which it can have started; null where the day is known. */
  readonly span: readonly [number, number] | null;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedHeading {
  readonly label: string;
  /** Baseline, px. */
  readonly y: number;
}

export interface LaneLayout extends TimePlot {
  /** The lanes' names stand above them, not beside. */
  readonly isNarrow: boolean;
  /** Baseline of the key of the marks, px. */
  readonly keyY: number;
  readonly headings: readonly PlacedHeading[];
  readonly lanes: readonly PlacedLane[];
}

export const CHIP = { width: 20, height: 16 } as const;
export const NAME_SIZE = 12;
const ROW = 20;
const PADDING = 6;
const HEADING = 26;
const KEY = 18;

/** The layout for a plot of `width` px. */
export function laneLayout({ groups, range, events }: LaneSpec, width: number): LaneLayout {
  const isNarrow = width < NARROW_PLOT;
  const names = groups.flatMap(({ lanes }) => lanes.map(({ label }) => textWidth(label, NAME_SIZE)));
  const left = isNarrow ? 0 : Math.min(300, Math.max(80, ...names) + 12);
  const head = timeHead({ range, events }, { left, eventLanes: isNarrow ? 0 : 2 }, width);
  const { headings, lanes, bottom } = placeGroups(groups, head.scale, head.top, isNarrow);
  const keyY = head.top + (isNarrow ? KEY - 4 : HEADING - 10);
  return { ...timePlot(head, bottom - head.top), isNarrow, keyY, headings, lanes };
}

/** The groups under each other from `top`: a heading each, then its lanes. */
function placeGroups(groups: readonly LaneGroup[], scale: DayScale, top: number, isNarrow: boolean) {
  const headings: PlacedHeading[] = [];
  const lanes: PlacedLane[] = [];
  let bottom = top + (isNarrow ? KEY : 0);
  for (const group of groups.filter((one) => one.lanes.length > 0)) {
    headings.push({ label: group.label, y: bottom + HEADING - 10 });
    bottom += HEADING;
    for (const lane of group.lanes) {
      const placed = placeLane(lane, scale, bottom, isNarrow ? 16 : 0);
      lanes.push(placed);
      bottom += placed.height;
    }
  }
  return { headings, lanes, bottom };
}

function placeLane(lane: Lane, scale: DayScale, y: number, nameRoom: number): PlacedLane {
  const ends: number[] = [];
  const marks = lane.marks.map((mark) => {
    const x = Math.min(Math.max(0, scale.start(mark.from)), scale.width - CHIP.width);
    const free = ends.findIndex((end) => end + 2 <= x);
    const row = free < 0 ? ends.length : free;
    ends[row] = x + CHIP.width;
    return { mark, x, y: nameRoom + PADDING / 2 + row * ROW, tailEnd: tailEnd(mark, scale), span: spanOf(mark, scale) };
  });
  return { lane, y, height: nameRoom + Math.max(1, ends.length) * ROW + PADDING, marks };
}

function tailEnd(mark: LaneMark, scale: DayScale): number {
  return mark.to >= scale.range.to ? scale.width : scale.end(mark.to);
}

function spanOf(mark: LaneMark, scale: DayScale): readonly [number, number] | null {
  if (mark.from === mark.until) return null;
  return [Math.max(0, scale.start(mark.from)), Math.min(scale.width, scale.end(mark.until))];
}

/** The mark under a place, px from the lanes' left edge and the plot's top: a chip first, else the tail it lies on. */
export function markAt(layout: LaneLayout, x: number, y: number): LaneMark | null {
  const placed = layout.lanes.find((one) => one.y <= y && y < one.y + one.height);
  if (placed === undefined) return null;
  const inside = placed.marks.filter((one) => one.x - 2 <= x && x <= Math.max(one.tailEnd, one.x + CHIP.width));
  const onChip = inside.findLast((one) => x <= one.x + CHIP.width + 2 && Math.abs(placed.y + one.y + CHIP.height / 2 - y) <= ROW / 2); // prettier-ignore
  return (onChip ?? inside.at(-1))?.mark ?? null;
}
