// One door for whatever comes over the wire: after it nobody checks again.
import * as z from 'zod/mini';

/** A schema whose values have type `T`. */
export type Schema<T> = z.ZodMiniType<T>;

/** An answer whose body does not matter. */
export const anySchema: Schema<unknown> = z.unknown();

/** What a value turned out to be. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Parses a value against a schema; `why` names the first place that does not fit. */
export function parse<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  const result = z.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  return { ok: false, why: issue ? `${issue.message} at /${issue.path.join('/')}` : 'unexpected form' };
}
