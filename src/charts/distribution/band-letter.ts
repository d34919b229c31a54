// Each band says what it is where it has room: a level its letter, a reason its word.
import type { Codebook } from '../../domain/codebook.ts';
import type { DistributionStep } from '../../domain/distribution.ts';
import { isLevel, type StanceCode } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { bandText } from '../stance-mark/stance-letter.tsx';
import type { DayScale } from '../time-axis/day-scale.ts';
import { bandOf, type Box, valueY } from './band-geometry.ts';
import type { DistributionMode } from './distribution-rows.ts';

/** A level's letter or a reason's word, centred on its band. */
export interface BandLetter {
  readonly code: StanceCode;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Room {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const LETTER_WIDTH = 22;
/** A capital of 12 px is 9 px high. */
const LEAST_HEIGHT = 10.5;

/** Where a code's text stands: in the largest upright box inside its band that holds it; null where none does. */
export function bandLetter(
  code: StanceCode,
  spec: { readonly steps: readonly DistributionStep[]; readonly mode: DistributionMode; readonly codebook: Codebook },
  codes: readonly StanceCode[],
  most: number,
  box: Box,
  scale: DayScale,
): BandLetter | null {
  const text = bandText(code, null, spec.codebook);
  const width = isLevel(code) ? LETTER_WIDTH : textWidth(text, 12) + 8;
  const parts = spec.steps.map((step) => {
    const [from, to] = bandOf(code, step, codes, spec.mode);
    return {
      x1: scale.start(step.from),
      x2: scale.end(step.to),
      y1: valueY(to, most, box),
      y2: valueY(from, most, box),
    };
  });
  const rooms = parts.flatMap((_, index) => roomsFrom(parts.slice(index)));
  const best = rooms.filter(({ x1, x2 }) => x2 - x1 >= width).toSorted((a, b) => area(b) - area(a))[0];
  return best === undefined ? null : { code, text, x: (best.x1 + best.x2) / 2, y: (best.y1 + best.y2) / 2 };
}

/** The boxes that begin with the first part and reach over more and more of the next, as long as they are high enough. */
function roomsFrom(parts: readonly Room[]): Room[] {
  const rooms: Room[] = [];
  for (const part of parts) {
    const before = rooms.at(-1) ?? part;
    const room = { x1: before.x1, x2: part.x2, y1: Math.max(before.y1, part.y1), y2: Math.min(before.y2, part.y2) };
    if (room.y2 - room.y1 < LEAST_HEIGHT) break;
    rooms.push(room);
  }
  return rooms;
}

function area({ x1, x2, y1, y2 }: Room): number {
  return (x2 - x1) * (y2 - y1);
}
