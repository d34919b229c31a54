import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { markAt, NAME_SIZE } from '../member-lanes/lane-layout.ts';
import { LaneRows } from '../member-lanes/lane-rows.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import type { MemberSeries } from '../stance-timeline/series.ts';
import { LevelStroke } from '../steps/level-stroke.tsx';
import { DatesAndEvents } from '../time-axis/dates-and-events.tsx';
import { DayCursor } from '../time-axis/day-cursor.tsx';
import { Hairlines } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { type BriefPathLayout, gapY, pathLines, rowY } from './brief-path-layout.ts';
import styles from './brief-path.module.css';

interface BriefPathPlotProps {
  readonly series: MemberSeries;
  readonly layout: BriefPathLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  readonly codebook: Codebook;
  /** Prefix of ids that no other SVG of the page has. */
  readonly id: string;
}

/** The drawing: dates over the path, the path over the lanes. */
export function BriefPathPlot(props: BriefPathPlotProps) {
  const { layout, plot, walk, on, codebook, id } = props;
  const { lanes, lanesDown, top, end } = layout;
  const { left, scale } = lanes;
  const under = (x: number, y: number) => ({
    mark: markWith(walk, markAt(lanes, x, layout.bottom - lanesDown + y)?.id ?? null),
  });
  return (
    <>
      <StancePatterns prefix={id} />
      <LevelStroke id={`${id}-levels`} top={top} bottom={layout.bottom} />
      <g transform={`translate(${left} 0)`}>
        <Hairlines ticks={lanes.ticks} top={top - 2} bottom={end} />
        <DayCursor day={on} scale={scale} top={top} bottom={end} />
      </g>
      <Levels {...props} />
      <g transform={`translate(0 ${lanesDown})`}>
        <LaneRows layout={lanes} codebook={codebook} patterns={id} active={plot.active} />
      </g>
      <g transform={`translate(${left} 0)`}>
        <DatesAndEvents plot={{ ...lanes, bottom: end }} />
        <PointerSurface plot={plot} y={layout.bottom} width={scale.width} height={end - layout.bottom} under={under} />
      </g>
    </>
  );
}

/** The six levels with their labels, the line for no level, and the path. */
function Levels({ series, layout, codebook, id }: BriefPathPlotProps) {
  const { left, scale, isNarrow } = layout.lanes;
  const lines = pathLines(series, layout, scale);
  return (
    <>
      {codebook.levels.map((level) => (
        <g key={level.id} aria-hidden="true">
          <line
            x1={left}
            x2={left + scale.width}
            y1={rowY(level.rank, layout)}
            y2={rowY(level.rank, layout)}
            className={styles['hairline']}
          />{' '}
          {/* prettier-ignore */}
          <text x={0} y={rowY(level.rank, layout) + 4} fontSize={NAME_SIZE} className={styles['label']}>
            {isNarrow ? level.letter : `${level.letter}  ${level.label}`}
          </text>
        </g>
      ))}
      {lines.gaps === '' || isNarrow ? null : (
        <text x={0} y={gapY(layout) + 4} fontSize={NAME_SIZE} className={styles['label']}>
          No level
        </text>
      )}
      <g transform={`translate(${left} 0)`}>
        <path d={lines.gaps} className={styles['gap']} />
        <path d={lines.levels} stroke={`url(#${id}-levels)`} className={styles['line']} />
        <path d={lines.stale} className={styles['stale']} />
      </g>
    </>
  );
}
