import { use } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { Button } from '../../ui/button.tsx';
import { OpeningContext, useView } from '../use-view.ts';
import { DayField } from './day-field.tsx';
import { DayStep } from './day-step.tsx';
import styles from './panel.module.css';

/** The day shown, and the day that moves are counted from. */
export function DayPanel({ changeDays }: { readonly changeDays: readonly Day[] }) {
  const { view, set } = useView();
  const opensOn = use(OpeningContext)?.opensOn ?? view.on;
  return (
    <div className={styles['panel']}>
      <DayField label="Day shown" hint="From 1949 to 2100." day={view.on} onChange={(on) => set({ on })} />
      <div className={styles['row']}>
        <DayStep side={-1} changeDays={changeDays}>
          Previous change
        </DayStep>
        <DayStep side={1} changeDays={changeDays}>
          Next change
        </DayStep>
        <Button disabled={view.on === opensOn} onClick={() => set({ on: opensOn })}>
          {dateInWords(opensOn)}
        </Button>
      </div>
      <DayField
        label="Moves since"
        hint="Moves are counted from the stance of this day to that of the day shown."
        day={view.since}
        onChange={(since) => set({ since })}
      />
    </div>
  );
}
