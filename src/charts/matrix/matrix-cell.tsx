import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, type Level, type StanceCode } from '../../domain/scale.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { bandText } from '../stance-mark/stance-letter.tsx';
import type { MatrixCell } from './matrix-cells.ts';
import { cellId } from './matrix-walk.ts';
import { cellInWords } from './matrix-words.ts';
import styles from './matrix-cell.module.css';

/** The least width of a cell, px; the stylesheet gives it. */
const CELL_WIDTH = 26;

interface MatrixCellsProps {
  readonly member: string;
  readonly cells: readonly MatrixCell[];
  /** The id of the mark that Tab reaches; null where the table is not walked. */
  readonly stop: string | null;
  readonly codebook: Codebook;
}

/** The cells of one member. Neighbours of the same code are one band, named once where there is room. */
export function MatrixCells({ member, cells, stop, codebook }: MatrixCellsProps) {
  return cells.map((cell, i) => {
    const id = cellId(member, cell.period);
    const isStart = cells[i - 1]?.code !== cell.code;
    return (
      <td
        key={id}
        data-mark={id}
        role={stop === null ? undefined : 'gridcell'}
        tabIndex={stop === null ? undefined : stop === id ? 0 : -1}
        aria-label={cellInWords(cell, codebook)}
        className={styles['cell']}
        data-start={isStart}
        {...looksOf(cell)}
      >
        {isLevel(cell.code) || cell.stance.range !== null ? (
          bandText(cell.code, cell.stance.range, codebook)
        ) : isStart ? (
          <ReasonWord codes={cells.map(({ code }) => code)} at={i} codebook={codebook} />
        ) : null}
      </td>
    );
  });
}

/** What the stylesheet draws a cell by: its code, its signs, and the two ends of a conflict. */
function looksOf({ code, stance, changes }: MatrixCell) {
  return {
    'data-code': code,
    'data-stale': stance.stale,
    'data-tension': stance.tension,
    'data-changed': changes.length > 0,
    style: stance.range === null ? undefined : rangeBars(stance.range),
  };
}

/** The two ends of a conflict as bars, the less restrictive one on top. */
export function rangeBars([low, high]: readonly [Level, Level]) {
  const bars = `var(--level-${low}) 0 4px, transparent 4px calc(100% - 4px), var(--level-${high}) calc(100% - 4px)`;
  return { backgroundImage: `linear-gradient(${bars})` };
}

interface ReasonWordProps {
  /** Of all cells of the row. */
  readonly codes: readonly StanceCode[];
  /** The first cell of the band. */
  readonly at: number;
  readonly codebook: Codebook;
}

/** The reason for no value over its band, where the band is long enough. An empty outline says nothing, as in the timeline. */
export function ReasonWord({ codes, at, codebook }: ReasonWordProps) {
  const code = codes[at];
  if (code === undefined || code === 'not-researched') return null;
  const next = codes.findIndex((other, i) => i > at && other !== code);
  const columns = (next === -1 ? codes.length : next) - at;
  const words = bandText(code, null, codebook);
  if (textWidth(words, 12) + 12 > columns * CELL_WIDTH) return null;
  return <span className={styles['word']}>{words}</span>;
}
