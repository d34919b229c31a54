import { Line } from 'recharts';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { rankOffset } from './step-layout.ts';
import type { StepRow } from './step-rows.ts';
import styles from './steps.module.css';

/**
 * Each member's line, with gaps cut into it where a value is carried forward. `raised` is the ISO code of a member, or
 * null; `stroke` the id of the `LevelStroke`. Recharts looks for `Line` among the chart's own children, so these are
 * functions and no components.
 */
export function memberLines(series: readonly MemberSeries[], raised: string | null, stroke: string) {
  return series.flatMap(({ member: { iso3 } }, index) => {
    const offset = rankOffset(index, series.length);
    const width = raised === iso3 ? 3.5 : 2;
    return [
      line(iso3, rankKey('ranks', iso3, offset), {
        stroke: `url(#${stroke})`,
        strokeWidth: width,
        strokeOpacity: raised === null || raised === iso3 ? 1 : 0.33,
        className: styles['line'],
      }),
      line(`${iso3} stale`, rankKey('stale', iso3, offset), {
        stroke: 'var(--ground)',
        strokeWidth: width + 0.5,
        strokeDasharray: '3 5',
        className: styles['gaps'],
      }),
    ];
  });
}

interface LineLook {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string;
  readonly className: string | undefined;
}

type RankKey = (row: StepRow) => number | null;

function line(key: string, dataKey: RankKey, { className, ...look }: LineLook) {
  const named = className === undefined ? {} : { className };
  return (
    <Line key={key} name={key} type="stepAfter" dataKey={dataKey} dot={false} activeDot={false} isAnimationActive={false} {...look} {...named} /> // prettier-ignore
  );
}

function rankKey(part: 'ranks' | 'stale', iso3: string, offset: number): RankKey {
  return (row) => {
    const rank = row[part][iso3] ?? null;
    return rank === null ? null : rank + offset;
  };
}
