// One line for each member whose level changed, the longest moves first, on an axis of levels with "no level" before it.
import { LEVELS, rankOf } from '../../domain/scale.ts';
import { type ShiftCode, shiftCodeOf } from '../../domain/shift-cells.ts';
import { nameColumn } from '../frame/name-column.ts';
import { levelsPassed, type MemberShift } from './shift-words.ts';

export interface PlacedArrow {
  readonly shift: MemberShift;
  readonly from: ShiftCode;
  readonly to: ShiftCode;
  /** Middles of the marks at both ends, px. */
  readonly x1: number;
  readonly x2: number;
  /** Middle of the line, px. */
  readonly y: number;
}

export interface ArrowsLayout {
  readonly isNarrow: boolean;
  readonly arrows: readonly PlacedArrow[];
  readonly headings: readonly { readonly words: string; readonly y: number }[];
  readonly columns: readonly { readonly code: ShiftCode; readonly x: number }[];
  readonly columnWidth: number;
  readonly top: number;
  /** px */
  readonly height: number;
}

/** Columns further apart than this would make the eye travel, px. */
const WIDEST = 200;
const TOP = 30;
const PITCH = 22;
const HEADING = 26;
const COLUMNS: readonly ShiftCode[] = ['none', ...LEVELS];

/** Moves by size, towards restricting first, then levels gained and lost; by name among equals. */
export function shiftsBySize(shifts: readonly MemberShift[]): readonly MemberShift[] {
  return shifts
    .filter(({ before, stance }) => before.level !== stance.level)
    .toSorted(
      (a, b) => sizeOf(b) - sizeOf(a) || signOf(b) - signOf(a) || a.member.name.localeCompare(b.member.name, 'en'),
    );
}

function sizeOf(shift: MemberShift): number {
  return Math.abs(levelsPassed(shift) ?? 0);
}

/** Above 0 towards restricting; a gained level before a lost one. */
function signOf(shift: MemberShift): number {
  return Math.sign(levelsPassed(shift) ?? (shift.stance.level === null ? -1 : 1));
}

/** The layout for a plot of `width` px; `shifts` as `shiftsBySize` gives them. */
export function arrowsLayout(shifts: readonly MemberShift[], width: number): ArrowsLayout {
  const { isNarrow, left } = nameColumn(width);
  const columnWidth = Math.min(WIDEST, (width - left) / COLUMNS.length);
  const columns = COLUMNS.map((code, at) => ({ code, x: left + (at + 0.5) * columnWidth }));
  const xOf = (code: ShiftCode) => columns[code === 'none' ? 0 : rankOf(code)]?.x ?? left;
  const arrows: PlacedArrow[] = [];
  const headings: { words: string; y: number }[] = [];
  let y = TOP;
  for (const [words, group] of groupsOf(shifts)) {
    headings.push({ words, y: y + 17 });
    y += HEADING;
    for (const shift of group) {
      const [from, to] = [shiftCodeOf(shift.before), shiftCodeOf(shift.stance)];
      arrows.push({ shift, from, to, x1: xOf(from), x2: xOf(to), y: y + PITCH / 2 });
      y += PITCH;
    }
  }
  return { isNarrow, arrows, headings, columns, columnWidth, top: TOP, height: y + 6 };
}

function groupsOf(shifts: readonly MemberShift[]): ReadonlyMap<string, readonly MemberShift[]> {
  return Map.groupBy(shifts, (shift) => {
    const size = sizeOf(shift);
    if (size === 0) return 'Level gained or lost';
    return size === 1 ? '1 level' : `${size} levels`;
  });
}
