import type { Codebook } from '../../domain/codebook.ts';
import { ReasonWord } from '../matrix/matrix-cell.tsx';
import cellStyles from '../matrix/matrix-cell.module.css';
import { cellId } from '../matrix/matrix-walk.ts';
import { type CoverageCell, type CoverageRow, cellText, type Shade, type Step } from './coverage-cells.ts';
import { coverageInWords } from './coverage-words.ts';
import styles from './coverage.module.css';

interface CoverageCellsProps {
  readonly row: CoverageRow;
  readonly shade: Shade;
  readonly steps: readonly Step[];
  readonly codebook: Codebook;
  /** The id of the mark that Tab reaches; null where the table is not walked. */
  readonly stop: string | null;
}

/** The cells of one member: a tone and a sign where a record stands behind the stance, the pattern of the reason where there is no level. */
export function CoverageCells({ row, shade, steps, codebook, stop }: CoverageCellsProps) {
  const codes = row.cells.map(({ code }) => code);
  return row.cells.map((cell, i) => {
    const { ground } = cell;
    const id = cellId(row.member.iso3, cell.period);
    const isStart = codes[i - 1] !== cell.code;
    return (
      <td
        key={id}
        data-mark={id}
        role={stop === null ? undefined : 'gridcell'}
        tabIndex={stop === null ? undefined : stop === id ? 0 : -1}
        aria-label={coverageInWords(cell, shade, codebook)}
        className={`${cellStyles['cell']} ${styles['cell']}`}
        data-start={isStart}
        {...looksOf(cell, shade, steps)}
      >
        {ground !== null ? cellText(ground, shade) : isStart && <ReasonWord codes={codes} at={i} codebook={codebook} />}
      </td>
    );
  });
}

/** What the stylesheet draws a cell by: its tone and sign, or the reason for no level. */
function looksOf({ code, ground }: CoverageCell, shade: Shade, steps: readonly Step[]) {
  if (ground === null) return { 'data-code': code };
  return {
    'data-tone': steps.find(({ has }) => has(ground))?.tone,
    'data-rule': shade === 'strength' && ground.isRule,
    'data-confirmed': shade === 'age' && ground.sinceConfirmed !== null,
  };
}
