import type { Day } from '../../domain/calendar-date.ts';
import { ChartFrame } from '../frame/chart-frame.tsx';
import type { ChartCaption } from '../frame/chart-caption.ts';
import { ChartTip } from '../tip/chart-tip.tsx';
import { freshnessLayout, type MemberFreshness, oldestFirst } from './freshness-layout.ts';
import { FreshnessPlot } from './freshness-plot.tsx';
import { describeFreshness, freshnessInWords, freshnessTable, freshnessWalk } from './freshness-words.ts';
import styles from './freshness.module.css';

export interface FreshnessProps extends ChartCaption {
  /** In any order. */
  readonly members: readonly MemberFreshness[];
  readonly on: Day;
  readonly staleAfterDays: number;
  readonly onOpenMember: (iso3: string) => void;
}

/** How long ago each member's government last spoke on the record, and when somebody last checked: the oldest first. */
export function Freshness(props: FreshnessProps) {
  const { on, staleAfterDays, subtitle, notice, source, onOpenMember } = props;
  const members = oldestFirst(props.members);
  const walk = freshnessWalk(members);
  const layoutAt = (width: number) => freshnessLayout(members, staleAfterDays, width);
  return (
    <ChartFrame
      title="How long ago each member last spoke"
      {...{ subtitle, notice, source, walk }}
      description={describeFreshness(members, on, staleAfterDays)}
      table={freshnessTable(members, on)}
      height={(width) => layoutAt(width).height}
      onPin={({ id }) => onOpenMember(id)}
      legend={<Legend staleAfterDays={staleAfterDays} />}
      renderOverlay={(plot) => {
        const row = layoutAt(plot.width).rows.find(({ member }) => member.iso3 === plot.active?.id);
        return row === undefined ? null : (
          <ChartTip x={row.end ?? row.check ?? plot.width / 3} y={row.y + 12} width={plot.width}>
            {freshnessInWords(row)}
          </ChartTip>
        );
      }}
    >
      {(plot) => (
        <FreshnessPlot layout={layoutAt(plot.width)} plot={plot} walk={walk} staleAfterDays={staleAfterDays} />
      )}
    </ChartFrame>
  );
}

function Legend({ staleAfterDays }: Pick<FreshnessProps, 'staleAfterDays'>) {
  return (
    <ul className={styles['legend']} aria-label="Key">
      <li>
        <svg width={24} height={12} aria-hidden="true">
          <rect y={1} width={24} height={10} className={styles['bar']} />
        </svg>
        since the last record
      </li>
      <li>
        <svg width={24} height={12} className={styles['row']} data-old aria-hidden="true">
          <rect x={0.5} y={1.5} width={23} height={9} className={styles['bar']} />
        </svg>
        more than {staleAfterDays} days
      </li>
      <li>
        <svg width={14} height={14} aria-hidden="true">
          <path d="M7 1l5 6l-5 6l-5 -6z" className={styles['sample']} />
        </svg>
        last check: a record confirmed, or a search without result
      </li>
    </ul>
  );
}
