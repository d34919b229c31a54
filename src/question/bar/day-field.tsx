import type { ReactNode } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { dayProblem } from './day-problem.ts';
import { DraftField } from './draft-field.tsx';

export interface DayFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly day: Day;
  readonly onChange: (day: Day) => void;
}

/** A day typed as YYYY-MM-DD: the same for every reader, whatever the browser's language. */
export function DayField({ label, hint, day, onChange }: DayFieldProps) {
  return (
    <DraftField
      label={label}
      hint={hint}
      text={day}
      size={12}
      inputMode="numeric"
      placeholder="YYYY-MM-DD"
      problemOf={dayProblem}
      onApply={onChange}
    />
  );
}
