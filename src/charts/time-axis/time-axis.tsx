import type { CalendarTick } from './calendar-ticks.ts';
import { TICK_SIZE } from './calendar-ticks.ts';
import styles from './time-axis.module.css';

interface TimeAxisProps {
  readonly ticks: readonly CalendarTick[];
  /** Baseline of the labels, px. */
  readonly y: number;
  /** Where the hairlines end, px; they begin at the labels. */
  readonly bottom: number;
}

/** The dates of an axis, each beside the hairline of its day. */
export function TimeAxis({ ticks, y, bottom }: TimeAxisProps) {
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.day}>
          <line x1={tick.x + 0.5} x2={tick.x + 0.5} y1={y - 10} y2={bottom} className={styles['hairline']} />
          <text
            x={tick.x + 4}
            y={y}
            fontSize={TICK_SIZE}
            fontWeight={tick.isYear ? 600 : 400}
            className={styles[tick.isYear ? 'year' : 'tick']}
          >
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
}
