// What a government says, and how binding the record is that says it: a level, and the binding strength of its instrument.
// Both are ordered and have no distance (rule 8), so a place is never averaged.
import type { Day } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import type { Interval } from './intervals.ts';
import type { RuledPosition } from './position.ts';
import type { Level } from './scale.ts';
import type { Stance } from './stance.ts';

/** Of an instrument: 0 (weak or none) to 4 (legally binding). */
export const BINDING_LEVELS = [0, 1, 2, 3, 4] as const;

/** A level and the binding level, 0 to 4, of the record that sets it. */
export interface BindingPlace {
  readonly level: Level;
  readonly binding: number;
}

/** A place and the first day on which it was held. */
export interface DatedPlace extends BindingPlace {
  readonly from: Day;
}

/** Where a stance stands; null without a level. */
export function bindingPlace(
  stance: Stance,
  positions: readonly RuledPosition[],
  codebook: Codebook,
): BindingPlace | null {
  if (stance.level === null) return null;
  const record = positions.find(({ id }) => id === stance.setBy);
  const binding = record === undefined ? 0 : (codebook.instruments.get(record.instrument)?.bindingLevel ?? 0);
  return { level: stance.level, binding };
}

/** The places held up to a day, oldest first, each differing from the one before; days without a level are passed over. */
export function placesUntil(
  intervals: readonly Interval[],
  day: Day,
  positions: readonly RuledPosition[],
  codebook: Codebook,
): readonly DatedPlace[] {
  const places: DatedPlace[] = [];
  for (const { from, stance } of intervals) {
    const place = from > day ? null : bindingPlace(stance, positions, codebook);
    if (place !== null && !isSamePlace(place, places.at(-1))) places.push({ ...place, from });
  }
  return places;
}

/** Whether two places are one. */
export function isSamePlace(a: BindingPlace, b: BindingPlace | undefined): boolean {
  return a.level === b?.level && a.binding === b.binding;
}
