// A position as one row of a table: which column holds which field (api.md, "CSV columns for import"). A row has room for one source.
import type { Position, PositionBody, Source } from '../domain/position.ts';
import type { JsonObject } from './body-reading.ts';
import type { ExportCell } from './export-table.ts';

/** The field of each column as a JSON pointer (RFC 6901), in the order of an export. */
const POINTERS = {
  institution: '/institution', instrument: '/instrument', services: '/services', member: '/member', level: '/level',
  reason: '/reason', confidence: '/confidence', statedOn: '/statedOn', effectiveOn: '/effectiveOn', endsOn: '/endsOn',
  summary: '/summary', note: '/note', sourceUrl: '/sources/0/url', sourceTitle: '/sources/0/title',
  sourcePublisher: '/sources/0/publisher', sourcePublishedOn: '/sources/0/publishedOn',
  sourceLocator: '/sources/0/locator', sourceQuote: '/sources/0/quote', rationales: '/rationales', response: '/response',
  users: '/users', sourceCitation: '/sources/0/citation', sourceArchiveUrl: '/sources/0/archiveUrl',
  sourceLanguage: '/sources/0/language', sourceTranslation: '/sources/0/translation',
} as const; // prettier-ignore

export type ImportColumn = keyof typeof POINTERS;

/** Of each of these lists, an import needs at least one column. */
export const NEEDED_COLUMNS: readonly (readonly ImportColumn[])[] = [
  ['member'], ['statedOn'], ['institution'], ['instrument'], ['services'], ['confidence'], ['summary'], ['sourceTitle'],
  ['level', 'reason'], ['sourceUrl', 'sourceCitation'],
]; // prettier-ignore

/** What only an export has. An import that has all of them is an export and ignores them; it cannot set any of them. */
export const EXPORT_ONLY_COLUMNS = [
  'dataset',
  'notice',
  'id',
  'revision',
  'status',
  'recordedAt',
  'recordedBy',
] as const;

const importColumns = Object.keys(POINTERS).filter(isImportColumn);

/** The header of an export of positions. */
export const EXPORT_COLUMNS: readonly string[] = [...importColumns, ...EXPORT_ONLY_COLUMNS];

/** Whether a header names a column that an import reads. */
export function isImportColumn(name: string): name is ImportColumn {
  return Object.hasOwn(POINTERS, name);
}

/** The column in which an issue lies; empty where it lies in none. */
export function columnOf(pointer: string): string {
  return importColumns.find((name) => `${pointer}/`.startsWith(`${POINTERS[name]}/`)) ?? '';
}

/** The row of a position in an export, in the order of `EXPORT_COLUMNS`, with its first source. */
export function rowOf(position: Position, notice: string): ExportCell[] {
  const { dataset, id, revision, status, recordedAt, recordedBy } = position;
  const cells = cellsOf(position, position.sources[0]);
  return [...importColumns.map((name) => cells[name]), dataset, notice, id, revision, status, recordedAt, recordedBy];
}

function cellsOf(body: PositionBody, source: Source | undefined): Record<ImportColumn, ExportCell> {
  const { institution, instrument, member, level, reason, confidence, statedOn, effectiveOn, endsOn } = body;
  return {
    institution,
    instrument,
    member,
    level,
    reason,
    confidence,
    statedOn,
    effectiveOn,
    endsOn,
    services: body.services.join(';'),
    summary: body.summary,
    note: body.note,
    sourceUrl: source?.url ?? null,
    sourceTitle: source?.title ?? null,
    sourcePublisher: source?.publisher ?? null,
    sourcePublishedOn: source?.publishedOn ?? null,
    sourceLocator: source?.locator ?? null,
    sourceQuote: source?.quote ?? null,
    rationales: body.rationales.map(({ id, direction }) => `${id}:${direction}`).join(';'),
    response: body.response,
    users: body.users.join(';'),
    sourceCitation: source?.citation ?? null,
    sourceArchiveUrl: source?.archiveUrl ?? null,
    sourceLanguage: source?.language ?? null,
    sourceTranslation: source?.translation ?? null,
  };
}

/** The body that a row asks for, unchecked: an empty cell is null, a list is separated by semicolons. */
export function bodyOfRow(cells: ReadonlyMap<ImportColumn, string>): JsonObject {
  const text = (name: ImportColumn) => cells.get(name) || null;
  const list = (name: ImportColumn) =>
    text(name)
      ?.split(';')
      .map((item) => item.trim()) ?? [];
  return {
    institution: text('institution'),
    instrument: text('instrument'),
    services: list('services'),
    member: text('member'),
    level: text('level'),
    reason: text('reason'),
    confidence: text('confidence'),
    statedOn: text('statedOn'),
    effectiveOn: text('effectiveOn'),
    endsOn: text('endsOn'),
    summary: text('summary'),
    note: text('note'),
    rationales: list('rationales').map(rationaleOf),
    response: text('response'),
    users: list('users'),
    sources: [
      {
        url: text('sourceUrl'),
        title: text('sourceTitle'),
        publisher: text('sourcePublisher'),
        publishedOn: text('sourcePublishedOn'),
        locator: text('sourceLocator'),
        quote: text('sourceQuote'),
        citation: text('sourceCitation'),
        archiveUrl: text('sourceArchiveUrl'),
        language: text('sourceLanguage'),
        translation: text('sourceTranslation'),
      },
    ],
  };
}

/** `id`, or `id:for` and `id:against`. */
function rationaleOf(item: string): unknown {
  const colon = item.indexOf(':');
  return colon < 0 ? item : { id: item.slice(0, colon), direction: item.slice(colon + 1) };
}
