import { type DistributionLayout, END_TEXT } from './distribution-layout.ts';
import { StackSwatch } from './stack-swatch.tsx';
import styles from './distribution.module.css';

interface DistributionEndsProps {
  readonly layout: DistributionLayout;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
  /** The raised code, or null. */
  readonly raised: string | null;
}

/** What each band is called and how many it holds at its right end. */
export function DistributionEnds({ layout, patterns, raised }: DistributionEndsProps) {
  const x = layout.scale.width;
  return (
    <g aria-hidden="true">
      {layout.ends.map(({ code, text, end, y }) => (
        <g key={code} className={styles['end']} data-code={code} data-raised={raised === code}>
          <path d={`M${x + 1} ${end}h3L${x + 9} ${y}h3`} className={styles['lead']} />
          <StackSwatch x={x + 12} y={y - 5.5} code={code} patterns={patterns} />
          <text x={x + END_TEXT} y={y + 4} fontSize={12}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
