// Where everything of the step lines stands, in px from the plot's upper left corner.
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { textWidth } from '../frame/wrap-text.ts';
import type { ChartEvent } from '../time-axis/chart-events.ts';
import { NARROW_PLOT, timeHead, type TimePlot, timePlot } from '../time-axis/time-plot.ts';
import { endNote } from './end-note.ts';

export interface StepSpec {
  readonly series: readonly MemberSeries[];
  readonly range: DayRange;
  readonly events: readonly ChartEvent[];
  readonly codebook: Codebook;
}

export interface StepLayout extends TimePlot {
  /** Codes and letters stand in place of names. */
  readonly isNarrow: boolean;
}

export const LABEL_SIZE = 13;
export const NOTE_SIZE = 12;

/** The layout for a plot of `width` px. */
export function stepLayout(spec: StepSpec, width: number): StepLayout {
  const isNarrow = width < NARROW_PLOT;
  const left = isNarrow ? 28 : 112;
  const names = spec.series.map(({ member }) => textWidth(isNarrow ? member.iso3 : member.name, LABEL_SIZE));
  const notes = spec.series.map((one) => textWidth(endNote(one, spec.codebook), NOTE_SIZE));
  const right = Math.min(isNarrow ? 112 : 180, Math.max(40, ...names, ...notes) + 24);
  const head = timeHead(spec, { left, right, eventLanes: isNarrow ? 0 : 2 }, width);
  return { ...timePlot(head, isNarrow ? 300 : 372), isNarrow };
}

/** The middle of a rank's band; 6, the most restrictive, is on top. Fractions lie between. */
export function rankY(rank: number, layout: Pick<StepLayout, 'top' | 'bottom'>): number {
  return layout.top + ((6.5 - rank) / 6) * (layout.bottom - layout.top);
}

/** How far a member's line stands off the middle of a level, in ranks, so that equal lines show. */
export function rankOffset(index: number, count: number): number {
  return (index - (count - 1) / 2) * -Math.min(0.11, 0.6 / Math.max(1, count));
}
