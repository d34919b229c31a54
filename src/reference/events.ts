// Real events with sources, which may be drawn over either data set. No event is a position of a member.
import data from './events.json' with { type: 'json' };

/** A real event; `on` is a reduced-precision ISO 8601 date. */
export interface WorldEvent {
  readonly id: string;
  readonly on: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly members: readonly string[];
  readonly services: readonly string[];
  readonly pull: string;
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly note: string;
}

export const eventList: readonly WorldEvent[] = data.events;

/** The kinds of event, in the order of their first occurrence. */
export const EVENT_KINDS: readonly string[] = [...new Set(eventList.map((event) => event.kind))];
