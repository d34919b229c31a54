// What the charts of a comparison are given of each side, and how a side is told from the others without colour.
import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Side } from '../../domain/side.ts';
import type { MedianLevel } from '../../domain/metrics.ts';
import type { SideStanding, SideStep } from '../../domain/side-standing.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';

/** One side over the days of the range. */
export interface ComparedSide {
  readonly side: Side;
  /** Covers the range without gap. */
  readonly path: readonly SideStep[];
}

/** The look of a side by its place: a letter that stands at the line, and the dashes of the line, px. */
export interface SideLook {
  readonly letter: string;
  readonly dashes: string | undefined;
}

const LOOKS: readonly SideLook[] = [
  { letter: 'A', dashes: undefined },
  { letter: 'B', dashes: '8 4' },
  { letter: 'C', dashes: '2 3' },
  { letter: 'D', dashes: '12 3 2 3' },
  { letter: 'E', dashes: '16 5' },
  { letter: 'F', dashes: '5 2 2 2 2 2' },
];

/** The look of the side at a place, from 0. */
export function sideLook(at: number): SideLook {
  return LOOKS[at % LOOKS.length] ?? { letter: '', dashes: undefined };
}

/** The step that holds on a day; undefined outside the range. */
export function stepOn(path: readonly SideStep[], day: Day): SideStep | undefined {
  return path.find(({ from, to }) => from <= day && day <= to);
}

/** `Limits`, or `between Cautions and Limits` where an even number of members has two middles. */
export function medianInWords({ lower, upper }: MedianLevel, codebook: Codebook): string {
  const [low, high] = [labelOf(lower, codebook), labelOf(upper, codebook)];
  return low === high ? low : `between ${low} and ${high}`;
}

/** Whether all levels of a standing are carried forward: then its line is drawn thin. */
export function isCarried({ carried, withLevel }: SideStanding): boolean {
  return withLevel > 0 && carried === withLevel;
}
