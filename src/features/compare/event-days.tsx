import { useState } from 'react';
import { shortDate } from '../../domain/calendar-words.ts';
import { useView } from '../../question/use-view.ts';
import { WINDOW_DAYS, type WindowDays } from '../../question/view.ts';
import { eventList } from '../../reference/events.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { aroundInWords, daysAround, rangeWithEvent } from './around-event.ts';
import styles from './compare.module.css';

const YEARS = [...Map.groupBy(eventList, ({ on }) => on.slice(0, 4))].toSorted(([a], [b]) => b.localeCompare(a));
const CHOICES = WINDOW_DAYS.map((value) => ({ value, label: value }));

/** Sets the two days round an event in one go, and says what they are to it. */
export function EventDays() {
  const { view, set } = useView();
  const [asked, setAsked] = useState<string | null>(null);
  const event = eventList.find(({ id }) => id === view.event);
  const days = event === undefined ? null : daysAround(event, Number(view.window), view);
  const isSet = days !== null && days.since === view.since && days.on === view.on;
  const isOutside = days === null && asked === view.event;

  function choose(id: string, window: WindowDays) {
    const chosen = eventList.find((one) => one.id === id);
    if (chosen === undefined) return;
    setAsked(id);
    set({ event: id, window, ...daysAround(chosen, Number(window), view) });
  }

  return (
    <>
      <Field label="Before and after an event">
        {(control) => (
          <Select
            {...control}
            value={isSet || isOutside ? view.event : ''}
            onChange={({ target }) => choose(target.value, view.window)}
          >
            <option value="" disabled>
              Choose an event
            </option>
            {YEARS.map(([year, events]) => (
              <optgroup key={year} label={year}>
                {events.map(({ id, on, title }) => (
                  <option key={id} value={id}>
                    {shortDate(on)}: {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        )}
      </Field>
      <Segmented
        legend="Days after"
        choices={CHOICES}
        value={view.window}
        onChange={(window) => (isSet ? choose(view.event, window) : set({ window }))}
      />
      {event !== undefined && (isSet || isOutside) ? (
        <output className={styles['about']}>
          {aroundInWords(event, Number(view.window), view)}{' '}
          {isOutside ? (
            <Button
              onClick={() => {
                const range = rangeWithEvent(event, Number(view.window), view);
                set({ ...range, ...daysAround(event, Number(view.window), range) });
              }}
            >
              Widen the range to it
            </Button>
          ) : null}
        </output>
      ) : null}
    </>
  );
}
