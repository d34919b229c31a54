// What an edit changed, as a merge patch: fields that say the same are left out, so that a colleague's change of them stands.
import type { JsonObject } from '../../../contract/body-reading.ts';
import { patchBetween } from '../../../contract/merge-patch.ts';
import type { PositionBody } from '../../../domain/position.ts';
import { isSameValue } from '../../../domain/same-value.ts';

/** Lists whose order says nothing; the first source of a record is shown first, so sources are not among them. */
const SETS = ['services', 'users', 'rationales'] as const satisfies readonly (keyof PositionBody)[];

/** The fields of `after` that differ from `before` (RFC 7396); null where none does. */
export function bodyPatch(before: PositionBody, after: PositionBody): JsonObject | null {
  const same = SETS.filter((field) => isSameValue(inOrder(before[field]), inOrder(after[field])));
  const kept = Object.fromEntries(same.map((field) => [field, before[field]]));
  const patch = patchBetween(before, { ...after, ...kept });
  return Object.keys(patch).length === 0 ? null : patch;
}

function inOrder(list: readonly unknown[]): readonly string[] {
  return list.map((item) => JSON.stringify(item)).toSorted();
}
