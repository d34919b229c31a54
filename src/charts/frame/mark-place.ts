// How large and how aslant the notice lies over a plot, so that no edge cuts its words.
import { textWidth } from './wrap-text.ts';

/** Radians. */
const STEEPEST = 0.9;
/** px */
const LARGEST = 60;
const SMALLEST = 12;
/** Of the plot's height: a flat plot keeps its marks in view. */
const SHARE = 0.3;
/** What the words take of the plot at most; the rest is margin. */
const ROOM = 0.92;
const TRIES = 30;

interface MarkPlace {
  /** Of the letters, px. */
  readonly size: number;
  /** Radians, upwards. */
  readonly slant: number;
}

/** The largest letters whose words, aslant, stay within a plot of `width` by `height` px; of those as large, the steepest. */
export function markPlace(words: string, width: number, height: number): MarkPlace {
  const ems = Math.max(1, textWidth(words, 1));
  const most = Math.min(LARGEST, Math.max(SMALLEST, height * SHARE));
  const steepest = Math.min(Math.atan2(height, width), STEEPEST);
  const tries = Array.from({ length: TRIES + 1 }, (_, i) => {
    const slant = steepest * (1 - i / TRIES);
    const [sin, cos] = [Math.sin(slant), Math.cos(slant)];
    const size = Math.min(most, (width * ROOM) / (ems * cos + sin), (height * ROOM) / (ems * sin + cos));
    return { size, slant };
  });
  return tries.reduce((best, tried) => (tried.size > best.size ? tried : best));
}
