import type { Day } from '../../domain/calendar-date.ts';
import { DayCursor } from './day-cursor.tsx';
import type { TimePlot } from './time-plot.ts';

interface DayCursorsProps {
  readonly plot: TimePlot;
  /** The chosen day. */
  readonly on: Day;
  /** The day under the pointer, or null. */
  readonly pointed: Day | null;
}

/** The chosen day's line, and the fainter one of the day under the pointer, whose date comes first where both have no room. */
export function DayCursors({ plot: { scale, top, bottom }, on, pointed }: DayCursorsProps) {
  const place = { scale, top, bottom };
  return (
    <>
      <DayCursor day={on} {...place} beside={pointed} />
      {pointed === null ? null : <DayCursor day={pointed} {...place} isHover />}
    </>
  );
}
