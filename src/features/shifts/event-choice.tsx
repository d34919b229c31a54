import { shortDate } from '../../domain/calendar-words.ts';
import { eventList, type WorldEvent } from '../../reference/events.ts';
import { WINDOW_DAYS, type WindowDays } from '../../question/view.ts';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './shifts.module.css';

interface EventChoiceProps {
  readonly event: WorldEvent;
  readonly days: WindowDays;
  readonly onEvent: (id: string) => void;
  readonly onDays: (days: WindowDays) => void;
}

const YEARS = [...Map.groupBy(eventList, ({ on }) => on.slice(0, 4))].toSorted(([a], [b]) => b.localeCompare(a));
const CHOICES = WINDOW_DAYS.map((value) => ({ value, label: value }));

/** The event that members are aligned on, and how long after it one looks. */
export function EventChoice({ event, days, onEvent, onDays }: EventChoiceProps) {
  return (
    <div className={styles['choice']}>
      <Field label="Event">
        {(control) => (
          <Select {...control} value={event.id} onChange={({ target }) => onEvent(target.value)}>
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
      <Segmented legend="Days after" choices={CHOICES} value={days} onChange={onDays} />
    </div>
  );
}
