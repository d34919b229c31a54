// What comes of a merge in the outbox: the merged version goes out in the place of the edit, or the edit is kept as a draft and goes.
import { patchBetween } from '../../../contract/merge-patch.ts';
import type { PositionBody } from '../../../domain/position.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { outboxBell, pageDrafts, pageOutbox } from '../../../journal/page-journal.ts';
import { valuesFrom } from '../form-values.ts';
import { freshKey } from '../fresh-key.ts';
import { edited, type MergeQuestion } from './merge-question.ts';

/** Sends the merged version instead of the edit, against the version that was shown. Rejects where this device refuses. */
export async function sendMerged(
  entry: OutboxEntry,
  { sides, etag }: MergeQuestion,
  merged: PositionBody,
  changeNote: string,
): Promise<void> {
  const body = { ...patchBetween(sides.theirs, merged), changeNote };
  await (await pageOutbox()).revise(entry.id, { body, ifMatch: etag, key: freshKey() });
  outboxBell().tell();
}

/**
 * Keeps the edit, with those that were to follow it, as a draft of the record on this device, and takes it out of the
 * outbox. Rejects where this device refuses; then it is still in the outbox.
 */
export async function giveUp(entry: OutboxEntry, question: MergeQuestion): Promise<void> {
  const [shelf, outbox] = [await pageDrafts(), await pageOutbox()];
  const draft = {
    form: entry.position,
    opening: freshKey(),
    at: new Date().toISOString(),
    startedFrom: question.startedFrom,
    content: { ...valuesFrom(withFollowing(question, await followingEdits(entry))), changeNote: noteOf(entry) },
  };
  await shelf.put(draft);
  const gone = await outbox.withdraw(entry.id);
  // It is on its way at this moment, or somebody else has taken it out: then it is not given up.
  if (gone.length === 0) await shelf.remove(draft);
  outboxBell().tell();
}

/** Takes an edit out of which nothing is left. What was to follow it is kept, as by giving it up. */
export async function letGo(entry: OutboxEntry, question: MergeQuestion): Promise<void> {
  if ((await followingEdits(entry)).length > 0) return giveUp(entry, question);
  await (await pageOutbox()).withdraw(entry.id);
  outboxBell().tell();
}

/** The reason that an edit carries; '' where it has none. */
export function noteOf({ body }: OutboxEntry): string {
  return typeof body['changeNote'] === 'string' ? body['changeNote'] : '';
}

async function followingEdits(entry: OutboxEntry): Promise<readonly OutboxEntry[]> {
  const open = await (await pageOutbox()).open(entry.by);
  return open.filter(({ id, position, act }) => position === entry.position && id > entry.id && act === 'edit');
}

/** A later edit that cannot be read is no edit of the form. */
function withFollowing({ sides, current }: MergeQuestion, edits: readonly OutboxEntry[]): PositionBody {
  const day = current.recordedAt.slice(0, 10);
  return edits.reduce((body, { body: edit, dataset }) => edited(body, edit, dataset, day) ?? body, sides.mine);
}
