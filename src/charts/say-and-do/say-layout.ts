// A grid of levels by binding strength; in each cell the members flow like words, so that no mark lies over another.
import { BINDING_LEVELS, type BindingPlace, isSamePlace } from '../../domain/binding-place.ts';
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
  /** Whose trails are always drawn, with a line each in the key. */
  readonly trails: readonly SayMark[];
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
/** The key of the trails under the grid, px. */
export const KEY_LINE = 20;
export const KEY_GAP = 8;
const GAP = 4;
const PADDING = 7;
const LOWEST = 42;
/** From this width of a column on, members stand by name. */
const ROOM_FOR_NAMES = 130;

/** The layout for a plot of `width` px, with room under the marks for the stops of some members' trails (ISO codes). */
export function sayLayout(series: SayAndDoSeries, width: number, trailed: readonly string[]): SayLayout {
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
    const stops = STOP * lanesIn(binding, series, trailed);
    const foot = Math.max(y + head + LOWEST - STOP, ...flowed.map((mark) => mark.y + MARK_HEIGHT + PADDING));
    const bottom = Math.max(y + head + LOWEST, foot + stops);
    bands.push({ binding, y, height: bottom - y });
    marks.push(...flowed);
    y = bottom;
  }
  const trails = marks.filter(({ one }) => one.trail.length > 0 && trailed.includes(one.member.iso3));
  const height = y + 4 + (trails.length === 0 ? 0 : KEY_GAP + trails.length * KEY_LINE);
  return { isNarrow, left, columnWidth, bands, marks, trails, top: TOP, bottom: y, height };
}

/** How many trails stop in the fullest cell of a band: they stand above each other. */
function lanesIn(binding: number, { placed }: SayAndDoSeries, trailed: readonly string[]): number {
  const cells = placed
    .filter(({ member }) => trailed.includes(member.iso3))
    .flatMap(({ trail }) => [...new Set(trail.filter((place) => place.binding === binding).map(({ level }) => level))]);
  return Math.max(0, ...[...Map.groupBy(cells, (level) => level).values()].map((same) => same.length));
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
 * Where a trail stops in a cell, px: in its lower right corner, under the marks. The visits of one member to the same
 * cell stand beside each other, those of several members above each other, in the order of `trails`.
 */
export function stopIn(
  place: BindingPlace,
  visit: number,
  mark: SayMark,
  trails: readonly SayMark[],
  layout: SayLayout,
): { readonly x: number; readonly y: number } {
  const band = layout.bands.find(({ binding }) => binding === place.binding);
  const here = trails.filter(({ one }) => one.trail.some((stop) => isSamePlace(stop, place)));
  const lane = Math.max(0, here.indexOf(mark));
  const foot = band === undefined ? layout.bottom : band.y + band.height;
  return { x: layout.left + rankOf(place.level) * layout.columnWidth - 12 - visit * STOP, y: foot - 12 - lane * STOP };
}
