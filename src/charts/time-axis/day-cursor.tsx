import { shortDate } from '../../domain/calendar-words.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { textWidth } from '../frame/wrap-text.ts';
import type { DayScale } from './day-scale.ts';
import styles from './time-axis.module.css';

interface DayCursorProps {
  readonly day: Day;
  readonly scale: DayScale;
  readonly top: number;
  readonly bottom: number;
  /** A hovered day is fainter than the chosen one. */
  readonly isHover?: boolean;
  /** A day whose own date stands under the axis: this one's gives way to it. */
  readonly beside?: Day | null;
}

/** Between two dates, px. */
const ROOM = 12;

/** The line of a day, with its date under it. Draws nothing where the day lies outside the range. */
export function DayCursor({ day, scale, top, bottom, isHover = false, beside = null }: DayCursorProps) {
  if (day < scale.range.from || day > scale.range.to) return null;
  const x = (scale.start(day) + scale.end(day)) / 2;
  const label = shortDate(day);
  const half = textWidth(label, 12) / 2;
  const isCovered = beside !== null && Math.abs(scale.start(beside) - x) < 2 * half + ROOM;
  const labelX = Math.min(Math.max(x, half), scale.width - half);
  return (
    <g className={styles['cursor']} data-hover={isHover} aria-hidden="true">
      <line x1={x} x2={x} y1={top} y2={bottom} strokeWidth={4} className={styles['halo']} />
      <line x1={x} x2={x} y1={top} y2={bottom + 4} strokeWidth={isHover ? 1 : 1.5} className={styles['day']} />
      {isCovered ? null : (
        <text x={labelX} y={bottom + 16} fontSize={12} fontWeight={600} textAnchor="middle" className={styles['date']}>
          {label}
        </text>
      )}
    </g>
  );
}
