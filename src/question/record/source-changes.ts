// What became of the sources of a record, part by part: a quote is read word by word beside the one that it replaces.
import { namedSources } from '../../domain/merge-items.ts';
import type { Source } from '../../domain/position.ts';
import { isSameValue } from '../../domain/same-value.ts';
import { dateWithPrecision, SOURCE_TYPE_WORDS } from './record-words.ts';

/** One field in two bodies; `''` for what is not set. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly isChanged: boolean;
}

const PARTS: readonly (readonly [name: string, words: (source: Source) => string | null])[] = [
  ['title', ({ title }) => title],
  ['citation', ({ citation }) => citation],
  ['publisher', ({ publisher }) => publisher],
  ['published on', ({ publishedOn }) => publishedOn && dateWithPrecision(publishedOn)],
  ['address', ({ url }) => url],
  ['archived copy', ({ archiveUrl }) => archiveUrl],
  ['type', ({ type }) => type && SOURCE_TYPE_WORDS[type]],
  ['language', ({ language }) => language],
  ['place in it', ({ locator }) => locator],
  ['quote', ({ quote }) => quote],
  ['translation', ({ translation }) => translation],
];

/** The parts of every source that either list has; two entries of one source are found by its address, or else by its citation. */
export function sourceFields(before: readonly Source[], after: readonly Source[]): readonly FieldChange[] {
  const [was, is] = [namedSources(before), namedSources(after)];
  const names = [...new Set([...is.keys(), ...was.keys()])];
  const fields = names.flatMap((name, place) => {
    const label = names.length === 1 ? 'Source' : `Source ${place + 1}`;
    return PARTS.map(([part, words]) => fieldOf(`${label}: ${part}`, words, was.get(name), is.get(name)));
  });
  return [...fields, ...orderField([...was.keys()], [...is.keys()])];
}

function fieldOf(
  field: string,
  words: (source: Source) => string | null,
  was: Source | undefined,
  is: Source | undefined,
): FieldChange {
  const [before, after] = [(was && words(was)) ?? '', (is && words(is)) ?? ''];
  return { field, before, after, isChanged: before !== after };
}

/** The first source is the one that is shown first; that another one became it is a change as well. */
function orderField(was: readonly string[], is: readonly string[]): readonly FieldChange[] {
  const isReordered = !isSameValue(was, is) && isSameValue(was.toSorted(), is.toSorted());
  const [before, after] = [was.join('; '), is.join('; ')];
  return isReordered ? [{ field: 'Order of the sources', before, after, isChanged: true }] : [];
}
