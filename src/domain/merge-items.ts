// Lists of sources and of reasons given are merged item by item: two people who add different sources do not disagree.
// Two entries of one source are found by its address, or else by its citation; two of one reason by its code.
import { mergeValue, type Sides } from './merge-value.ts';
import type { Rationale, Source } from './position.ts';
import { isSameValue } from './same-value.ts';
import { normalisedUrl } from './source-url.ts';

/** One item on which the sides disagree; null on a side that does not have it. */
export interface ItemConflict<T> extends Sides<T | null> {
  /** The name of the item within its list. */
  readonly item: string;
}

export interface MergedItems<T> {
  /** With the chosen side of every conflict. */
  readonly items: readonly T[];
  /** In order of the items' names. */
  readonly conflicts: readonly ItemConflict<T>[];
}

/** The sides that remain to choose from after what can be merged within the item has been; equal where nobody has to choose. */
type MergeItem<T> = (sides: Sides<T | null>) => Sides<T | null>;
type Named<T> = ReadonlyMap<string, T>;

/** Which side stands for an item on which they disagree, by its name. */
type Choose = (item: string) => 'theirs' | 'mine';

/** Merges the sources of a record: by address or citation, and within one source field by field. */
export function mergeSources(sides: Sides<readonly Source[]>, choose: Choose): MergedItems<Source> {
  return mergeItems(sides, namedSources, settledSource, choose);
}

/** Merges the reasons given, by code. */
export function mergeRationales(sides: Sides<readonly Rationale[]>, choose: Choose): MergedItems<Rationale> {
  return mergeItems(sides, (list) => new Map(list.map((rationale) => [rationale.id, rationale])), settledWhole, choose);
}

/** The sources by their names: normalised address, else citation, else title; a second of the same name has a number. */
export function namedSources(sources: readonly Source[]): Named<Source> {
  const named = new Map<string, Source>();
  for (const source of sources) {
    const name = source.url === null ? (source.citation ?? source.title ?? '').trim() : normalisedUrl(source.url);
    let number = 1;
    while (named.has(numbered(name, number))) number += 1;
    named.set(numbered(name, number), source);
  }
  return named;
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name} (${number})`;
}

function mergeItems<T>(
  sides: Sides<readonly T[]>,
  nameAll: (list: readonly T[]) => Named<T>,
  settle: MergeItem<T>,
  choose: Choose,
): MergedItems<T> {
  const whole = mergeValue(sides);
  if (!whole.isConflict) return { items: whole.value, conflicts: [] };
  const named = { base: nameAll(sides.base), theirs: nameAll(sides.theirs), mine: nameAll(sides.mine) };
  const settled = new Map<string, Sides<T | null>>();
  for (const item of new Set([...named.mine.keys(), ...named.theirs.keys(), ...named.base.keys()])) {
    const of = (side: keyof Sides<T>) => named[side].get(item) ?? null;
    settled.set(item, settle({ base: of('base'), theirs: of('theirs'), mine: of('mine') }));
  }
  return {
    items: [...settled].map(([item, each]) => each[choose(item)]).filter((each) => each !== null),
    conflicts: [...settled]
      .filter(([, { theirs, mine }]) => !isSameValue(theirs, mine))
      .map(([item, each]) => ({ item, ...each }))
      .toSorted((a, b) => (a.item < b.item ? -1 : 1)),
  };
}

function settledWhole<T>(sides: Sides<T | null>): Sides<T | null> {
  const { value, isConflict } = mergeValue(sides);
  return isConflict ? sides : { base: sides.base, theirs: value, mine: value };
}

/** What is changed together: a translation belongs to its quote, and both to the place where it stands. */
const PARTS: readonly (readonly (keyof Source)[])[] = [
  ['url'], ['citation'], ['title'], ['publisher'], ['publishedOn'], ['archiveUrl'], ['type'],
  ['language', 'locator', 'quote', 'translation'],
]; // prettier-ignore

const NOTHING: Source = {
  url: null, citation: null, title: null, publisher: null, publishedOn: null, archiveUrl: null, language: null,
  type: null, locator: null, quote: null, translation: null,
}; // prettier-ignore

/** Each side with what only the other changed; a source that both added starts from nothing. */
function settledSource(sides: Sides<Source | null>): Sides<Source | null> {
  if (sides.theirs === null || sides.mine === null) return settledWhole(sides);
  let { theirs, mine } = sides;
  for (const fields of PARTS) {
    const of = (source: Source) => fields.map((field) => source[field]);
    const part = { base: of(sides.base ?? NOTHING), theirs: of(theirs), mine: of(mine) };
    const { isConflict } = mergeValue(part);
    if (isConflict || isSameValue(part.mine, part.theirs)) continue;
    if (isSameValue(part.mine, part.base)) mine = withFields(mine, theirs, fields);
    else theirs = withFields(theirs, mine, fields);
  }
  return { base: sides.base, theirs, mine };
}

function withFields(source: Source, from: Source, fields: readonly (keyof Source)[]): Source {
  return { ...source, ...Object.fromEntries(fields.map((field) => [field, from[field]])) };
}
