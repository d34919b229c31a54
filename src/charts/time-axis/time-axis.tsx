import type { CalendarTick } from './calendar-ticks.ts';
import { TICK_SIZE } from './calendar-ticks.ts';
import styles from './time-axis.module.css';

interface HairlinesProps {
  readonly ticks: readonly CalendarTick[];
  /** px */
  readonly top: number;
  readonly bottom: number;
}

/** The hairline of each tick's day: under the marks. */
export function Hairlines({ ticks, top, bottom }: HairlinesProps) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ day, x }) => (
        <line key={day} x1={x + 0.5} x2={x + 0.5} y1={top} y2={bottom} className={styles['hairline']} />
      ))}
    </g>
  );
}

interface TickLabelsProps {
  readonly ticks: readonly CalendarTick[];
  /** Baseline, px. */
  readonly y: number;
}

/** The dates of an axis, each from the day it names to the right. */
export function TickLabels({ ticks, y }: TickLabelsProps) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ day, x, label, isYear }) => (
        <text
          key={day}
          x={x}
          y={y}
          fontSize={TICK_SIZE}
          fontWeight={isYear ? 600 : 400}
          className={styles[isYear ? 'year' : 'tick']}
        >
          {label}
        </text>
      ))}
    </g>
  );
}
