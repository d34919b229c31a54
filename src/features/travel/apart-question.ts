// A record that was changed here and there becomes an edit that the service refuses as stale: the Desk lists it, and the
// merge shows three sides of it. It starts from the last revision that both have, so nothing changes before a person decides.
import { mergePatch, patchBetween } from '../../contract/merge-patch.ts';
import type { PositionBody } from '../../domain/position.ts';
import type { Revision } from '../../domain/review.ts';
import { isSameValue } from '../../domain/same-value.ts';
import type { Apart } from '../../domain/travel.ts';
import type { BroughtWrite } from '../../journal/brought-in.ts';
import { instantInWords } from '../../question/record/instant-words.ts';
import { sha256 } from './sha-256.ts';

/**
 * The edit that asks. Written by `by`, or where nobody at the desk may edit by who wrote the newest words there. Its key
 * follows from what it asks, so that the same file asks once.
 */
export async function questionFrom(apart: Apart, by: string | null): Promise<BroughtWrite> {
  const { dataset, id, base } = apart;
  const [newest, name] = [newestOf(apart), await nameOf(apart)];
  const from = base?.body ?? apart.ours.at(-1)?.body ?? newest.body;
  const change = patchBetween(from, newest.body);
  return {
    act: 'edit',
    dataset,
    position: id,
    local: null,
    body: { ...change, changeNote: noteOf(apart, name) },
    // Where not even the first revision is common, an edit of nothing: it is stale as well.
    ifMatch: `"${base?.revision ?? 0}"`,
    key: asUuid(name),
    by: by ?? newest.actor,
    createdAt: newest.recordedAt,
    cameWith: 'file',
  };
}

/** Whether a merge of this very question is on record here: its note names it. */
export async function isAnsweredHere(apart: Apart): Promise<boolean> {
  const mark = markOf(await nameOf(apart));
  return apart.ours.some(({ changeNote }) => changeNote?.includes(mark) === true);
}

/** Whether what a brought edit asks for is on record here already, as when it comes back to where it was made. */
export function isKnownChange(
  { cameWith, dataset, position, ifMatch, body }: BroughtWrite,
  record: readonly Revision[],
) {
  if (cameWith !== 'file') return false;
  const history = record.filter((revision) => revision.dataset === dataset && revision.id === position);
  const base = history.find(({ revision }) => `"${revision}"` === ifMatch);
  if (base === undefined) return false;
  const { changeNote: _, ...patch } = body;
  const asked = mergePatch({ ...base.body }, patch);
  return history.some((revision) => revision.revision > base.revision && isSameBody(asked, revision.body));
}

/** A patch takes a field out that the body has as null. */
function isSameBody(asked: object, body: PositionBody): boolean {
  const set = Object.entries(body).filter(([, value]) => value !== null);
  const filled = Object.entries(asked).filter(([, value]) => value !== null);
  return isSameValue(Object.fromEntries(filled), Object.fromEntries(set));
}

function noteOf({ theirs, base }: Apart, name: string): string {
  const newest = theirs.at(-1);
  const people = [...new Set(theirs.map(({ actor }) => actor))].slice(0, 5).join(', ');
  const since = base === null ? '' : `, since revision ${base.revision}`;
  return `From another browser: changed there by ${people}${since}, last on ${instantInWords(newest?.recordedAt ?? '')} ${markOf(name)}`;
}

function markOf(name: string): string {
  return `(file ${name.slice(0, 12)})`;
}

function newestOf({ theirs, ours }: Apart): Revision {
  const newest = theirs.at(-1) ?? ours.at(-1);
  if (newest === undefined) throw new RangeError('Histories that went apart have a newest revision each.');
  return newest;
}

/** The same in every browser for the same words of the same record. */
async function nameOf(apart: Apart): Promise<string> {
  const { dataset, id, revision, recordedAt, actor, body } = newestOf(apart);
  return sha256(JSON.stringify([dataset, id, revision, recordedAt, actor, body]));
}

/** A UUID of version 8 (RFC 9562): its bits are ours. */
function asUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
