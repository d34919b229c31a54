import { codebook } from '../../reference/codebook.ts';
import { TableSection } from './table-section.tsx';

/** The kinds of service, core and adjacent. */
export function ServicesSection() {
  return (
    <TableSection
      id="services"
      title="Services"
      caption="Kinds of satellite service"
      columns={[
        { key: 'service', label: 'Service' },
        { key: 'segment', label: 'Segment' },
        { key: 'definition', label: 'Definition' },
      ]}
      rows={codebook.services.map(({ id, name, segment, definition }) => [
        id,
        name,
        segment === 'core' ? 'Core' : 'Adjacent',
        definition,
      ])}
    >
      Core services are satellite communication, which the published wording of the US request covers; questions are
      about them by default. Adjacent services are recorded because documented decisions exist there.
    </TableSection>
  );
}

/** Who may speak for a state, strongest authority first. */
export function InstitutionsSection() {
  const institutions = [...codebook.institutions.values()].toSorted((a, b) => a.authority - b.authority);
  return (
    <TableSection
      id="institutions"
      title="Institutions"
      caption="Institutions, strongest authority first"
      isBroad
      columns={[
        { key: 'institution', label: 'Institution' },
        { key: 'authority', label: 'Authority', isNumeric: true },
        { key: 'speaks', label: 'Speaks for the state' },
        { key: 'note', label: 'Note' },
      ]}
      rows={institutions.map(({ id, name, authority, speaksForState, note }) => [
        id,
        name,
        authority,
        speaksForState ? 'Yes' : 'No',
        note,
      ])}
    >
      Only an institution that speaks for the state can set its stance; records of the others are shown as evidence. Of
      two statements on one day the one with more authority counts; 1 is the strongest.
    </TableSection>
  );
}

/** How a position is expressed, most binding first. */
export function InstrumentsSection() {
  const instruments = [...codebook.instruments.values()].toSorted((a, b) => b.bindingLevel - a.bindingLevel);
  return (
    <TableSection
      id="instruments"
      title="Instruments and binding strength"
      caption="Instruments, most binding first"
      columns={[
        { key: 'instrument', label: 'Instrument' },
        { key: 'level', label: 'Binding level', isNumeric: true },
        { key: 'binding', label: 'Binding' },
      ]}
      rows={instruments.map(({ id, name, bindingLevel, binding }) => [id, name, bindingLevel, binding])}
    >
      How binding a position is follows from its instrument, never from its level. Binding level 4 is legally binding, 3
      binding for public buyers, 2 politically binding, 1 declaratory, advisory or proposed, 0 weak or none. From 3 on a
      position is a rule. Proposed acts set a stance only where the reader includes them; a leaked document and a
      refusal to comment never do.
    </TableSection>
  );
}
