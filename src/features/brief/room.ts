// A brief is exactly one A4 page, so what stands on it is measured before it is set, in px of paper at 96 to the inch.
import { wrapText } from '../../charts/frame/wrap-text.ts';
import type { Part } from './brief-text.ts';
import type { NamedLevel } from './level-names.ts';

/** The page within its margins (12 mm). */
export const PAGE = { width: 703, height: 1032 } as const;

/** Of the sentences: the width of a column, their size and line, and the title of a part with its distance. */
const TEXT = { column: 330, size: 10.4, line: 15, title: 22 } as const;
/** How much higher than half of all a column may become. */
const SLACK = 14;
/** Everything that is always there: the words of the data set, title, subtitle, code, and the distances between. */
const FURNITURE = 296;

/** About how high the sentences stand in two columns. */
function partsHeight(parts: readonly Part[]): number {
  const heights = parts.map(({ said }) => {
    const words = said.map(({ text, cites }) => text + ' [00]'.repeat(cites.length)).join(' ');
    return TEXT.title + wrapText(words, TEXT.column, TEXT.size).length * TEXT.line;
  });
  const all = heights.reduce((sum, height) => sum + height, 0);
  // A part is never broken, so one column can be higher than half.
  return Math.max(all / 2 + SLACK, ...heights);
}

/** What is left for footnotes under a picture of `picture` px. */
export function roomForNotes(parts: readonly Part[], picture: number): number {
  return PAGE.height - FURNITURE - picture - partsHeight(parts);
}

/** Of the list of levels: the width of the names, their size, a line, and the distance between two levels. */
const LEVELS = { names: 540, size: 10.4, line: 15, least: 18, between: 3, key: 16 } as const;

/** About how high the list of who stands where is. */
export function levelsHeight(levels: readonly NamedLevel[]): number {
  const heights = levels.map(({ names }) => {
    const lines = wrapText(names, LEVELS.names, LEVELS.size).length;
    return Math.max(LEVELS.least, lines * LEVELS.line) + LEVELS.between;
  });
  return heights.reduce((sum, height) => sum + height, LEVELS.key);
}
