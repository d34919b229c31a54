// A grid of levels by binding strength; in each cell the members flow like words, so that no mark lies over another.
import { BINDING_LEVELS, type BindingPlace } from '../../domain/binding-place.ts';
import { rankOf } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import type { PlacedMember, SayAndDoSeries } from './say-series.ts';

/** Binding strength in the words of the codebook's instruments, from weak to legally binding. */
export const BINDING_NAMES = [
  'Weak or none',
  'Declaratory, advisory or proposed',
  'Politically binding',
  'Binding for public buyers',
  'Legally binding',
] as const;

export interface SayMark {
  readonly one: PlacedMember;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface SayBand {
  readonly binding: number;
  readonly y: number;
  readonly height: number;
}

export interface SayLayout {
  readonly isNarrow: boolean;
  readonly left: number;
  readonly columnWidth: number;
  /** The most binding on top. */
  readonly bands: readonly SayBand[];
  readonly marks: readonly SayMark[];
  readonly top: number;
  readonly bottom: number;
  /** px */
  readonly height: number;
}

/** Below this width the names of the bands stand over them, px. */
const NARROW = 700;
const NAMES = 150;
const TOP = 28;
/** A band's own line for its name, where there is no room beside it. */
const NAME_LINE = 20;
export const MARK_HEIGHT = 20;
const GAP = 4;
const PADDING = 7;
const LOWEST = 42;
/** From this width of a column on, members stand by name. */
const ROOM_FOR_NAMES = 130;

/** The layout for a plot of `width` px. */
export function sayLayout(series: SayAndDoSeries, width: number): SayLayout {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : NAMES;
  const columnWidth = (width - left) / 6;
  const hasNames = columnWidth >= ROOM_FOR_NAMES;
  const head = isNarrow ? NAME_LINE : 0;
  const bands: SayBand[] = [];
  const marks: SayMark[] = [];
  let y = TOP;
  for (const binding of BINDING_LEVELS.toReversed()) {
    const there = series.placed.filter(({ place }) => place.binding === binding);
    const cells = [...Map.groupBy(there, ({ place }) => place.level).values()];
    const flowed = cells.flatMap((cell) => flow(cell, columnWidth, hasNames, left, y + head + PADDING));
    const bottom = Math.max(y + head + LOWEST, ...flowed.map((mark) => mark.y + MARK_HEIGHT + PADDING));
    bands.push({ binding, y, height: bottom - y });
    marks.push(...flowed);
    y = bottom;
  }
  return { isNarrow, left, columnWidth, bands, marks, top: TOP, bottom: y, height: y + 4 };
}

/** Marks of one cell in lines, from its upper left corner. */
function flow(
  cell: readonly PlacedMember[],
  columnWidth: number,
  hasNames: boolean,
  left: number,
  top: number,
): SayMark[] {
  const marks: SayMark[] = [];
  const room = columnWidth - 2 * PADDING;
  let [x, y] = [0, top];
  for (const one of cell) {
    const words = hasNames ? one.member.name : one.member.iso3;
    const width = Math.min(room, textWidth(words, 12) + 10);
    if (x > 0 && x + width > room) [x, y] = [0, y + MARK_HEIGHT + GAP];
    marks.push({ one, words, x: left + (rankOf(one.place.level) - 1) * columnWidth + PADDING + x, y, width });
    x += width + GAP;
  }
  return marks;
}

/** Between the stops of one cell, px. */
const STOP = 20;

/**
 * Where a trail stops in a cell, px: in its lower right corner, away from the marks. The visits of one member to the
 * same cell stand beside each other, those of several members (`lane`, from 0) above each other.
 */
export function stopIn(
  place: BindingPlace,
  visit: number,
  lane: number,
  layout: SayLayout,
): { readonly x: number; readonly y: number } {
  const band = layout.bands.find(({ binding }) => binding === place.binding);
  const foot = band === undefined ? layout.bottom : band.y + band.height;
  return { x: layout.left + rankOf(place.level) * layout.columnWidth - 12 - visit * STOP, y: foot - 12 - lane * STOP };
}
