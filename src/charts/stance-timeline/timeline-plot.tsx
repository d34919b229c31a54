import type { Day } from '../../domain/calendar-date.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { DatesAndEvents } from '../time-axis/dates-and-events.tsx';
import { DayCursors } from '../time-axis/day-cursors.tsx';
import { Hairlines } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { BAND, findPiece, pieceAt } from './place.ts';
import styles from './stance-timeline.module.css';
import { TimelineBands, TimelineLetters } from './timeline-bands.tsx';
import { type TimelineLayout, timelineLayout, type TimelineSpec } from './timeline-layout.ts';
import { TimelineNames } from './timeline-names.tsx';

interface TimelinePlotProps {
  readonly spec: TimelineSpec;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  readonly patterns: string;
  /** The day under the pointer, or null. */
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
  /** ISO code of the member that is raised elsewhere, or null. */
  readonly raised: string | null;
  readonly memberHref: (iso3: string) => string;
}

/** Draws a layout, raises the active mark, and tells what is under the pointer. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { spec, plot, walk, on, patterns, pointed, onPoint, memberHref } = props;
  const layout = timelineLayout(spec, plot.width);
  const { left, scale, placed, top, bottom } = layout;

  const under = (x: number, y: number) => {
    const placedPiece = pieceAt(placed, x, y);
    const [day, from] = [scale.dayAt(x), placedPiece?.piece.from];
    // A piece at the end may be drawn wider than its days: the day is one of its own.
    return { day: from !== undefined && day < from ? from : day, mark: markWith(walk, placedPiece?.id ?? null) };
  };

  return (
    <>
      <StancePatterns prefix={patterns} />
      <StanceLegend layout={layout.legend} codebook={spec.codebook} patterns={patterns} />
      <g transform={`translate(${left} 0)`}>
        <Hairlines ticks={layout.ticks} top={top - 2} bottom={bottom} />
      </g>
      <g transform={`translate(0 ${top})`}>
        <TimelineNames
          placed={placed}
          isNarrow={layout.isNarrow}
          raised={plot.active?.row ?? props.raised}
          memberHref={memberHref}
        />
      </g>
      <g transform={`translate(${left} ${top})`}>
        <TimelineBands rows={placed.rows} patterns={patterns} />
      </g>
      <g transform={`translate(${left} 0)`}>
        <DatesAndEvents plot={layout} />
      </g>
      <g transform={`translate(${left} ${top})`}>
        <TimelineLetters rows={placed.rows} />
        <Raised layout={layout} id={plot.pinned?.id} />
        <Raised layout={layout} id={plot.active?.id} />
      </g>
      <g transform={`translate(${left} 0)`}>
        <DayCursors plot={layout} on={on} pointed={pointed} />
        <PointerSurface
          plot={plot}
          y={top}
          width={scale.width}
          height={placed.height}
          under={under}
          onPoint={onPoint}
        />
      </g>
    </>
  );
}

/** An outline round one piece. */
function Raised({ layout, id }: { readonly layout: TimelineLayout; readonly id: string | undefined }) {
  const found = findPiece(layout.placed, id);
  if (found === null) return null;
  const { piece, row } = found;
  const box = { x: piece.x - 1, y: row.y - 1, width: piece.width + 2, height: BAND + 2 };
  return (
    <g className={styles['raised']}>
      <rect {...box} strokeWidth={5} className={styles['raised-halo']} />
      <rect {...box} strokeWidth={2} />
    </g>
  );
}
