// What changed for readers, newest first: publications, retractions and confirmations.
import * as z from 'zod/mini';
import { LEVELS, RECORD_REASONS } from '../domain/scale.ts';
import { OPERATIONS } from '../domain/review.ts';
import { instantSchema, reducedDateSchema } from './calendar.ts';
import { datasetSchema } from './datasets.ts';
import { codeSchema } from './position.ts';
import { cursorParameter, knownAtParameter } from './query-values.ts';

const value = { level: z.nullable(z.enum(LEVELS)), reason: z.nullable(z.enum(RECORD_REASONS)) };

export const changeSchema = z.object({
  dataset: datasetSchema,
  id: z.string(),
  revision: z.int(),
  operation: z.enum(OPERATIONS),
  at: instantSchema,
  member: codeSchema,
  statedOn: reducedDateSchema,
  ...value,
  /** The value that readers saw before; null for a first publication. */
  before: z.nullable(z.object(value)),
  summary: z.string(),
  /** Why it was retracted; null otherwise. */
  retraction: z.nullable(z.string()),
});
export type Change = z.output<typeof changeSchema>;

/** `since` leaves out what was recorded up to and including it: an instant, or a day that means its last instant. */
export const changesQuerySchema = z.strictObject({
  since: z.optional(knownAtParameter),
  cursor: z.optional(cursorParameter),
});

export const changePageSchema = z.object({ items: z.array(changeSchema), nextCursor: z.nullable(z.string()) });
