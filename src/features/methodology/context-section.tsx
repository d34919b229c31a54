import { codebook, memberList } from '../../reference/codebook.ts';
import documented from '../../reference/documented-record.json' with { type: 'json' };
import { PlainDate } from './plain-date.tsx';
import { SourceLinks } from './source-links.tsx';
import { TableSection } from './table-section.tsx';

/** Items of the documented record about suppliers or technology in general: shown, and deriving nothing. */
export function ContextSection() {
  return (
    <TableSection
      id="context"
      title="Context that derives nothing"
      caption="Context items of the documented record"
      isBroad
      columns={[
        { key: 'member', label: 'Member' },
        { key: 'date', label: 'Date' },
        { key: 'summary', label: 'What happened' },
        { key: 'scope', label: 'Scope' },
        { key: 'sources', label: 'Sources' },
      ]}
      rows={documented.context.map(({ id, member, statedOn, institution, summary, scope, sources }) => [
        id,
        memberList.find(({ iso3 }) => iso3 === member)?.name ?? member,
        <PlainDate key="date" date={statedOn} />,
        `${codebook.institutions.get(institution)?.name ?? institution}: ${summary}`,
        scope,
        <SourceLinks key="sources" ids={sources} />,
      ])}
    >
      The documented record also holds {documented.context.length} real, sourced items about suppliers or technology in
      general, not about satellite services. They are listed as context, derive nothing, and appear in no chart. Like
      the rest of that record they are provisional.
    </TableSection>
  );
}
