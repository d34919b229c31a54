// Where the bands of the stack reach, in values and in px.
import type { DistributionStep } from '../../domain/distribution.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { type DistributionMode, valuesOf } from './distribution-rows.ts';

/** The area of the stack, px. */
export type Box = { readonly top: number; readonly bottom: number };

/** The place of a value on the axis, px; 0 is at the bottom. */
export function valueY(value: number, most: number, { top, bottom }: Box): number {
  return bottom - (value / most) * (bottom - top);
}

/** The value at a place on the axis: the inverse of `valueY`. */
export function yValue(y: number, most: number, { top, bottom }: Box): number {
  return ((bottom - y) / (bottom - top)) * most;
}

/** From where to where a code's band reaches in a step, in values from the bottom. */
export function bandOf(
  code: StanceCode,
  step: DistributionStep,
  codes: readonly StanceCode[],
  mode: DistributionMode,
): readonly [number, number] {
  const values = valuesOf(step.counts, codes, mode);
  const below = codes.slice(0, codes.indexOf(code)).reduce((sum, other) => sum + values[other], 0);
  return [below, below + values[code]];
}
