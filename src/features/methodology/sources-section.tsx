import { eventList } from '../../reference/events.ts';
import { Table } from '../../ui/table.tsx';
import styles from './methodology.module.css';
import { PlainDate } from './plain-date.tsx';
import { Section } from './section.tsx';
import { sourceEntries } from './source-entries.ts';
import { SourceLink, SourceLinks } from './source-links.tsx';

const SCROLLING = '32rem';

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
    <Section id="events" title="Real events">
      <p>
        {eventList.length} real events with sources may be drawn as lines over time charts. No event is a position of a
        member, and a move after an event is not a move because of it.
      </p>
      <div className={styles['broad']}>
        <Table
          caption="Events, earliest first"
          isCaptionHidden
          maxHeight={SCROLLING}
          columns={[
            { key: 'on', label: 'Date' },
            { key: 'title', label: 'Event' },
            { key: 'kind', label: 'Kind' },
            { key: 'sources', label: 'Sources' },
          ]}
          rows={eventList.map(({ id, on, title, kind, sources }) => ({
            key: id,
            cells: [
              <PlainDate key="date" date={on} />,
              title,
              kindInWords(kind),
              <SourceLinks key="sources" ids={sources} />,
            ],
          }))}
        />
      </div>
    </Section>
  );
}

/** Every source that the reference data cite. */
export function SourcesSection() {
  return (
    <Section id="sources" title="Sources">
      <p>
        The {sourceEntries.length} sources of the events, the request, the codebook and the documented record. Only
        excerpts were read, unless the type is primary. Confidence says how surely a source supports what it is cited
        for. Links lead away from the tracker.
      </p>
      <div className={styles['broad']}>
        <Table
          caption="Every source cited by the reference data"
          isCaptionHidden
          maxHeight={SCROLLING}
          columns={[
            { key: 'publisher', label: 'Source' },
            { key: 'date', label: 'Published' },
            { key: 'type', label: 'Type' },
            { key: 'confidence', label: 'Confidence' },
            { key: 'note', label: 'Note' },
          ]}
          rows={sourceEntries.map(({ id, publishedOn, type, confidence, note }) => ({
            key: id,
            cells: [
              <SourceLink key="link" id={id} />,
              <PlainDate key="date" date={publishedOn} />,
              type,
              confidence,
              note,
            ],
          }))}
        />
      </div>
    </Section>
  );
}
