// The whole plot of the timeline: key, events, dates, bands and the strip under them, each with its place.
import type { Codebook } from '../../domain/codebook.ts';
import type { DayRange } from '../../domain/intervals.ts';
import { REASONS } from '../../domain/scale.ts';
import { type LegendLayout, legendItems, legendLayout, type StanceSign } from '../stance-mark/legend-layout.ts';
import { type CalendarTick, calendarTicks } from '../time-axis/calendar-ticks.ts';
import { type ChartEvent, EVENT_LANE, lanesUsed, type PlacedEvent, placeEvents } from '../time-axis/chart-events.ts';
import { type DayScale, dayScale } from '../time-axis/day-scale.ts';
import { type PlacedTimeline, placeTimeline } from './place.ts';
import type { MemberSeries } from './series.ts';
import type { Section } from './sort-series.ts';

export interface TimelineLayout {
  readonly isNarrow: boolean;
  /** Left edge of the bands, px. */
  readonly left: number;
  readonly scale: DayScale;
  readonly legend: LegendLayout;
  readonly events: readonly PlacedEvent[];
  readonly ticks: readonly CalendarTick[];
  readonly placed: PlacedTimeline;
  /** Tops of the parts, px. */
  readonly eventsTop: number;
  readonly axisTop: number;
  readonly bandsTop: number;
  readonly bandsBottom: number;
  /** Height of the plot, px. */
  readonly height: number;
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

/** Below this width names give way to codes, px. */
const NARROW = 600;
const NAME_WIDTH = 122;
const CODE_WIDTH = 36;
const AXIS = 20;
const LEGEND_GAP = 8;
/** Holds the date of the chosen day. */
const STRIP = 22;

/** The layout for a plot of `width` px. */
export function timelineLayout(spec: TimelineSpec, width: number): TimelineLayout {
  const { sections, range, events, hasHeadings, codebook } = spec;
  const isNarrow = width < NARROW;
  const left = isNarrow ? CODE_WIDTH : NAME_WIDTH;
  const scale = dayScale(range, Math.max(1, width - left));
  const legend = legendOf(sections, codebook, width);
  const placedEvents = placeEvents(events, scale, isNarrow ? 1 : 2);
  const placed = placeTimeline(sections, scale, hasHeadings, codebook);
  const eventsTop = legend.height + LEGEND_GAP;
  const axisTop = eventsTop + lanesUsed(placedEvents) * EVENT_LANE;
  const bandsTop = axisTop + AXIS;
  const bandsBottom = bandsTop + placed.height;
  const ticks = calendarTicks(scale);
  const tops = { eventsTop, axisTop, bandsTop, bandsBottom, height: bandsBottom + STRIP };
  return { isNarrow, left, scale, legend, events: placedEvents, ticks, placed, ...tops };
}

function legendOf(sections: readonly Section[], codebook: Codebook, width: number): LegendLayout {
  const series = sections.flatMap((section) => section.series);
  const runs = series.flatMap((one) => one.runs);
  const reasons = REASONS.filter((reason) => runs.some((run) => run.code === reason));
  return legendLayout(legendItems(codebook, reasons, signsOf(series)), width);
}

/** The signs that the chart shows at least once. */
function signsOf(series: readonly MemberSeries[]): readonly StanceSign[] {
  const runs = series.flatMap((one) => one.runs);
  const shown: Readonly<Record<StanceSign, boolean>> = {
    stale: runs.some((run) => run.pieces.some((piece) => piece.stance.stale)),
    tension: runs.some((run) => run.tension),
    uncertain: runs.some((run) => run.uncertainUntil !== null),
    evidence: series.some((one) => one.ticks.length > 0),
  };
  return (['stale', 'tension', 'uncertain', 'evidence'] as const).filter((sign) => shown[sign]);
}
