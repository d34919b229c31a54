import type { Day } from '../../domain/calendar-date.ts';
import { Button } from '../../ui/button.tsx';
import type { DayCount } from '../density.ts';
import { useView } from '../use-view.ts';
import { DayField } from './day-field.tsx';
import styles from './question-bar.module.css';
import { RangeSlider } from './range-slider.tsx';
import { REDUCED_MOTION, useMedia } from './use-media.ts';
import { usePlay } from './use-play.ts';

export interface TimeRowProps {
  readonly density: readonly DayCount[];
  readonly changeDays: readonly Day[];
}

/** The range in two fields with the slider between them, and playing through it. */
export function TimeRow({ density, changeDays }: TimeRowProps) {
  const { view, set } = useView();
  return (
    <div className={styles['time']}>
      <PlayButton changeDays={changeDays} />
      <DayField label="From" day={view.from} onChange={(from) => set({ from })} />
      <RangeSlider density={density} />
      <DayField label="To" day={view.to} onChange={(to) => set({ to })} />
    </div>
  );
}

/** Plays the days of change; where the reader wants no motion, each press shows the next one (WCAG 2.2.2). */
function PlayButton({ changeDays }: Pick<TimeRowProps, 'changeDays'>) {
  const play = usePlay(changeDays);
  const isStill = useMedia(REDUCED_MOTION);
  const [words, title] = isStill
    ? ['Step', 'Show the next day of change']
    : play.isPlaying
      ? ['Pause', 'Stop at this day']
      : ['Play', 'Show one day of change after the other'];
  return (
    <div className={styles['play']}>
      <Button title={title} onClick={isStill && !play.isPlaying ? play.step : play.toggle}>
        {words}
      </Button>
    </div>
  );
}
