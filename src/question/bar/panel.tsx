import type { Day } from '../../domain/calendar-date.ts';
import type { PanelName } from './bar-words.ts';
import { type DatasetOffer, DatasetPanel } from './dataset-panel.tsx';
import { DayPanel } from './day-panel.tsx';
import { EventsPanel } from './events-panel.tsx';
import { KnownPanel } from './known-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { ServicesPanel } from './services-panel.tsx';

export interface PanelProps {
  readonly name: PanelName;
  readonly changeDays: readonly Day[];
  readonly offers: readonly DatasetOffer[];
}

/** The controls of one part of the question. Loaded when the first of them is opened. */
export function Panel({ name, changeDays, offers }: PanelProps) {
  switch (name) {
    case 'dataset':
      return <DatasetPanel offers={offers} />;
    case 'day':
      return <DayPanel changeDays={changeDays} />;
    case 'services':
      return <ServicesPanel />;
    case 'members':
      return <MembersPanel />;
    case 'rules':
      return <RulesPanel />;
    case 'known':
      return <KnownPanel />;
    case 'events':
      return <EventsPanel />;
  }
}
