import type { MouseEvent } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { StanceLegend } from '../stance-mark/stance-legend.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { DayCursor } from '../time-axis/day-cursor.tsx';
import { EventLines } from '../time-axis/event-lines.tsx';
import { Hairlines, TickLabels } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid, type WalkMark } from '../walk/walk.ts';
import { BAND, findPiece, PITCH } from './place.ts';
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

  function markUnder(event: MouseEvent): { mark: WalkMark | null; day: Day } {
    const box = event.currentTarget.getBoundingClientRect();
    const day = scale.dayAt(event.clientX - box.left);
    return { mark: pieceAt(layout, walk, event.clientY - box.top, day), day };
  }

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
        <EventLines events={layout.events} top={layout.eventsTop} under={layout.axisTop} bottom={bottom} />
        <TickLabels ticks={layout.ticks} y={layout.axisTop + 13} />
      </g>
      <g transform={`translate(${left} ${top})`}>
        <TimelineLetters rows={placed.rows} />
        <Raised layout={layout} id={plot.pinned?.id} />
        <Raised layout={layout} id={plot.active?.id} />
      </g>
      <g transform={`translate(${left} 0)`}>
        <DayCursor day={on} scale={scale} top={top} bottom={bottom} beside={pointed} />
        {pointed === null ? null : <DayCursor day={pointed} scale={scale} top={top} bottom={bottom} isHover />}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the frame's walk is its keyboard */}
        <rect
          y={top}
          width={scale.width}
          height={placed.height}
          fill="none"
          pointerEvents="all"
          className={styles['surface']}
          onPointerMove={(event) => {
            const { mark, day } = markUnder(event);
            if (day !== pointed) onPoint(day);
            if (mark?.id !== plot.active?.id) plot.setActive(mark);
          }}
          onPointerLeave={() => {
            onPoint(null);
            plot.setActive(null);
          }}
          onClick={(event) => {
            const { mark } = markUnder(event);
            if (mark !== null) plot.pin(mark);
          }}
        />
      </g>
    </>
  );
}

/** The piece of the band at a height under the bands' top, that holds on a day. */
function pieceAt(layout: TimelineLayout, walk: WalkGrid, y: number, day: Day): WalkMark | null {
  const row = layout.placed.rows.find((row) => row.y <= y && y < row.y + PITCH);
  const pieces = row?.runs.flatMap((run) => run.pieces) ?? [];
  const found = pieces.find(({ piece }) => piece.from <= day && day <= piece.to);
  return markWith(walk, found?.id ?? null);
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
