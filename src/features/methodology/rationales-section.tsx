import rationales from '../../reference/rationales.json' with { type: 'json' };
import { SourceLinks } from './source-links.tsx';
import { TableSection } from './table-section.tsx';

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['for', 'For restricting'],
  ['against', 'Against'],
  ['both', 'Either way'],
]);

const ORIGINS: ReadonlyMap<string, string> = new Map([
  ['memo', 'Outlets that hold the memo'],
  ['article', 'Rewritten article'],
  ['extension', 'Added by the tracker'],
]);

/** The reasons that governments give, and which way each cuts. */
export function RationalesSection() {
  const ordered = ['for', 'against', 'both'].flatMap((direction) =>
    rationales.rationales.filter((rationale) => rationale.direction === direction),
  );
  return (
    <TableSection
      id="reasons"
      title="Reasons for and against"
      caption="Reasons, for and against restricting Chinese services"
      isBroad
      columns={[
        { key: 'reason', label: 'Reason' },
        { key: 'direction', label: 'Direction' },
        { key: 'origin', label: 'Where it was found' },
        { key: 'sources', label: 'Sources' },
      ]}
      rows={ordered.map(({ id, label, direction, origin, sources }) => [
        id,
        label,
        DIRECTIONS.get(direction) ?? direction,
        ORIGINS.get(origin) ?? origin,
        <SourceLinks key="sources" ids={sources} />,
      ])}
    >
      A position may carry the reasons that were given for it. Each has a direction: for restricting Chinese services,
      or against it or for delay. Where an argument is used either way, the direction is recorded with the position.
      That a reason is listed does not mean that it is true.
    </TableSection>
  );
}
