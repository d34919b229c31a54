// The problem that any request can meet, a read included. What refusals of writes add stands in problems.ts, so that
// a page that only reads does not load the rules of review and import.
import * as z from 'zod/mini';
import { problemName } from './problem-names.ts';

/** RFC 9457, with our vocabulary of types. */
export const readProblemSchema = z.object({
  type: z.string().check(z.refine((type) => problemName(type) !== null, 'unknown problem')),
  title: z.string(),
  status: z.int(),
  instance: z.string(),
  detail: z.optional(z.string()),
  /** `bad-parameter`: which. */
  parameter: z.optional(z.string()),
});
