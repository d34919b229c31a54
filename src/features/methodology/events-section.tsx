import { eventList } from '../../reference/events.ts';
import { PlainDate } from './plain-date.tsx';
import { SourceLinks } from './source-links.tsx';
import { TableSection } from './table-section.tsx';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['analogue_5g', '5G analogue'],
  ['eu_measure', 'EU measure'],
  ['nato', 'NATO'],
  ['us_policy', 'US policy'],
  ['us_request', 'US request'],
]);

/** A kind of event as words: `us_request` becomes `US request`, `national_decision` becomes `National decision`. */
function kindInWords(kind: string): string {
  const words = kind.replaceAll('_', ' ');
  return KINDS.get(kind) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The real events that may be drawn over the charts. */
export function EventsSection() {
  return (
    <TableSection
      id="events"
      title="Real events"
      caption="Events, earliest first"
      isBroad
      isScrolling
      columns={[
        { key: 'on', label: 'Date' },
        { key: 'title', label: 'Event' },
        { key: 'kind', label: 'Kind' },
        { key: 'sources', label: 'Sources' },
      ]}
      rows={eventList.map(({ id, on, title, kind, sources }) => [
        id,
        <PlainDate key="date" date={on} />,
        title,
        kindInWords(kind),
        <SourceLinks key="sources" ids={sources} />,
      ])}
    >
      {eventList.length} real events with sources may be drawn as lines over time charts. No event is a position of a
      member, and a move after an event is not a move because of it.
    </TableSection>
  );
}
