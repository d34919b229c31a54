import { isSamePlace } from '../../domain/binding-place.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { MARK_HEIGHT, type SayLayout, type SayMark, stopIn } from './say-layout.ts';
import styles from './say-and-do.module.css';

interface SayTrailProps {
  readonly mark: SayMark;
  readonly layout: SayLayout;
  /** Keeps several trails apart, from 0. */
  readonly lane: number;
}

/** The way from the oldest stop to where the member stands: under the marks, so that it strikes out no name. */
export function TrailWay({ mark, layout, lane }: SayTrailProps) {
  const stops = stopsOf(mark, layout, lane);
  if (stops.length === 0) return null;
  const end = { x: mark.x + mark.width / 2, y: mark.y + MARK_HEIGHT };
  const path = [...stops, end].map((point, i) => `${i === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
  return (
    <g className={styles['trail']} aria-hidden="true">
      <path d={path} />
    </g>
  );
}

/** The cells a member came through, numbered from the oldest; the dates are in its words. */
export function TrailStops({ mark, layout, lane }: SayTrailProps) {
  return (
    <g className={styles['trail']} aria-hidden="true">
      {stopsOf(mark, layout, lane).map((stop, i) => (
        <g key={stop.from}>
          <circle cx={stop.x} cy={stop.y} r={8} />
          <text x={stop.x} y={stop.y + 4.25} fontSize={12} textAnchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
    </g>
  );
}

interface Stop {
  readonly from: Day;
  readonly x: number;
  readonly y: number;
}

function stopsOf({ one: { trail } }: SayMark, layout: SayLayout, lane: number): readonly Stop[] {
  return trail.map((place, at) => {
    const visit = trail.slice(0, at).filter((earlier) => isSamePlace(earlier, place)).length;
    return { from: place.from, ...stopIn(place, visit, lane, layout) };
  });
}
