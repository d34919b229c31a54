import { useState } from 'react';
import { EventChoice } from '../../question/bar/event-choice.tsx';
import { useView } from '../../question/use-view.ts';
import type { WindowDays } from '../../question/view.ts';
import { eventList } from '../../reference/events.ts';
import { Button } from '../../ui/button.tsx';
import { aroundInWords, daysAround, rangeWithEvent } from './around-event.ts';
import styles from './compare.module.css';

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
      <EventChoice
        label="Before and after an event"
        event={isSet || isOutside ? view.event : null}
        days={view.window}
        onEvent={(id) => choose(id, view.window)}
        onDays={(window) => (isSet ? choose(view.event, window) : set({ window }))}
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
