import { shortDate } from '../../domain/calendar-words.ts';
import { eventList } from '../../reference/events.ts';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { WINDOW_DAYS, type WindowDays } from '../view.ts';

interface EventChoiceProps {
  readonly label: string;
  /** Id of the event; null where none is chosen yet. */
  readonly event: string | null;
  readonly days: WindowDays;
  readonly onEvent: (id: string) => void;
  readonly onDays: (days: WindowDays) => void;
}

const YEARS = [...Map.groupBy(eventList, ({ on }) => on.slice(0, 4))].toSorted(([a], [b]) => b.localeCompare(a));
const CHOICES = WINDOW_DAYS.map((value) => ({ value, label: value }));

/** An event, by year with the latest first, and how many days after it one looks. */
export function EventChoice({ label, event, days, onEvent, onDays }: EventChoiceProps) {
  return (
    <>
      <Field label={label}>
        {(control) => (
          <Select {...control} value={event ?? ''} onChange={({ target }) => onEvent(target.value)}>
            {event === null && (
              <option value="" disabled>
                Choose an event
              </option>
            )}
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
    </>
  );
}
