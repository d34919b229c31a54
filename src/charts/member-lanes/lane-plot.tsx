import type { Day } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Plot } from '../frame/chart-frame.tsx';
import { PointerSurface } from '../frame/pointer-surface.tsx';
import { StancePatterns } from '../stance-mark/stance-patterns.tsx';
import { DatesAndEvents } from '../time-axis/dates-and-events.tsx';
import { DayCursor } from '../time-axis/day-cursor.tsx';
import { Hairlines } from '../time-axis/time-axis.tsx';
import { markWith, type WalkGrid } from '../walk/walk.ts';
import { type LaneLayout, markAt, NAME_SIZE } from './lane-layout.ts';
import { LaneRows } from './lane-rows.tsx';
import styles from './member-lanes.module.css';

interface LanePlotProps {
  readonly layout: LaneLayout;
  readonly plot: Plot;
  readonly walk: WalkGrid;
  readonly on: Day;
  readonly accession: Day;
  readonly codebook: Codebook;
  /** Prefix of ids that no other SVG of the page has. */
  readonly patterns: string;
}

/** What the shapes of the marks mean: inside the picture, so that a copy keeps it. */
const KEY = 'underlined: a rule · dashed: never sets the stance';

/** The lanes under their dates and events, with the day of accession. */
export function LanePlot({ layout, plot, walk, on, accession, codebook, patterns }: LanePlotProps) {
  const { left, scale, top, bottom } = layout;

  const under = (x: number, y: number) => ({ mark: markWith(walk, markAt(layout, x, top + y)?.id ?? null) });

  return (
    <>
      <StancePatterns prefix={patterns} />
      <g transform={`translate(${left} 0)`}>
        <Hairlines ticks={layout.ticks} top={top - 2} bottom={bottom} />
        <Accession day={accession} layout={layout} />
        <DayCursor day={on} scale={scale} top={top} bottom={bottom} />
      </g>
      <text x={plot.width} y={layout.keyY} fontSize={NAME_SIZE} textAnchor="end" className={styles['note']}>
        {layout.isNarrow ? KEY : `${KEY} · bracket: day not known`}
      </text>
      <LaneRows {...{ layout, codebook, patterns }} active={plot.active} />
      <g transform={`translate(${left} 0)`}>
        <DatesAndEvents plot={layout} />
        <PointerSurface plot={plot} y={top} width={scale.width} height={bottom - top} under={under} />
      </g>
    </>
  );
}

/** The day of accession, where it lies in the range: records before it are muted (rule 1). */
function Accession({ day, layout }: { readonly day: Day; readonly layout: LaneLayout }) {
  const { scale, top, bottom } = layout;
  if (day <= scale.range.from || day > scale.range.to) return null;
  const x = scale.start(day);
  const isLate = x > scale.width / 2;
  return (
    <g>
      <line x1={x} x2={x} y1={top} y2={bottom + 6} strokeDasharray="2 3" className={styles['accession']} />
      <text
        x={isLate ? x - 4 : x + 4}
        y={bottom + 16}
        fontSize={12}
        textAnchor={isLate ? 'end' : 'start'}
        className={styles['note']}
      >
        {`Member since ${shortDate(day)}`}
      </text>
    </g>
  );
}
