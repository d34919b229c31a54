// Everything of this browser that the service does not have, as a file that a person can read and keep.
import { NOTICES } from '../../domain/dataset-notice.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Dataset } from '../../domain/position.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { isOpen, type OutboxEntry } from '../../journal/outbox-entry.ts';
import { pageDrafts, pageOutbox } from '../../journal/page-journal.ts';

export interface UnsentWork {
  readonly writes: readonly OutboxEntry[];
  readonly drafts: readonly KeptDraft[];
}

/** What the journal of this browser holds, with the form that is open as it stands. A browser that keeps nothing has that alone. */
export async function unsentWork(current: KeptDraft | null): Promise<UnsentWork> {
  const [writes, kept] = await Promise.all([
    pageOutbox().then(
      (outbox) => outbox.open(),
      () => [],
    ),
    pageDrafts().then(
      (shelf) => shelf.all(),
      () => [],
    ),
  ]);
  const others = kept.filter(({ opening }) => opening !== current?.opening);
  return { writes: writes.filter(isOpen), drafts: current === null ? others : [current, ...others] };
}

/** The file: JSON, with fields as they were typed, and when and by whom. It says which data set it is of where that is the illustrative one. */
export function unsentFile(
  { writes, drafts }: UnsentWork,
  dataset: Dataset,
  at: Instant,
): { name: string; text: string } {
  const isMadeUp = dataset === 'illustrative' || [...writes.map(setOf), ...drafts.map(formOf)].some(isOfMadeUp);
  const set = isMadeUp ? 'ILLUSTRATIVE' : dataset;
  const file = {
    about: 'Work that was not sent to the service, as it was kept in a browser.',
    ...(isMadeUp && { notice: NOTICES.illustrative }),
    savedAt: at,
    writes: writes.map(({ act, dataset: of, position, by, createdAt, attempts, ifMatch, state, body }) => ({
      act,
      dataset: of,
      position: act === 'create' ? null : position,
      writtenBy: by,
      writtenAt: createdAt,
      startedFrom: ifMatch,
      attempts,
      state,
      fields: body,
    })),
    drafts: drafts.map(({ form, at: typedAt, startedFrom, content }) => ({
      form,
      typedAt,
      startedFrom,
      fields: content,
    })),
  };
  const time = at.slice(0, 16).replace(':', '');
  return { name: `${set}_unsent-work_${time}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}

const setOf = (write: OutboxEntry) => write.dataset;
const formOf = ({ form }: KeptDraft) => form;

/** A new record's form is named by its data set. */
function isOfMadeUp(name: string): boolean {
  return name === 'illustrative' || name === 'new:illustrative';
}
