import type { Codebook } from '../../domain/codebook.ts';
import type { WalkMark } from '../walk/walk.ts';
import { type LaneLayout, NAME_SIZE, type PlacedLane } from './lane-layout.ts';
import { LaneMarkShape, LaneTail } from './lane-mark.tsx';
import styles from './member-lanes.module.css';

interface LaneRowsProps {
  readonly layout: LaneLayout;
  readonly codebook: Codebook;
  /** The prefix of the SVG's `StancePatterns`. */
  readonly patterns: string;
  /** The mark that is pointed at or walked to: its record is raised in every lane. */
  readonly active: WalkMark | null;
}

/** The lanes under their headings: names at the left (above, where the page is narrow), records as marks with what they say until the next. */
export function LaneRows(props: LaneRowsProps) {
  const { headings, lanes } = props.layout;
  return (
    <>
      {headings.map(({ label, y }) => (
        <text key={label} x={0} y={y} fontSize={13} fontWeight={600} className={styles['heading']}>
          {label}
        </text>
      ))}
      {lanes.map((placed) => (
        <LaneRow key={placed.lane.id} {...props} placed={placed} />
      ))}
    </>
  );
}

function LaneRow({ placed, layout, codebook, patterns, active }: LaneRowsProps & { readonly placed: PlacedLane }) {
  const { lane, y, height, marks } = placed;
  const { left, isNarrow, scale } = layout;
  const recordOf = active?.id.slice(active.row.length + 1);
  return (
    <g transform={`translate(0 ${y})`}>
      <line x2={left + scale.width} y1={height - 0.5} y2={height - 0.5} className={styles['rule']} />
      <text
        x={0}
        y={isNarrow ? 13 : 15}
        fontSize={NAME_SIZE}
        fontWeight={active?.row === lane.id ? 600 : 400}
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
