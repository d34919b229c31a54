import { PlainDate } from './plain-date.tsx';
import { sourceEntries } from './source-entries.ts';
import { SourceLink } from './source-links.tsx';
import { TableSection } from './table-section.tsx';

/** Every source that the reference data cite. */
export function SourcesSection() {
  return (
    <TableSection
      id="sources"
      title="Sources"
      caption="Every source cited by the reference data"
      isBroad
      isScrolling
      columns={[
        { key: 'publisher', label: 'Source' },
        { key: 'date', label: 'Published' },
        { key: 'type', label: 'Type' },
        { key: 'confidence', label: 'Confidence' },
        { key: 'note', label: 'Note' },
      ]}
      rows={sourceEntries.map(({ id, publishedOn, type, confidence, note }) => [
        id,
        <SourceLink key="link" id={id} />,
        <PlainDate key="date" date={publishedOn} />,
        type,
        confidence,
        note,
      ])}
    >
      The {sourceEntries.length} sources of the events, the request, the codebook and the documented record. Only
      excerpts were read, unless the type is primary. Confidence says how surely a source supports what it is cited for.
      Links lead away from the tracker.
    </TableSection>
  );
}
