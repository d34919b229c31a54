import { shortDate } from '../../domain/calendar-words.ts';
import { EVENT_KINDS, type WorldEvent } from '../../reference/events.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useView } from '../use-view.ts';
import { eventKindInWords, eventsByDate } from './event-words.ts';
import styles from './panel.module.css';
import { toggled } from './toggled.ts';

/** Which kinds of event are drawn over the charts, and what they are. */
export function EventsPanel() {
  const { view, set } = useView();
  const events = eventsByDate();
  return (
    <div className={styles['panel']}>
      <p className={styles['hint']}>
        Events are real and sourced, over either data set. None is a position of a member.
      </p>
      <div className={styles['row']}>
        <Button disabled={view.hide.length === 0} onClick={() => set({ hide: [] })}>
          All on
        </Button>
        <Button disabled={view.hide.length === EVENT_KINDS.length} onClick={() => set({ hide: EVENT_KINDS })}>
          All off
        </Button>
      </div>
      <fieldset className={styles['section']}>
        <legend className={styles['heading']}>Kinds of event</legend>
        <div className={styles['columns']}>
          {EVENT_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={`${eventKindInWords(kind)} (${events.filter((event) => event.kind === kind).length})`}
              checked={!view.hide.includes(kind)}
              onChange={() => set({ hide: toggled(EVENT_KINDS, view.hide, kind) })}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles['section']}>
        <Disclosure summary={`The ${events.length} events by date`}>
          <EventTitles events={events} />
        </Disclosure>
      </div>
    </div>
  );
}

function EventTitles({ events }: { readonly events: readonly WorldEvent[] }) {
  return (
    <ul className={styles['titles']}>
      {events.map((event) => (
        <li key={event.id}>
          <span className={styles['date']}>
            {shortDate(event.on)}, {eventKindInWords(event.kind)}:
          </span>{' '}
          {event.title}
        </li>
      ))}
    </ul>
  );
}
