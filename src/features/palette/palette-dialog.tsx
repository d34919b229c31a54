import { useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import { useView } from '../../question/use-view.ts';
import { CommandPalette } from '../../ui/command-palette.tsx';
import {
  actionEntries,
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
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** Leads anywhere by name: to a member, a page, a group, an event or a record, and does what a button would. */
export function PaletteDialog({ pages, offered, onClose, onKeys }: PaletteDialogProps) {
  const { view } = useView();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const records = useFoundRecords(typed);
  const lead = usePaletteTarget({ onClose, onKeys, onSaid: setSaid });
  const groups = groupsFor(typed, pages, actionEntries(offered, view.dataset), records.entries);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
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
      status={said === '' ? statusInWords(typed, { ...records, count }) : said}
      groups={groups.map(({ name, entries }) => ({
        name,
        choices: entries.map((entry) => ({ ...entry, onChoose: () => lead(entry.target) })),
      }))}
    />
  );
}

/** What was typed decides what is listed; before that, the pages and what can be done. */
function groupsFor(typed: string, pages: readonly NamedPage[], actions: readonly Entry[], records: readonly Entry[]) {
  if (typed.trim() === '') {
    return [
      { name: 'Pages', entries: pageEntries(pages) },
      { name: 'Actions', entries: actions },
    ];
  }
  return [
    { name: 'Members', entries: matching(memberEntries, typed, MOST) },
    { name: 'Pages', entries: matching(pageEntries(pages), typed, MOST) },
    { name: 'Groups', entries: matching(groupEntries, typed, MOST) },
    { name: 'Events', entries: matching(eventEntries, typed, MOST) },
    { name: 'Actions', entries: matching(actions, typed, MOST) },
    { name: 'Records', entries: records },
  ];
}
