// Bands of the stance timeline on the clock of an event, with the days to each member's first move on the right.
import type { Codebook } from '../../domain/codebook.ts';
import { REASONS } from '../../domain/scale.ts';
import { nameColumn } from '../frame/name-column.ts';
import { wrapText } from '../frame/wrap-text.ts';
import { type LegendLayout, legendItems, legendLayout } from '../stance-mark/legend-layout.ts';
import { type PlacedTimeline, placeTimeline } from '../stance-timeline/place.ts';
import type { Section } from '../stance-timeline/sort-series.ts';
import { type DayScale, dayScale } from '../time-axis/day-scale.ts';
import type { AlignedEvent } from './aligned-series.ts';

export interface AlignedLayout {
  readonly isNarrow: boolean;
  /** Left edge of the bands, px. */
  readonly left: number;
  readonly scale: DayScale;
  readonly legend: LegendLayout;
  readonly placed: PlacedTimeline;
  readonly axisTop: number;
  readonly bandsTop: number;
  readonly bandsBottom: number;
  /** Who has no band, in lines of the width under the bands. */
  readonly silent: readonly string[];
  /** px */
  readonly height: number;
}

/** Holds the days to the first move. */
const DAYS = { narrow: 42, wide: 132 };
const AXIS = 22;
export const SILENT_LINE = 17;

/** The layout for a plot of `width` px. */
export function alignedLayout(
  sections: readonly Section[],
  event: AlignedEvent,
  silentWords: string,
  codebook: Codebook,
  width: number,
): AlignedLayout {
  const { isNarrow, left } = nameColumn(width);
  const scale = dayScale(event.range, Math.max(1, width - left - (isNarrow ? DAYS.narrow : DAYS.wide)));
  const placed = placeTimeline(sections, scale, true, codebook);
  const codes = sections.flatMap(({ series }) => series.flatMap(({ runs }) => runs.map(({ code }) => code)));
  const reasons = REASONS.filter((reason) => codes.includes(reason));
  const legend = legendLayout(legendItems(codebook, reasons, ['stale']), width);
  const axisTop = legend.height + 8;
  const bandsTop = axisTop + AXIS;
  const bandsBottom = bandsTop + placed.height;
  const silent = silentWords === '' ? [] : wrapText(silentWords, width, 12);
  const height = bandsBottom + 6 + (silent.length === 0 ? 0 : 8 + silent.length * SILENT_LINE);
  return { isNarrow, left, scale, legend, placed, axisTop, bandsTop, bandsBottom, silent, height };
}
