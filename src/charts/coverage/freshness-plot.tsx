import { daysInWords } from '../../domain/calendar-words.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import type { FreshnessLayout, PlacedFreshness } from './freshness-layout.ts';
import styles from './freshness.module.css';

interface FreshnessPlotProps {
  readonly layout: FreshnessLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly staleAfterDays: number;
}

/** A bar a member from the day asked about back to its last record, and a lozenge where somebody last checked. */
export function FreshnessPlot({ layout, plot, walk, staleAfterDays }: FreshnessPlotProps) {
  const { rows, top, height, limit } = layout;
  return (
    <>
      <g aria-hidden="true">
        {layout.ticks.map(({ x, label }) => (
          <g key={label} className={styles['tick']}>
            <line x1={x} x2={x} y1={top - 4} y2={height} />
            <text x={x} y={top - 9} fontSize={12} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        <g className={styles['limit']}>
          <line x1={limit} x2={limit} y1={18} y2={height} />
          <text x={limit} y={12} fontSize={12} textAnchor={limit > plot.width - 120 ? 'end' : 'middle'}>
            stale after {staleAfterDays} days
          </text>
        </g>
      </g>
      <PointerSurface
        plot={plot}
        y={top}
        width={plot.width}
        height={height - top}
        under={(_x, y) => {
          const row = rows[Math.floor(y / ((height - top) / Math.max(1, rows.length)))];
          return { mark: row === undefined ? null : markWith(walk, row.member.iso3) };
        }}
      >
        {rows.map((row) => (
          <Row key={row.member.iso3} row={row} layout={layout} isRaised={plot.active?.id === row.member.iso3} />
        ))}
      </PointerSurface>
    </>
  );
}

interface RowProps {
  readonly row: PlacedFreshness;
  readonly layout: FreshnessLayout;
  readonly isRaised: boolean;
}

function Row({ row, layout: { left, isNarrow, limit }, isRaised }: RowProps) {
  const { member, freshness, y, end, check } = row;
  const isClose = check !== null && check - (end ?? left) < 80;
  const x = (isClose ? check : (end ?? left)) + 10;
  const words = freshness.sinceRecord === null ? 'no position' : daysInWords(freshness.sinceRecord);
  return (
    <g className={styles['row']} data-raised={isRaised} data-old={end !== null && end > limit} aria-hidden="true">
      <text x={0} y={y + 4.5} fontSize={13} fontWeight={isRaised ? 600 : 400} className={styles['name']}>
        {isNarrow ? member.iso3 : member.name}
      </text>
      {end !== null && (
        <rect x={left} y={y - 5} width={Math.max(1, end - left)} height={10} className={styles['bar']} />
      )}
      {check !== null && <path d={`M${check} ${y - 6}l5 6l-5 6l-5 -6z`} className={styles['check']} />}
      <text x={x} y={y + 4.25} fontSize={12} className={styles['value']}>
        {words}
      </text>
    </g>
  );
}
