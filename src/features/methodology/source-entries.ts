// The published material that the reference data cite, by id. These are real sources and may be followed.
import data from '../../reference/sources.json' with { type: 'json' };

/** A source; `publishedOn` is a reduced-precision date or null, `confidence` how surely it supports what it is cited for. */
export interface SourceEntry {
  readonly id: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly type: string;
  readonly confidence: string;
  readonly note: string;
}

/** In the order of the reference file: by subject. */
export const sourceEntries: readonly SourceEntry[] = data.sources;

const byIdentity = new Map(sourceEntries.map((source) => [source.id, source]));

/** The source with an id; undefined where the list has none. */
export function sourceOf(id: string): SourceEntry | undefined {
  return byIdentity.get(id);
}
