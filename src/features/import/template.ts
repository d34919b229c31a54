// A table to begin with: every column, and one row that is plainly made up. In the illustrative set it takes the look of
// its sources from a record on file, so that it passes the set's wording rules and the program knows no fictional name.
import { writeCsv } from '../../contract/csv.ts';
import { EXPORT_COLUMNS, type ImportColumn, isImportColumn } from '../../contract/position-columns.ts';
import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset, Position, Source } from '../../domain/position.ts';

/** The columns that an import reads, in the order of the template. */
export const IMPORT_COLUMNS: readonly ImportColumn[] = EXPORT_COLUMNS.filter(isImportColumn);

/** A template for a data set; `samples` are some of its records, `day` is the date of the example. */
export function templateText(dataset: Dataset, samples: readonly Pick<Position, 'sources'>[], day: Day): string {
  const cells: Partial<Record<ImportColumn, string>> = {
    ...EXAMPLE,
    statedOn: day,
    ...(dataset === 'illustrative' ? fictionalSource(samples) : REAL_SOURCE),
  };
  return writeCsv([IMPORT_COLUMNS, IMPORT_COLUMNS.map((column) => cells[column] ?? '')]);
}

const EXAMPLE: Partial<Record<ImportColumn, string>> = {
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  services: 'leo_broadband;direct_to_device',
  member: 'LUX',
  level: 'reviewing',
  confidence: 'medium',
  summary: 'Example row of the template, not a statement of anybody: replace it',
  note: 'Example',
};

const REAL_SOURCE: Partial<Record<ImportColumn, string>> = {
  sourceUrl: 'https://example.org/template',
  sourceTitle: 'Example source, to be replaced',
  sourcePublisher: 'Example publisher',
};

function fictionalSource(samples: readonly Pick<Position, 'sources'>[]): Partial<Record<ImportColumn, string>> {
  const source = samples.flatMap(({ sources }) => sources).find(isWhole);
  if (source === undefined) return {};
  return {
    sourceUrl: `${source.url.slice(0, source.url.lastIndexOf('/') + 1)}template-example`,
    sourceTitle: source.title ?? 'Illustrative source',
    sourcePublisher: source.publisher,
  };
}

function isWhole(source: Source): source is Source & { readonly url: string; readonly publisher: string } {
  return source.url !== null && source.publisher !== null;
}
