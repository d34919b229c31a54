import type { Codebook } from '../../domain/codebook.ts';
import { isLevel } from '../../domain/scale.ts';
import { LEGEND_TEXT, SWATCH } from '../stance-mark/legend-layout.ts';
import { StanceBand } from '../stance-mark/stance-band.tsx';
import { letterOf, StanceLetter } from '../stance-mark/stance-letter.tsx';
import type { MultiplesKeyItem, MultiplesLayout } from './multiples-layout.ts';
import styles from './steps.module.css';

interface MultiplesKeyProps {
  readonly layout: MultiplesLayout;
  readonly codebook: Codebook;
}

/** The levels by letter, and what else the small pictures draw. */
export function MultiplesKey({ layout, codebook }: MultiplesKeyProps) {
  return (
    <g>
      {layout.legend.items.map(({ key, label, x, y }) => (
        <g key={key} transform={`translate(${x} ${y})`}>
          <KeySign sign={key} codebook={codebook} />
          <text x={LEGEND_TEXT} y={11.5} fontSize={12} className={styles['level-label']}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function KeySign({ sign, codebook }: { readonly sign: MultiplesKeyItem['key']; readonly codebook: Codebook }) {
  if (isLevel(sign)) {
    return (
      <>
        <StanceBand x={0} y={0} {...SWATCH} code={sign} patterns="" />
        <StanceLetter x={10} y={7} code={sign} text={letterOf(sign, codebook)} anchor="middle" />
      </>
    );
  }
  switch (sign) {
    case 'stale':
      return (
        <>
          <path d="M0 7H20" data-code="limits" className={styles['key-line']} />
          <path d="M0 7H20" className={styles['cell-stale']} />
        </>
      );
    case 'conflict':
      return (
        <>
          <rect y={2} width={20} height={10} className={styles['conflict']} />
          <path d="M0 2H20M0 12H20" className={styles['conflict-end']} />
        </>
      );
    case 'gap':
      return <path d="M0 7H20" className={styles['cell-gap']} />;
    case 'day':
      return <circle cx={10} cy={7} r={3} className={styles['dot']} />;
  }
}
