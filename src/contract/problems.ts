// What can go wrong, by name: RFC 9457 problem details with a fixed vocabulary, so that an interface can say it in words.
import * as z from 'zod/mini';
import { FIELD_CODES } from './field-codes.ts';
import { importReportSchema } from './imports.ts';
import { positionSchema } from './position.ts';
import type { ProblemName } from './problem-names.ts';
import { readProblemSchema } from './read-problem.ts';

/** Every problem name with its status and title (api.md, "Problems"). */
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'duplicate-key': { status: 400, title: 'The body names a field twice' },
  'bad-parameter': { status: 400, title: 'A parameter is not understood' },
  'idempotency-key-missing': { status: 400, title: 'A creation needs an Idempotency-Key' },
  'idempotency-key-invalid': { status: 400, title: 'The Idempotency-Key is not a UUID' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Your role does not allow this' },
  'self-review': { status: 403, title: 'Nobody reviews their own edits' },
  'cross-site': { status: 403, title: 'The request comes from another site' },
  'read-only-dataset': { status: 403, title: 'This data set cannot be edited here' },
  'not-found': { status: 404, title: 'There is nothing here' },
  method: { status: 405, title: 'This method is not offered here' },
  duplicate: { status: 409, title: 'The same member, date and source are already on record' },
  'illegal-transition': { status: 409, title: 'The position is not in a state that allows this' },
  'idempotency-in-progress': { status: 409, title: 'The same request is still being answered' },
  stale: { status: 412, title: 'Somebody else changed it meanwhile' },
  'too-large': { status: 413, title: 'The body is too large or too deep' },
  'too-many-rows': { status: 413, title: 'The import has too many rows' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'media-type': { status: 415, title: 'The body has a type that is not accepted here' },
  'content-encoding': { status: 415, title: 'The body is compressed' },
  encoding: { status: 415, title: 'The body is not UTF-8' },
  validation: { status: 422, title: 'Some fields need another value' },
  'csv-structure': { status: 422, title: 'The table cannot be read' },
  'import-has-errors': { status: 422, title: 'Some rows have errors; nothing was imported' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'precondition-required': { status: 428, title: 'A change needs If-Match' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The service cannot answer now' },
} as const satisfies Record<ProblemName, { status: number; title: string }>;

export const issueSchema = z.object({
  /** RFC 6901; the empty string is the whole body. */
  pointer: z.string(),
  code: z.enum(FIELD_CODES),
  /** What the text of the code needs, e.g. `{max: 500}`. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Issue = z.output<typeof issueSchema>;
export type FieldCode = Issue['code'];

/** RFC 9457, with the members that some problems of writes add. */
export const problemSchema = z.extend(readProblemSchema, {
  /** `validation`: every issue. */
  errors: z.optional(z.array(issueSchema)),
  /** `duplicate`: the id of the position on record. */
  existing: z.optional(z.string()),
  /** `csv-structure`: the physical line. */
  line: z.optional(z.int()),
  /** `import-has-errors`: what is wrong with which row. */
  report: z.optional(importReportSchema),
  /** `stale`: the position that the edit started from, null where it is unknown, and as it is now. */
  base: z.optional(z.nullable(positionSchema)),
  current: z.optional(positionSchema),
  currentETag: z.optional(z.string()),
  currentBy: z.optional(z.string()),
  currentAt: z.optional(z.string()),
});
export type Problem = z.output<typeof problemSchema>;
