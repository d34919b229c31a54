import { useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { useView } from '../use-view.ts';
import { playSteps, stepAfter } from './play-steps.ts';

/** Milliseconds for which playing shows a day: long enough to see what moved, and far below the browser's limit on addresses. */
const STEP_MS = 600;

export interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  /** Shows the next day and stays there: what playing is where motion is not wanted. From the end it begins again. */
  readonly step: () => void;
}

/** Playing through the range, by the browser's clock. It stops at the end, and with the component. */
export function usePlay(changeDays: readonly Day[]): Play {
  const { view, set } = useView();
  const [isPlaying, setPlaying] = useState(false);
  const steps = playSteps(changeDays, view);
  const next = stepAfter(view.on, steps);
  const step = () => set({ on: next ?? view.from });
  useInterval(isPlaying ? STEP_MS : null, () => {
    if (next === null) setPlaying(false);
    else set({ on: next }, { replace: true });
  });
  return {
    isPlaying,
    step,
    toggle: () => {
      setPlaying(!isPlaying);
      // The first step is an entry of its own in the history, so that "back" returns to the day before playing.
      if (!isPlaying) step();
    },
  };
}

/** Calls back every `everyMs`; never while null. */
function useInterval(everyMs: number | null, callback: () => void): void {
  const tick = useEffectEvent(callback);
  useEffect(() => {
    if (everyMs === null) return undefined;
    const timer = setInterval(() => tick(), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
