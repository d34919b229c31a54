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
  /** Gives way by standing to the left of that date, where there is room for it. */
  readonly isEarlier?: boolean;
}

/** Between two dates, px. */
const ROOM = 12;

/** The line of a day, with its date under it. Draws nothing where the day lies outside the range. */
export function DayCursor({
  day,
  scale,
  top,
  bottom,
  isHover = false,
  beside = null,
  isEarlier = false,
}: DayCursorProps) {
  if (day < scale.range.from || day > scale.range.to) return null;
  const x = (scale.start(day) + scale.end(day)) / 2;
  const label = shortDate(day);
  const half = textWidth(label, 12) / 2;
  const labelX = dateX({ x, half, scale, beside, isEarlier: isEarlier && beside !== null && beside > day });
  return (
    <g className={styles['cursor']} data-hover={isHover} aria-hidden="true">
      <line x1={x} x2={x} y1={top} y2={bottom} strokeWidth={4} className={styles['halo']} />
      <line x1={x} x2={x} y1={top} y2={bottom + 4} strokeWidth={isHover ? 1 : 1.5} className={styles['day']} />
      {labelX === null ? null : (
        <text x={labelX} y={bottom + 16} fontSize={12} fontWeight={600} textAnchor="middle" className={styles['date']}>
          {label}
        </text>
      )}
    </g>
  );
}

interface DatePlace extends Pick<DayCursorProps, 'scale'> {
  /** Of the day's line, px. */
  readonly x: number;
  /** Half the width of its date, px. */
  readonly half: number;
  readonly beside: Day | null;
  readonly isEarlier: boolean;
}

/** The middle of a day's date, px, inside the scale; null where the date has to give way. */
function dateX({ x, half, scale, beside, isEarlier }: DatePlace): number | null {
  const inside = (middle: number, wide: number) => Math.min(Math.max(middle, wide), scale.width - wide);
  const own = inside(x, half);
  if (beside === null) return own;
  const other = textWidth(shortDate(beside), 12) / 2;
  const left = inside(scale.start(beside), other) - other - ROOM - half;
  const isCovered = Math.abs(scale.start(beside) - x) < 2 * half + ROOM;
  if (isEarlier && left < own) return left < half ? null : left;
  return isCovered ? null : own;
}
