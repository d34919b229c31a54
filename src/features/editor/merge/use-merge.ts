// A merge as it goes on: what is asked, what is decided so far, and what becomes of it in the outbox.
import { useState, useSyncExternalStore } from 'react';
import { type Choices, mergeBodies, type MergeConflict } from '../../../domain/merge-bodies.ts';
import type { PositionBody } from '../../../domain/position.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { openWrites, watchOutbox } from '../../../journal/outbox-watch.ts';
import { positions } from '../../../queries/positions.ts';
import { useRead } from '../../../queries/use-read.ts';
import { type Decision, fittingChoices, type MergeQuestion, questionOf, withNewest } from './merge-question.ts';

export interface Merge {
  /** The write as it stands in the outbox now. */
  readonly entry: OutboxEntry;
  /** Null where the write waits for no merge. */
  readonly question: MergeQuestion | null;
  readonly conflicts: readonly MergeConflict[];
  readonly choices: Choices;
  /** How many conflicts are not decided. */
  readonly left: number;
  /** With what is decided; mine where nothing is. */
  readonly merged: PositionBody | null;
  /** Whether the version that is shown was made after somebody had begun to decide. */
  readonly isNewer: boolean;
  readonly decide: (conflicts: readonly MergeConflict[], side: Decision['side']) => void;
  /** Holds on to the question while its answer is sent. */
  readonly hold: () => void;
}

/** The merge of a write in the outbox; `started` is the write as it was found. */
export function useMerge(started: OutboxEntry): Merge {
  const open = useSyncExternalStore(watchOutbox, openWrites);
  const found = open.find(({ id }) => id === started.id);
  const entry = found ?? started;
  const newest = useRead({ ...positions.one(entry.dataset, entry.position), ...ALWAYS_NEW }).value;
  const [held, setHeld] = useState<MergeQuestion | null>(null);
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  // What has been sent and is not open any more is saved: the newest version is then this one.
  const isSaved = held !== null && found === undefined;
  const asked = isSaved ? held : (questionOf(entry) ?? held);
  const question = asked !== null && !isSaved && entry.state.is === 'parked' ? withNewest(asked, newest) : asked;
  const conflicts = question === null ? [] : mergeBodies(question.sides).conflicts;
  const choices = fittingChoices(decisions, conflicts);
  return {
    entry,
    question,
    conflicts,
    choices,
    left: conflicts.filter(({ name }) => choices[name] === undefined).length,
    merged: question === null ? null : mergeBodies(question.sides, choices).merged,
    isNewer: question !== asked || (held !== null && asked !== held),
    decide: (about, side) => {
      const names = new Set(about.map(({ name }) => name));
      const others = decisions.filter(({ conflict }) => !names.has(conflict.name));
      setDecisions([...others, ...about.map((conflict) => ({ conflict, side }))]);
    },
    hold: () => setHeld(question),
  };
}

/** A merge that waited for hours starts from what is there now, and one that is being decided hears of a newer version. */
const ALWAYS_NEW = { staleTime: 0, refetchInterval: 15_000 } as const;
