import { isLevel } from '../../domain/scale.ts';
import type { DistributionLayout } from './distribution-layout.ts';
import styles from './distribution.module.css';

interface DistributionEndsProps {
  readonly layout: DistributionLayout;
  /** The raised code, or null. */
  readonly raised: string | null;
}

/** What each band is called and how many it holds at its right end. */
export function DistributionEnds({ layout, raised }: DistributionEndsProps) {
  const x = layout.scale.width;
  return (
    <g aria-hidden="true">
      {layout.ends.map(({ code, text, end, y }) => (
        <g key={code} className={styles['end']} data-code={code} data-raised={raised === code}>
          <path d={`M${x + 1} ${end}h4L${x + 13} ${y}h4`} className={styles['lead']} />
          {isLevel(code) ? <circle cx={x + 17} cy={y} r={3.5} className={styles['dot']} /> : null}
          <text x={x + 24} y={y + 4} fontSize={12}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
