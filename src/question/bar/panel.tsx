import type { Day } from '../../domain/calendar-date.ts';
import type { PanelName } from './bar-words.ts';
import { DayPanel } from './day-panel.tsx';
import { EventsPanel } from './events-panel.tsx';
import { KnownPanel } from './known-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { ServicesPanel } from './services-panel.tsx';

export interface PanelProps {
  readonly name: PanelName;
  readonly changeDays: readonly Day[];
}

/** The controls of one part of the question. Loaded when the first of them is opened. */
export function Panel({ name, changeDays }: PanelProps) {
  switch (name) {
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
