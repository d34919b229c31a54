// What must be on record after a body was taken, worked out from the contract's words alone: text in NFC, what is absent null or empty.
import type { Dataset } from '../../../src/domain/position.ts';
import { codebook } from '../../../src/reference/codebook.ts';
import type { Json } from './any-body.ts';

const LISTS = ['services', 'users', 'rationales', 'sources'];
const FIELDS = [
  'member', 'statedOn', 'effectiveOn', 'endsOn', 'institution', 'instrument', 'level', 'reason', 'response', 'confidence',
  'summary', 'note', ...LISTS,
] as const; // prettier-ignore
const SOURCE_FIELDS = [
  'url', 'citation', 'title', 'publisher', 'publishedOn', 'archiveUrl', 'language', 'type', 'locator', 'quote', 'translation',
] as const; // prettier-ignore

/** The body as it must be read back. */
export function expectedBody(sent: Json, dataset: Dataset): Json {
  const body = Object.fromEntries(FIELDS.map((field) => [field, plain(sent[field])]));
  for (const list of LISTS) body[list] ??= [];
  const summary = String(body['summary']);
  const isMarked = dataset === 'documented' || summary.startsWith('Illustrative: ');
  return {
    ...body,
    note: body['note'] ?? '',
    summary: isMarked ? summary : `Illustrative: ${summary}`,
    rationales: items(body['rationales']).map(rationaleOf),
    sources: items(body['sources']).map(sourceOf),
  };
}

function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  return value.trim() === '' ? null : value.normalize('NFC');
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function rationaleOf(given: unknown): Json {
  const { id, direction } = typeof given === 'string' ? { id: given } : fieldsOf(given);
  return { id, direction: direction ?? codebook.rationales.get(String(id))?.direction };
}

function sourceOf(given: unknown): Json {
  const source = fieldsOf(given);
  return Object.fromEntries(SOURCE_FIELDS.map((field) => [field, plain(source[field])]));
}

/** The fields of a body, of a whole position. */
export function bodyOf(position: unknown): Json {
  const all = fieldsOf(position);
  return Object.fromEntries(FIELDS.map((field) => [field, all[field]]));
}
