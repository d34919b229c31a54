import { useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import { useView } from '../../question/use-view.ts';
import { CommandPalette } from '../../ui/command-palette.tsx';
import {
  actionEntries,
  briefEntries,
  type Entry,
  eventEntries,
  groupEntries,
  memberEntries,
  type NamedPage,
  pageEntries,
} from './entries.ts';
import { matching } from './matching.ts';
import { statusInWords } from './status-words.ts';
import { useFoundRecords } from './use-found-records.ts';
import { usePaletteTarget } from './use-palette-target.ts';

/** Of one kind, at most so many are listed. */
const MOST = 8;

export interface PaletteDialogProps {
  readonly pages: readonly NamedPage[];
  /** The data sets that the service offers. */
  readonly offered: readonly Dataset[];
  /** What else can be done in this build. */
  readonly more?: readonly Entry[];
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** Leads anywhere by name: to a member, a page, a group, an event or a record, and does what a button would. */
export function PaletteDialog({ pages, offered, more = [], onClose, onKeys }: PaletteDialogProps) {
  const { view } = useView();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const records = useFoundRecords(typed);
  const lead = usePaletteTarget({ onClose, onKeys, onSaid: setSaid });
  const actions = [...actionEntries(offered, view.dataset), ...more];
  const groups = groupsFor(typed, pages, actions, records.entries);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const isCut = records.hasMore || groups.some((group) => group.hasMore);
  return (
    <CommandPalette
      onClose={onClose}
      title="Search"
      label="Member, page, event, group or words of a record"
      typed={typed}
      onType={(next) => {
        setTyped(next);
        setSaid('');
      }}
      status={said === '' ? statusInWords(typed, { ...records, count, isCut }) : said}
      groups={groups.map(({ name, entries }) => ({
        name,
        choices: entries.map((entry) => ({ ...entry, onChoose: () => lead(entry.target) })),
      }))}
    />
  );
}

interface FoundGroup {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** More match than are listed. */
  readonly hasMore: boolean;
}

/** What was typed decides what is listed; before that, the pages and what can be done. */
function groupsFor(
  typed: string,
  pages: readonly NamedPage[],
  actions: readonly Entry[],
  records: readonly Entry[],
): readonly FoundGroup[] {
  if (typed.trim() === '') {
    return [
      { name: 'Pages', entries: pageEntries(pages), hasMore: false },
      { name: 'Actions', entries: actions, hasMore: false },
    ];
  }
  const named = (name: string, entries: readonly Entry[]) => {
    const found = matching(entries, typed, MOST + 1);
    return { name, entries: found.slice(0, MOST), hasMore: found.length > MOST };
  };
  return [
    named('Members', memberEntries),
    named('Pages', pageEntries(pages)),
    named('Briefs', briefEntries),
    named('Groups', groupEntries),
    named('Events', eventEntries),
    named('Actions', actions),
    { name: 'Records', entries: records, hasMore: false },
  ];
}
