// Where members stood on one day against where they stand on another, as a table of six levels and of having none.
// Every member is in exactly one cell; those on the diagonal stand where they stood.
import { type Level, LEVELS } from './scale.ts';
import type { Stance } from './stance.ts';

/** A level, or none for whatever reason. */
export type ShiftCode = Level | 'none';

/** From the least to the most restrictive level, then none. */
export const SHIFT_CODES: readonly ShiftCode[] = [...LEVELS, 'none'];

/** What is compared: one member on the earlier and on the later day. */
export interface Shift {
  readonly before: Stance;
  readonly stance: Stance;
}

/** Those that went from one code to another, or stayed. */
export interface ShiftCell<T extends Shift> {
  readonly from: ShiftCode;
  readonly to: ShiftCode;
  readonly shifts: readonly T[];
}

/** The level of a stance, or `none`. */
export function shiftCodeOf(stance: Stance): ShiftCode {
  return stance.level ?? 'none';
}

/** All 49 cells, row by row from the least restrictive level before, empty ones too. */
export function shiftCells<T extends Shift>(shifts: readonly T[]): readonly ShiftCell<T>[] {
  const byWay = Map.groupBy(shifts, (shift) => wayOf(shiftCodeOf(shift.before), shiftCodeOf(shift.stance)));
  return SHIFT_CODES.flatMap((from) =>
    SHIFT_CODES.map((to) => ({ from, to, shifts: byWay.get(wayOf(from, to)) ?? [] })),
  );
}

function wayOf(from: ShiftCode, to: ShiftCode): string {
  return `${from} ${to}`;
}
