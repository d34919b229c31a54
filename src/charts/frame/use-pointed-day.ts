import { useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { WalkMark } from '../walk/walk.ts';

/** The day under the pointer, for a chart whose marks open a member's value. */
export interface PointedDay {
  /** Null while the pointer is elsewhere, or the keyboard walks. */
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
  /** Opens the member of a mark on the day under the pointer, or else on the mark's first. */
  readonly openWhy: (mark: WalkMark) => void;
}

/** Keeps the day under the pointer, so that a click asks about that day and Enter about the mark's first. */
export function usePointedDay(onOpenWhy: (member: string, day: Day) => void): PointedDay {
  const [pointed, onPoint] = useState<Day | null>(null);

  function openWhy({ member, day }: WalkMark) {
    if (member !== undefined && day !== undefined) onOpenWhy(member, pointed ?? day);
  }

  return { pointed, onPoint, openWhy };
}
