// Reads one source of a position as an editor writes it: a public link or a citation, with its title.
import { isFictionalPublisher, isFictionalUrl } from '../domain/dataset-notice.ts';
import { type Dataset, type Source, SOURCE_TYPES } from '../domain/position.ts';
import { faultOfUrl, hostOf, MAX_URL_CHARS } from '../domain/source-url.ts';
import { type BodyReading, below, isJsonObject, type JsonObject } from './body-reading.ts';

/** The most characters of each text of a source. */
const SOURCE_LIMITS = {
  url: MAX_URL_CHARS, citation: 1000, title: 500, publisher: 200, language: 35, locator: 200, quote: 5000, translation: 5000,
} as const; // prettier-ignore

const FIELDS = [
  'url', 'citation', 'title', 'publisher', 'publishedOn', 'archiveUrl', 'language', 'type', 'locator', 'quote', 'translation',
] as const satisfies readonly (keyof Source)[]; // prettier-ignore

/** The source, or null with its issues noted. */
export function readSource(value: unknown, pointer: string, dataset: Dataset, reading: BodyReading): Source | null {
  if (!isJsonObject(value)) return reading.refuse(pointer, 'wrong_type', { wanted: 'object' });
  reading.onlyFields(value, pointer, FIELDS);
  const text = (field: keyof typeof SOURCE_LIMITS) =>
    reading.text(value[field], below(pointer, field), SOURCE_LIMITS[field]);
  const source: Source = {
    url: readUrl(value, 'url', pointer, dataset, reading),
    citation: text('citation'),
    title: reading.requiredText(value['title'], below(pointer, 'title'), SOURCE_LIMITS.title),
    publisher: text('publisher'),
    publishedOn: reading.date(value['publishedOn'], below(pointer, 'publishedOn')),
    archiveUrl: readUrl(value, 'archiveUrl', pointer, dataset, reading),
    language: readLanguage(text('language'), pointer, reading),
    type: reading.code(value['type'], below(pointer, 'type'), SOURCE_TYPES),
    locator: text('locator'),
    quote: text('quote'),
    translation: text('translation'),
  };
  const isCited = source.url !== null || source.citation !== null;
  if (!isCited && reading.isGood(below(pointer, 'url')) && reading.isGood(below(pointer, 'citation'))) {
    reading.refuse(below(pointer, 'url'), 'required');
  }
  if (dataset === 'illustrative') checkFiction(source, pointer, reading);
  return source;
}

function readUrl(
  value: JsonObject,
  field: 'url' | 'archiveUrl',
  pointer: string,
  dataset: Dataset,
  reading: BodyReading,
): string | null {
  const at = below(pointer, field);
  const url = reading.text(value[field], at, MAX_URL_CHARS);
  if (url === null) return null;
  const fault = faultOfUrl(url);
  if (fault !== null) return reading.refuse(at, fault);
  const isFiction = hostOf(url) === 'sources.example';
  return isFiction && dataset === 'documented' ? reading.refuse(at, 'illustrative_wording') : url;
}

/** A language tag (RFC 5646), loosely. */
function readLanguage(language: string | null, pointer: string, reading: BodyReading): string | null {
  const isTag = language === null || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language);
  return isTag ? language : reading.refuse(below(pointer, 'language'), 'not_in_list');
}

/** The codebook's wording of illustrative sources; everything else would look real. */
function checkFiction(source: Source, pointer: string, reading: BodyReading): void {
  const check = (field: keyof Source, isGood: boolean) => {
    const at = below(pointer, field);
    if (!isGood && reading.isGood(at)) reading.refuse(at, 'illustrative_wording');
  };
  check('url', source.url !== null && isFictionalUrl(source.url));
  check('publisher', source.publisher !== null && isFictionalPublisher(source.publisher));
  for (const field of ['citation', 'archiveUrl', 'quote', 'translation'] as const) check(field, source[field] === null);
}
