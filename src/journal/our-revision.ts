// A change whose answer was lost is refused as stale when it is sent again, for the revision that it made itself.
// So before a stale change asks anybody, the revision after its base is looked at: what we wrote ourselves is done.
import type { Write } from '../contract/writes.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { Revision } from '../domain/review.ts';

/** The number of the revision that a change would make, from its If-Match; null where that names none. */
export function revisionMadeBy({ ifMatch }: Write): number | null {
  const base = /^"(\d{1,9})"$/.exec(ifMatch ?? '')?.[1];
  return base === undefined ? null : Number(base) + 1;
}

/** Whether a revision is what a write of `by` made: the same act by the same person, with the same words and fields. */
export function isMadeBy(write: Write, by: string, revision: Revision): boolean {
  const { changeNote, ...asked } = write.body;
  const isSame = revision.operation === write.act && revision.actor === by && isText(changeNote, revision.changeNote);
  return isSame && (write.act === 'edit' ? holds(asked, revision.body) : isText(asked['reason'], revision.reason));
}

/** The service keeps texts in NFC, and none as null. */
function isText(sent: unknown, kept: string | null): boolean {
  return (typeof sent === 'string' ? sent.normalize('NFC') : null) === kept;
}

function holds(fields: Readonly<Record<string, unknown>>, body: object): boolean {
  const kept = new Map<string, unknown>(Object.entries(body));
  return Object.entries(fields).every(([field, value]) => isSameValue(value, kept.get(field)));
}
