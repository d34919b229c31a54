// Files that leave the system: each says of which data set it is, which question it answers, as known when, and what it should contain.
import * as z from 'zod/mini';
import type { Dataset } from '../domain/position.ts';
import { knownAtSchema } from './calendar.ts';
import type { Frozen } from './pinned.ts';
import { datasetSchema } from './datasets.ts';
import { positionSchema } from './position.ts';
import { POSITION_SORTS, positionFilterParameters, runsForward } from './positions.ts';

/** Grows when a column or a field changes its meaning. */
export const EXPORT_SCHEMA_VERSION = 1;

/** The filters and orders of the list. Without `status` an export has what every reader sees. */
export const exportQuerySchema = z
  .strictObject({ ...positionFilterParameters, sort: z.optional(z.enum(POSITION_SORTS)) })
  .check(z.refine(runsForward, { error: 'from lies after to', path: ['from'] }));
export type ExportQuery = z.output<typeof exportQuerySchema>;

/** The JSON export. Every item says its data set and the notice, so that none can be taken out of its context. */
export const positionsExportSchema = z.object({
  schemaVersion: z.literal(EXPORT_SCHEMA_VERSION),
  dataset: datasetSchema,
  notice: z.string(),
  /** The filters asked for; empty for everything. */
  question: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** The moment asked for, or that of the export: with it, the same export can be made again. */
  knownAt: knownAtSchema,
  /** A fingerprint of `items`. */
  hash: z.string(),
  count: z.int(),
  items: z.array(z.extend(positionSchema, { notice: z.string() })),
});
export type PositionsExport = Frozen<z.output<typeof positionsExportSchema>>;

/** What the name of a file says. */
export interface ExportName {
  readonly dataset: Dataset;
  readonly content: 'positions' | 'stances';
  /** What was asked for, by parameter; the rest has its default. */
  readonly question: PositionsExport['question'];
  readonly knownAt: string;
  readonly hash: string;
  readonly type: 'csv' | 'json';
}

const QUESTION_CHARS = 80;
const HASH_CHARS = 14;

/** E.g. `ILLUSTRATIVE_positions_level-excludes_known-2026-11-22_v1_05e1c0ffee1234.csv`: ASCII letters, digits and `._-` alone. */
export function exportName({ dataset, content, question, knownAt, hash, type }: ExportName): string {
  const set = dataset === 'illustrative' ? 'ILLUSTRATIVE' : dataset;
  const asked = Object.entries(question).map(([name, value]) => plain(`${name}-${String(value)}`));
  const words = asked.length === 0 ? 'all' : asked.join('_').slice(0, QUESTION_CHARS);
  const moment = `known-${plain(knownAt.replaceAll(':', ''))}`;
  return [set, content, words, moment, `v${EXPORT_SCHEMA_VERSION}`, `${hash.slice(0, HASH_CHARS)}.${type}`].join('_');
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '');
}
