import type { Codebook } from '../../domain/codebook.ts';
import { sumOf } from '../../domain/reasons-by-year.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import type { Bar, PlacedPair, PlacedReason, ReasonLayout } from './reason-layout.ts';
import styles from './reasons.module.css';

interface ReasonPlotProps {
  readonly layout: ReasonLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly codebook: Codebook;
}

/** A row of paired bars for each reason. */
export function ReasonPlot(props: ReasonPlotProps) {
  const { layout, plot } = props;
  return (
    <>
      <g aria-hidden="true">
        <rect x={0.5} y={2.5} width={13} height={11} className={styles['for']} />
        <text x={20} y={13} fontSize={12} className={styles['label']}>
          for restricting
        </text>
        <rect x={120.5} y={2.5} width={13} height={11} className={styles['against']} />
        <text x={140} y={13} fontSize={12} className={styles['label']}>
          against, or for delay
        </text>
        {layout.years.map(({ year, x, isNamed }) => (
          <g key={year}>
            <line x1={x} x2={x} y1={layout.top - 6} y2={layout.height} className={styles['hairline']} />
            {isNamed ? (
              <text x={x} y={layout.top - 12} fontSize={12} textAnchor="middle" className={styles['label']}>
                {year}
              </text>
            ) : null}
          </g>
        ))}
      </g>
      {layout.rows.map((row) => (
        <Row key={row.reason.id} row={row} {...props} width={plot.width} />
      ))}
    </>
  );
}

function Row({
  row,
  layout,
  plot,
  walk,
  width,
}: ReasonPlotProps & { readonly row: PlacedReason; readonly width: number }) {
  const isAbove = layout.left === 0;
  const first = isAbove ? row.y + 13 : row.foot - 4 - (row.lines.length - 1) * 16;
  return (
    <g>
      <line x1={layout.left} x2={width} y1={row.foot + 0.5} y2={row.foot + 0.5} className={styles['foot']} />
      {row.lines.map((line, i) => (
        <text key={line} x={0} y={first + i * 16} fontSize={13} className={styles['reason']}>
          {line}
        </text>
      ))}
      <text
        x={isAbove ? width : layout.left - 14}
        y={first}
        fontSize={13}
        fontWeight={600}
        textAnchor="end"
        className={styles['reason']}
      >
        {sumOf(row.reason.total)}
      </text>
      {row.pairs.map((pair) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard
        <g
          key={pair.id}
          onPointerEnter={() => plot.setActive(markWith(walk, pair.id))}
          onPointerLeave={() => plot.setActive(null)}
          onClick={() => {
            const mark = markWith(walk, pair.id);
            if (mark !== null) plot.pin(mark);
          }}
        >
          <Pair pair={pair} row={row} layout={layout} isRaised={(plot.active ?? plot.pinned)?.id === pair.id} />
        </g>
      ))}
    </g>
  );
}

interface PairProps {
  readonly pair: PlacedPair;
  readonly row: PlacedReason;
  readonly layout: ReasonLayout;
  readonly isRaised: boolean;
}

function Pair({ pair, row, layout, isRaised }: PairProps) {
  const box = { x: pair.x - layout.columnWidth / 2 + 1, width: Math.max(1, layout.columnWidth - 2), height: 49 };
  return (
    <>
      <rect {...box} y={row.foot - 47} pointerEvents="all" className={styles[isRaised ? 'raised' : 'surface']} />
      <OneBar bar={pair.for} kind="for" row={row} layout={layout} />
      <OneBar bar={pair.against} kind="against" row={row} layout={layout} />
    </>
  );
}

interface OneBarProps {
  readonly bar: Bar;
  readonly kind: 'for' | 'against';
  readonly row: PlacedReason;
  readonly layout: ReasonLayout;
}

/** A bar from the foot of its row; its number stands on it where bars are wide enough. */
function OneBar({ bar, kind, row, layout }: OneBarProps) {
  if (bar.count === 0) return null;
  const y = row.foot - bar.height;
  const inset = kind === 'against' ? 0.5 : 0;
  return (
    <>
      <rect
        x={bar.x + inset}
        y={y + inset}
        width={Math.max(0.5, layout.barWidth - 2 * inset)}
        height={Math.max(0.5, bar.height - inset)}
        className={styles[kind]}
      />
      {layout.barWidth < 9 ? null : (
        <text x={bar.x + layout.barWidth / 2} y={y - 3} fontSize={12} textAnchor="middle" className={styles['label']}>
          {bar.count}
        </text>
      )}
    </>
  );
}
