import { LEGEND_TEXT, type LegendLayout } from '../stance-mark/legend-layout.ts';
import { isReason, isLevel } from '../../domain/scale.ts';
import { StackSwatch } from './stack-swatch.tsx';
import styles from './distribution.module.css';

interface StackKeyProps {
  readonly layout: LegendLayout;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
}

/** The bands that no word in the picture names. */
export function StackKey({ layout, patterns }: StackKeyProps) {
  return (
    <g>
      {layout.items.map(({ key, x, y, label }) => (
        <g key={key} transform={`translate(${x} ${y})`}>
          {isLevel(key) || isReason(key) ? <StackSwatch x={3} y={1.5} code={key} patterns={patterns} /> : null}
          <text x={LEGEND_TEXT} y={11.5} fontSize={12} className={styles['key']}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
