import type { Codebook } from '../../domain/codebook.ts';
import { isLevel, REASONS, type StanceCode } from '../../domain/scale.ts';
import { legendItems, type StanceSign } from '../stance-mark/legend-layout.ts';
import { letterOf } from '../stance-mark/stance-letter.tsx';
import { rangeBars } from './matrix-cell.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import cellStyles from './matrix-cell.module.css';
import styles from './matrix.module.css';

interface MatrixKeyProps {
  readonly rows: readonly MatrixRow[];
  readonly codebook: Codebook;
}

/** What the cells mean: all levels, and the reasons and signs that the table shows. */
export function MatrixKey({ rows, codebook }: MatrixKeyProps) {
  const cells = rows.flatMap((row) => row.cells);
  const reasons = REASONS.filter((reason) => cells.some((cell) => cell.code === reason));
  const signs: StanceSign[] = [
    ...(cells.some((cell) => cell.stance.stale) ? (['stale'] as const) : []),
    ...(cells.some((cell) => cell.stance.tension) ? (['tension'] as const) : []),
  ];
  return (
    <ul className={styles['key']} aria-label="Key">
      {legendItems(codebook, reasons, signs).map(({ key, label }) => (
        <li key={key}>
          <Sample code={key === 'stale' || key === 'tension' ? 'limits' : key} sign={key} codebook={codebook} />
          {label}
        </li>
      ))}
      <li>
        <span className={cellStyles['cell']} data-code="limits" data-changed="true" aria-hidden="true" />
        changed within
      </li>
    </ul>
  );
}

interface SampleProps {
  readonly code: StanceCode | StanceSign;
  readonly sign: StanceCode | StanceSign;
  readonly codebook: Codebook;
}

function Sample({ code, sign, codebook }: SampleProps) {
  return (
    <span
      className={cellStyles['cell']}
      data-code={code}
      data-start="true"
      data-stale={sign === 'stale'}
      data-tension={sign === 'tension'}
      style={code === 'conflicting' ? rangeBars(['permits', 'limits']) : undefined}
      aria-hidden="true"
    >
      {isLevel(code) && sign === code ? letterOf(code, codebook) : null}
    </span>
  );
}
