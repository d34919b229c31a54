import { dateInWords } from '../../domain/calendar-words.ts';
import { dayOfKnownAt, daysBefore, type KnowledgeDates } from '../../domain/knowledge-diff-dates.ts';
import { DayField } from '../../question/bar/day-field.tsx';
import parts from '../../question/page-parts.module.css';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { isDayLater } from './known-answers.ts';
import styles from './known.module.css';

const QUICK = [
  { words: 'A month', days: 30 },
  { words: 'A quarter', days: 91 },
  { words: 'A year', days: 365 },
] as const;

/** The two knowledge dates and the day asked about, typed or by a quick choice. */
export function DateChoice({ dates }: { readonly dates: KnowledgeDates }) {
  const { view, opensOn, set } = useView();
  const { earlier, later } = dates;
  return (
    <div className={styles['dates']}>
      <div className={styles['choice']}>
        <DayField
          label="Known on, earlier"
          day={dayOfKnownAt(earlier)}
          onChange={(knownSince) => set({ knownSince })}
        />
        <DayField
          label="Known on, later"
          day={later === null ? '' : dayOfKnownAt(later)}
          onChange={(knownAt) => set({ knownAt, knownSince: earlier })}
        />
        <Button aria-pressed={later === null} onClick={() => set({ knownAt: null, knownSince: earlier })}>
          Now
        </Button>
        <DayField label="Stances on" day={view.on} onChange={(on) => set({ on })} />
      </div>
      <fieldset className={`${parts['group']} ${styles['quick']}`}>
        <legend>Earlier by</legend>
        {QUICK.map(({ words, days }) => {
          const day = daysBefore(later, days, opensOn);
          return (
            <Button key={words} aria-pressed={earlier === day} onClick={() => set({ knownSince: day })}>
              {words}
            </Button>
          );
        })}
      </fieldset>
      {isDayLater(view, dates) && (
        <p className={styles['about']}>
          The stances asked about are those of {dateInWords(view.on)}, after the earlier date, so what was said in
          between is among the new records.{' '}
          <Button variant="quiet" onClick={() => set({ on: dayOfKnownAt(earlier), knownSince: earlier })}>
            Ask about {dateInWords(dayOfKnownAt(earlier))} instead
          </Button>
        </p>
      )}
    </div>
  );
}
