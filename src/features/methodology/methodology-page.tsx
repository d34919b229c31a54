import { useView } from '../../question/use-view.ts';
import { areNamesCoded } from '../../reference/shown-names.ts';
import { InstitutionsSection, InstrumentsSection, ServicesSection } from './codes-section.tsx';
import { ClocksSection, ConfidenceSection } from './confidence-section.tsx';
import { Contents, type ContentsEntry } from './contents.tsx';
import { ContextSection } from './context-section.tsx';
import { DataSetsSection } from './data-sets-section.tsx';
import { EventsSection } from './events-section.tsx';
import { ExamplesSection } from './examples-section.tsx';
import { LicenceSection } from './licence-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import styles from './methodology.module.css';
import { PositionsSection } from './positions-section.tsx';
import { RationalesSection } from './rationales-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { ScaleSection } from './scale-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { UsRequestSection } from './us-request-section.tsx';
import { useScrollToHash } from './use-scroll-to-hash.ts';

const contents: readonly ContentsEntry[] = [
  { id: 'positions', title: 'Positions and stances' },
  { id: 'scale', title: 'The scale' },
  { id: 'rules', title: 'The nine rules' },
  { id: 'examples', title: 'Worked examples' },
  { id: 'services', title: 'Services' },
  { id: 'institutions', title: 'Institutions' },
  { id: 'instruments', title: 'Instruments' },
  { id: 'reasons', title: 'Reasons for and against' },
  { id: 'confidence', title: 'Confidence' },
  { id: 'clocks', title: 'Two clocks' },
  { id: 'us-request', title: 'The US request' },
  { id: 'data', title: 'What is real here' },
  ...(areNamesCoded ? [] : [{ id: 'context', title: 'Context' }]),
  { id: 'events', title: 'Real events' },
  { id: 'sources', title: 'Sources' },
  { id: 'limits', title: 'Limits' },
  { id: 'licence', title: 'Licence and citation' },
];

/** What the words of the tracker mean, how a stance is derived, and on what it rests. */
export function MethodologyPage() {
  const { view } = useView();
  useScrollToHash();
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>A stance is derived from evidence by nine rules. Here is what the words mean.</h1>
        <p className={styles['lead']}>
          The scale, the rules with worked examples, the US request in both its wordings, and what the tracker does not
          know.
        </p>
      </header>
      <Contents entries={contents} />
      <div className={styles['text']}>
        <PositionsSection />
        <ScaleSection />
        <RulesSection />
        <ExamplesSection dataset={view.dataset} />
        <ServicesSection />
        <InstitutionsSection />
        <InstrumentsSection />
        <RationalesSection />
        <ConfidenceSection />
        <ClocksSection />
        <UsRequestSection />
        <DataSetsSection dataset={view.dataset} title="What is real here" />
        {/* The documented record names who acted; where members are numbers it stays closed. */}
        {!areNamesCoded && <ContextSection />}
        <EventsSection />
        <SourcesSection />
        <LimitsSection />
        <LicenceSection />
      </div>
    </div>
  );
}
