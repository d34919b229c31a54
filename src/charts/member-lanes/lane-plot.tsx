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
import { type LaneLayout, markAt, NAME_SIZE, type PlacedLane } from './lane-layout.ts';
import { LaneMarkShape, LaneTail } from './lane-mark.tsx';
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

/** The lanes: names at the left (above, where the page is narrow), records as marks with what they say until the next. */
export function LanePlot(props: LanePlotProps) {
  const { layout, plot, walk, on, accession, patterns } = props;
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
      {layout.headings.map(({ label, y }) => (
        <text key={label} x={0} y={y} fontSize={13} fontWeight={600} className={styles['heading']}>
          {label}
        </text>
      ))}
      <text x={plot.width} y={layout.keyY} fontSize={NAME_SIZE} textAnchor="end" className={styles['note']}>
        {layout.isNarrow ? KEY : `${KEY} · bracket: day not known`}
      </text>
      {layout.lanes.map((placed) => (
        <LaneRow key={placed.lane.id} {...props} placed={placed} />
      ))}
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

function LaneRow({ placed, layout, plot, codebook, patterns }: LanePlotProps & { readonly placed: PlacedLane }) {
  const { lane, y, height, marks } = placed;
  const { left, isNarrow, scale } = layout;
  const isRaised = plot.active?.row === lane.id;
  const recordOf = plot.active?.id.slice((plot.active?.row.length ?? 0) + 1);
  return (
    <g transform={`translate(0 ${y})`}>
      <line x2={left + scale.width} y1={height - 0.5} y2={height - 0.5} className={styles['rule']} />
      <text
        x={0}
        y={isNarrow ? 13 : 15}
        fontSize={NAME_SIZE}
        fontWeight={isRaised ? 600 : 400}
        className={styles['name']}
      >
        {lane.label}
      </text>
      <g transform={`translate(${left} 0)`}>
        {marks.map((one) => (
          <LaneTail key={one.mark.id} placed={one} />
        ))}
        {marks.map((one) => (
          <LaneMarkShape
            key={one.mark.id}
            placed={one}
            codebook={codebook}
            patterns={patterns}
            isRaised={recordOf === one.mark.record.id}
          />
        ))}
      </g>
    </g>
  );
}
