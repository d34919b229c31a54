import { useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { useView } from '../use-view.ts';

export type HandleName = 'from' | 'on' | 'to';

/** Browsers refuse more than about a hundred changes of address in ten seconds. */
const LEAST_MS = 120;

interface Gesture {
  readonly handle: HandleName;
  readonly start: Day;
  readonly day: Day;
  /** When the address last followed, by the clock of events. */
  readonly sentAt: number;
}

export interface Slide {
  /** The day of a handle, ahead of the address while it moves. */
  readonly dayOf: (handle: HandleName) => Day;
  readonly isMoving: boolean;
  /** Moves a handle; `at` is the event's time stamp in ms. */
  readonly move: (handle: HandleName, day: Day, at: number) => void;
  /** The handle is let go: the whole movement becomes one entry of the history. */
  readonly release: () => void;
}

/** A movement of a handle, by pointer or key. The address follows without new entries until the handle is let go. */
export function useSlide(): Slide {
  const { view, set } = useView();
  const [gesture, setGesture] = useState<Gesture | null>(null);
  return {
    dayOf: (handle) => (gesture?.handle === handle ? gesture.day : view[handle]),
    isMoving: gesture !== null,
    move: (handle, wanted, at) => {
      const day = withinRange(handle, wanted, view.from, view.to);
      const current = gesture?.handle === handle ? gesture : { start: view[handle], sentAt: -Infinity };
      const isDue = at - current.sentAt >= LEAST_MS;
      setGesture({ handle, start: current.start, day, sentAt: isDue ? at : current.sentAt });
      if (isDue && day !== view[handle]) set({ [handle]: day }, { replace: true });
    },
    release: () => {
      if (gesture === null) return;
      const { handle, start, day } = gesture;
      setGesture(null);
      // Back to where it began, then one step on: "back" undoes the movement as a whole.
      if (view[handle] !== start) set({ [handle]: start }, { replace: true });
      if (day !== start) set({ [handle]: day });
    },
  };
}

/** The ends of the range do not pass each other; the day shown goes anywhere. */
function withinRange(handle: HandleName, day: Day, from: Day, to: Day): Day {
  if (handle === 'from') return day < to ? day : to;
  if (handle === 'to') return day > from ? day : from;
  return day;
}
