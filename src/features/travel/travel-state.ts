// The whole state of the demo in this browser, read from the three places where it is kept.
import { queryOptions } from '@tanstack/react-query';
import type { DemoControls } from '../../contract/demo-controls.ts';
import type { TravellingContent, TravellingWrite } from '../../contract/travelling-content.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { writeOpenForms } from '../../journal/keep-while-open.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { pageDrafts, pageOutbox } from '../../journal/page-journal.ts';

export interface DemoState extends TravellingContent {
  /** Whether this browser keeps drafts and unsent writes at all. */
  readonly keepsJournal: boolean;
}

/** Reads the journal before the record: a write that is done meanwhile is then in both, and never in neither. */
export async function readState(demo: Pick<DemoControls, 'revisions'>): Promise<DemoState> {
  const journal = await readJournal();
  return { ...journal, revisions: await demo.revisions() };
}

/** What the demo holds now, for whoever shows it; read again whenever it is looked at. */
export const travelStateQuery = (demo: Pick<DemoControls, 'revisions'>) =>
  queryOptions({
    queryKey: ['travel state'],
    queryFn: () => readState(demo),
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
  });

async function readJournal(): Promise<Omit<DemoState, 'revisions'>> {
  try {
    await writeOpenForms();
    const drafts = await (await pageDrafts()).all();
    const open = await (await pageOutbox()).open();
    return { drafts: drafts.map(travellingDraft), outbox: open.map(travellingWrite), keepsJournal: true };
  } catch {
    return { drafts: [], outbox: [], keepsJournal: false };
  }
}

function travellingDraft({ form, opening, at, startedFrom, content }: KeptDraft): KeptDraft {
  return { form, opening, at, startedFrom, content };
}

/** How far a write is on its way is not taken along: another service has to answer for itself. */
function travellingWrite(entry: OutboxEntry): TravellingWrite {
  const { act, dataset, position, local, body, ifMatch, key, by, createdAt, cameWith } = entry;
  return { act, dataset, position, local, body, ifMatch, key, by, createdAt, cameWith };
}
