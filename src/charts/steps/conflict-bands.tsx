import type { MemberSeries } from '../stance-timeline/series.ts';
import { rankOffset, rankY, type StepLayout } from './step-layout.ts';
import { conflictsOf } from './step-rows.ts';
import styles from './steps.module.css';

interface ConflictBandsProps {
  readonly series: readonly MemberSeries[];
  readonly layout: StepLayout;
  /** The raised member's ISO code, or null. */
  readonly raised: string | null;
}

/** Where a member's records disagree, a light band between the two levels, so that its line does not end in the air. */
export function ConflictBands({ series, layout, raised }: ConflictBandsProps) {
  return (
    <g aria-hidden="true">
      {series.map((one, index) => (
        <g key={one.member.iso3} opacity={raised === null || raised === one.member.iso3 ? 1 : 0.33}>
          {conflictsOf(one).map(({ from, to, low, high }) => {
            const offset = rankOffset(index, series.length);
            const [x, end] = [layout.scale.start(from), layout.scale.end(to)];
            const [y, foot] = [rankY(high + offset, layout), rankY(low + offset, layout)];
            return (
              <g key={from}>
                <rect x={x} y={y} width={end - x} height={foot - y} className={styles['conflict']} />
                <path d={`M${x} ${y}H${end}M${x} ${foot}H${end}`} className={styles['conflict-end']} />
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
