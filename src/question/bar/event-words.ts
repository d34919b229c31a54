// Events come in kinds, and a reader turns whole kinds on and off.
import { firstDay } from '../../domain/calendar-date.ts';
import { eventList, type WorldEvent } from '../../reference/events.ts';

const KINDS: Readonly<Record<string, string>> = {
  eu_measure: 'EU measures',
  us_policy: 'US policy',
  us_request: 'The US request',
  cooperation: 'Cooperation with China',
  analogue_5g: '5G as a precedent',
  national_decision: 'National decisions',
  market: 'Market',
  supplier_reliability: 'Reliability of suppliers',
  nato: 'NATO',
  diplomacy: 'Diplomacy',
  sanctions: 'Sanctions',
  incident: 'Incidents',
  media: 'Media',
  research: 'Research',
};

/** A kind of event in words; a kind without words by its code. */
export function eventKindInWords(kind: string): string {
  return KINDS[kind] ?? kind.replaceAll('_', ' ');
}

/** All events, by the first day on which they can lie. */
export function eventsByDate(): readonly WorldEvent[] {
  return eventList.toSorted((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : 1));
}
