import { codebook } from '../../reference/codebook.ts';
import { Table } from '../../ui/table.tsx';
import styles from './methodology.module.css';
import { Section } from './section.tsx';

/** The kinds of service, core and adjacent. */
export function ServicesSection() {
  return (
    <Section id="services" title="Services">
      <p>
        Core services are satellite communication, which the published wording of the US request covers; questions are
        about them by default. Adjacent services are recorded because documented decisions exist there.
      </p>
      <div className={styles['table']}>
        <Table
          caption="Kinds of satellite service"
          isCaptionHidden
          columns={[
            { key: 'service', label: 'Service' },
            { key: 'segment', label: 'Segment' },
            { key: 'definition', label: 'Definition' },
          ]}
          rows={codebook.services.map(({ id, name, segment, definition }) => ({
            key: id,
            cells: [name, segment === 'core' ? 'Core' : 'Adjacent', definition],
          }))}
        />
      </div>
    </Section>
  );
}

/** Who may speak for a state, strongest authority first. */
export function InstitutionsSection() {
  const institutions = [...codebook.institutions.values()].toSorted((a, b) => a.authority - b.authority);
  return (
    <Section id="institutions" title="Institutions">
      <p>
        Only an institution that speaks for the state can set its stance; records of the others are shown as evidence.
        Of two statements on one day the one with more authority counts; 1 is the strongest.
      </p>
      <div className={styles['broad']}>
        <Table
          caption="Institutions, strongest authority first"
          isCaptionHidden
          columns={[
            { key: 'institution', label: 'Institution' },
            { key: 'authority', label: 'Authority', isNumeric: true },
            { key: 'speaks', label: 'Speaks for the state' },
            { key: 'note', label: 'Note' },
          ]}
          rows={institutions.map(({ id, name, authority, speaksForState, note }) => ({
            key: id,
            cells: [name, authority, speaksForState ? 'Yes' : 'No', note],
          }))}
        />
      </div>
    </Section>
  );
}

/** How a position is expressed, most binding first. */
export function InstrumentsSection() {
  const instruments = [...codebook.instruments.values()].toSorted((a, b) => b.bindingLevel - a.bindingLevel);
  return (
    <Section id="instruments" title="Instruments and binding strength">
      <p>
        How binding a position is follows from its instrument, never from its level. Binding level 4 is legally binding,
        3 binding for public buyers, 2 politically binding, 1 declaratory, advisory or proposed, 0 weak or none. From 3
        on a position is a rule. Proposed acts set a stance only where the reader includes them; a leaked document and a
        refusal to comment never do.
      </p>
      <div className={styles['table']}>
        <Table
          caption="Instruments, most binding first"
          isCaptionHidden
          columns={[
            { key: 'instrument', label: 'Instrument' },
            { key: 'level', label: 'Binding level', isNumeric: true },
            { key: 'binding', label: 'Binding' },
          ]}
          rows={instruments.map(({ id, name, bindingLevel, binding }) => ({
            key: id,
            cells: [name, bindingLevel, binding],
          }))}
        />
      </div>
    </Section>
  );
}
