// The whole plot of the timeline: key, events, dates, bands and the strip under them, each with its place.
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { REASONS } from '../../domain/scale.ts';
import { nameColumn } from '../frame/name-column.ts';
import { type LegendLayout, legendItems, legendLayout, type StanceSign } from '../stance-mark/legend-layout.ts';
import type { ChartEvent } from '../time-axis/chart-events.ts';
import { timeHead, type TimePlot, timePlot } from '../time-axis/time-plot.ts';
import { type PlacedTimeline, placeTimeline } from './place.ts';
import type { MemberSeries } from './series.ts';
import type { Section } from './sort-series.ts';

export interface TimelineLayout extends TimePlot {
  /** Codes stand in place of names. */
  readonly isNarrow: boolean;
  readonly legend: LegendLayout;
  readonly placed: PlacedTimeline;
}

/** What a layout is made from. */
export interface TimelineSpec {
  readonly sections: readonly Section[];
  readonly range: DayRange;
  readonly events: readonly ChartEvent[];
  /** Whether each section is named above its members. */
  readonly hasHeadings: boolean;
  readonly codebook: Codebook;
}

const AXIS = 20;
const LEGEND_GAP = 8;
const STRIP = 22;

/** The layout for a plot of `width` px. */
export function timelineLayout(spec: TimelineSpec, width: number): TimelineLayout {
  const { sections, hasHeadings, codebook } = spec;
  const { isNarrow, left } = nameColumn(width);
  const headUnder = (over: number) => timeHead(spec, { left, over, axis: AXIS, eventLanes: isNarrow ? 1 : 2 }, width);
  const hasStrokes = headUnder(0).events.some(({ label }) => label === '');
  const legend = legendOf(sections, codebook, hasStrokes, width);
  const head = headUnder(legend.height + LEGEND_GAP);
  const placed = placeTimeline(sections, head.scale, hasHeadings, codebook);
  return { ...timePlot(head, placed.height, STRIP), isNarrow, legend, placed };
}

/** The key; with the strokes of events, where some have no label. */
function legendOf(sections: readonly Section[], codebook: Codebook, hasStrokes: boolean, width: number): LegendLayout {
  const series = sections.flatMap((section) => section.series);
  const runs = series.flatMap((one) => one.runs);
  const reasons = REASONS.filter((reason) => runs.some((run) => run.code === reason));
  return legendLayout(legendItems(codebook, reasons, signsOf(series, hasStrokes)), width);
}

/** The signs that the chart shows at least once. */
function signsOf(series: readonly MemberSeries[], hasStrokes: boolean): readonly StanceSign[] {
  const runs = series.flatMap((one) => one.runs);
  const shown: Readonly<Record<StanceSign, boolean>> = {
    stale: runs.some((run) => run.pieces.some((piece) => piece.stance.stale)),
    tension: runs.some((run) => run.tension),
    uncertain: runs.some((run) => run.uncertainUntil !== null),
    evidence: series.some((one) => one.ticks.length > 0),
    event: hasStrokes,
    unchosen: false,
  };
  return (['stale', 'tension', 'uncertain', 'evidence', 'event'] as const).filter((sign) => shown[sign]);
}
