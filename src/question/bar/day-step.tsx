import type { ReactNode } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import { Button } from '../../ui/button.tsx';
import { useView } from '../use-view.ts';
import { changeBeside } from './play-steps.ts';

export interface DayStepProps {
  readonly side: -1 | 1;
  readonly changeDays: readonly Day[];
  /** Without words the button is an arrow with a name. */
  readonly children?: ReactNode;
}

/** Goes to the nearest day before or after on which any stance changed. */
export function DayStep({ side, changeDays, children }: DayStepProps) {
  const { view, set } = useView();
  const day = changeBeside(view.on, side, changeDays);
  const name = side < 0 ? 'Previous day of change' : 'Next day of change';
  const there = day === null ? name : `${name}, ${shortDate(day)}`;
  return (
    <Button
      disabled={day === null}
      title={there}
      aria-label={children === undefined ? there : undefined}
      onClick={() => day !== null && set({ on: day })}
    >
      {children ?? (side < 0 ? '‹' : '›')}
    </Button>
  );
}
