import type { Codebook } from '../../domain/codebook.ts';
import { REASONS } from '../../domain/scale.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import cellStyles from '../matrix/matrix-cell.module.css';
import matrixStyles from '../matrix/matrix.module.css';
import type { CoverageRow, Shade, Step } from './coverage-cells.ts';
import styles from './coverage.module.css';

interface CoverageKeyProps {
  readonly rows: readonly CoverageRow[];
  readonly shade: Shade;
  readonly steps: readonly Step[];
  readonly codebook: Codebook;
}

const SAMPLE = `${cellStyles['cell']} ${styles['cell']}`;

/** What tones and signs mean: all steps, and the reasons and signs that the table shows. */
export function CoverageKey({ rows, shade, steps, codebook }: CoverageKeyProps) {
  const cells = rows.flatMap((row) => row.cells);
  const reasons = REASONS.filter((reason) => cells.some(({ code, ground }) => ground === null && code === reason));
  const hasConfirmed = shade === 'age' && cells.some(({ ground }) => (ground?.sinceConfirmed ?? null) !== null);
  return (
    <ul className={`${matrixStyles['key']} ${styles['key']}`} aria-label="Key">
      {steps.map(({ tone, label, sample }) => (
        <li key={label}>
          <span className={SAMPLE} data-tone={tone} aria-hidden="true">
            {sample}
          </span>
          {label}
        </li>
      ))}
      {shade === 'strength' && (
        <li>
          <span className={SAMPLE} data-tone={3} data-rule="true" aria-hidden="true" />a rule, by its instrument
        </li>
      )}
      {hasConfirmed && (
        <li>
          <span className={SAMPLE} data-tone={3} data-confirmed="true" aria-hidden="true" />
          confirmed since
        </li>
      )}
      {reasons.map((code) => (
        <li key={code}>
          <span className={SAMPLE} data-code={code} data-start="true" aria-hidden="true" />
          {labelOf(code, codebook)}
        </li>
      ))}
    </ul>
  );
}
