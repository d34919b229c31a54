// Many positions at once, all or nothing: what an import says about each row, and what taking it back says about each record.
import * as z from 'zod/mini';
import { KEPT_BECAUSE } from '../domain/import-batch.ts';
import { FIELD_CODES } from './field-codes.ts';
import { flagParameter } from './query-values.ts';

/** api.md, "Limits". */
export const IMPORT_LIMITS = { bytes: 1024 * 1024, rows: 1000, cellChars: 10_000 } as const;

/** A dry run unless `dryRun=false`. */
export const importQuerySchema = z.strictObject({ dryRun: z.optional(flagParameter) });

export const importResultSchema = z.object({
  /** The physical line on which the row begins, from 1; for JSON the item's number. */
  line: z.int(),
  outcome: z.enum(['ok', 'duplicate', 'error']),
  /** `column` is a column's name, for JSON a pointer without its first slash; empty where the row as a whole is meant. */
  errors: z.array(z.object({ column: z.string(), code: z.enum(FIELD_CODES) })),
  /** The position on record that a duplicate repeats; null where it repeats an earlier row. */
  existing: z.nullable(z.string()),
});
export type ImportResult = z.output<typeof importResultSchema>;

export const importReportSchema = z.object({
  dryRun: z.boolean(),
  /** Names the import, to take it back; null where nothing was written. */
  batch: z.nullable(z.string()),
  rows: z.int(),
  ok: z.int(),
  duplicates: z.int(),
  errors: z.int(),
  results: z.array(importResultSchema),
});
export type ImportReport = z.output<typeof importReportSchema>;

export const revertReportSchema = z.object({
  batch: z.string(),
  /** Ids of the records taken back. */
  reverted: z.array(z.string()),
  /** What stays, and why. */
  skipped: z.array(z.object({ id: z.string(), because: z.enum(KEPT_BECAUSE) })),
});
export type RevertReport = z.output<typeof revertReportSchema>;
