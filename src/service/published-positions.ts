// The coding fields of everything that readers see, once per version of a data set.
import { codedFrom } from '../domain/known-at.ts';
import type { CodedPosition } from '../domain/position.ts';
import type { Snapshot } from './reads.ts';

/** Published and not retracted, in order of id. */
export function publishedOf(snapshot: Snapshot): readonly CodedPosition[] {
  return snapshot.once('published', ({ states }) =>
    states.flatMap((state) => (state.published?.status === 'published' ? [codedFrom(state, state.published)] : [])),
  );
}

/** The same by member. */
export function publishedByMember(snapshot: Snapshot): ReadonlyMap<string, readonly CodedPosition[]> {
  return snapshot.once('by member', () => Map.groupBy(publishedOf(snapshot), ({ member }) => member));
}
