// What the two sides of a merge are called: a colleague's and mine, or what stands here and what a file brought.
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';

export interface MergeNames {
  readonly theirs: string;
  readonly mine: string;
  /** Of a field that one side alone changed. */
  readonly changedByThem: string;
  readonly changedByMe: string;
  /** Deciding everything one way. */
  readonly takeTheirs: string;
  readonly takeMine: string;
  readonly giveUp: string;
  readonly letGo: string;
}

/** The names for a write that met the version of `by`. */
export function mergeNames({ cameWith }: Pick<OutboxEntry, 'cameWith'>, by: string): MergeNames {
  if (cameWith === 'file') {
    return {
      theirs: `Here (${by})`,
      mine: 'From the file',
      changedByThem: 'changed here alone',
      changedByMe: 'changed in the file alone',
      takeTheirs: 'Take all as it stands here',
      takeMine: 'Take all from the file',
      giveUp: 'Give up what the file brought',
      letGo: 'Let what the file brought go',
    };
  }
  return {
    theirs: `Theirs (${by})`,
    mine: 'Mine',
    changedByThem: `changed by ${by} alone`,
    changedByMe: 'changed by you alone',
    takeTheirs: 'Take all of theirs',
    takeMine: 'Take all of mine',
    giveUp: 'Give up my change',
    letGo: 'Let my change go',
  };
}
