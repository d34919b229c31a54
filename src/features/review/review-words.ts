// Where a record stands in its review, as one sentence: what it is, who worked on it, and what readers see meanwhile.
import type { PositionState, Revision } from '../../domain/review.ts';
import { isSameValue } from '../../domain/same-value.ts';
import { listInWords } from '../../question/list-in-words.ts';
import { instantInWords } from '../../question/record/instant-words.ts';
import { STATUS_WORDS } from '../../question/record/record-words.ts';

/** What of a record would change for readers: all of it, some of it, or nothing. */
export type Waiting = 'new' | 'change' | 'nothing';

/** What waits. A record that comes back after it was retracted is new to readers, who see that it was taken back. */
export function waitingOf({ working, published }: PositionState): Waiting {
  if (working.status === 'retracted' || working.status === 'published') return 'nothing';
  if (published?.status !== 'published') return 'new';
  return isSameValue(published.body, working.body) ? 'nothing' : 'change';
}

/** `In review, changed by editor-a, since …. Readers keep seeing revision 3 until it is published.` */
export function stateInWords(state: PositionState): string {
  const { working } = state;
  const at = instantInWords(working.recordedAt);
  if (working.retraction !== null) {
    return `Retracted by ${working.retraction.by} on ${at}: ${working.retraction.reason}`;
  }
  if (working.status === 'published')
    return `Published on ${at}, revision ${working.revision}. Nothing waits for review.`;
  const by = state.authors.length === 0 ? '' : `, changed by ${listInWords(state.authors)}`;
  return `${STATUS_WORDS[working.status]}${by}, since ${at}. ${readersInWords(state)}`;
}

function readersInWords({ published }: PositionState): string {
  if (published === null) return 'Readers do not see it before it is published.';
  if (published.status === 'retracted') return 'Readers see that it was retracted, until it is published again.';
  return `Readers keep seeing revision ${published.revision} until it is published.`;
}

/** What editors and reviewers said of it since it was last published, oldest first. */
export function remarksOf(revisions: readonly Revision[]): readonly Revision[] {
  const since = revisions.findLastIndex(({ operation }) => operation === 'publish');
  return revisions.slice(since + 1).filter(({ reason, changeNote }) => reason !== null || changeNote !== null);
}

/** `1 field is the same`. */
export function sameInWords(count: number): string {
  return count === 1 ? '1 field is the same' : `${count} fields are the same`;
}
