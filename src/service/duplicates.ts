// The same member, date and source address is the same position (api.md, "Duplicates").
import type { PositionBody } from '../domain/position.ts';
import { normalisedUrl } from '../domain/source-url.ts';
import type { Snapshot } from './reads.ts';

/** The id of a position on record with the member, date and a source of `body`; null where there is none. Retracted ones do not count. */
export function duplicateOf(body: PositionBody, snapshot: Snapshot, except: string | null): string | null {
  const known = snapshot.once('duplicates', keysOnRecord);
  const ids = duplicateKeys(body).flatMap((key) => known.get(key) ?? []);
  return ids.find((id) => id !== except) ?? null;
}

function keysOnRecord({ states }: Snapshot): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, working, published } of states) {
    // A position is on record as its editors have it and as readers see it, which may be two things.
    const heads = [working, published].filter((head) => head !== null && head.status !== 'retracted');
    const keys = new Set(heads.flatMap((head) => (head === null ? [] : duplicateKeys(head.body))));
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

/** What makes a position the same as another: one key for each source with an address. */
export function duplicateKeys({ member, statedOn, sources }: PositionBody): string[] {
  return sources.flatMap(({ url }) => (url === null ? [] : [`${member} ${statedOn} ${normalisedUrl(url)}`]));
}
