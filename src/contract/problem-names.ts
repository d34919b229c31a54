/** Every name that a problem's `type` may end in (api.md, "Problems"). */
export const PROBLEM_NAMES = [
  'malformed-json', 'duplicate-key', 'bad-parameter', 'idempotency-key-missing', 'idempotency-key-invalid',
  'unauthenticated', 'forbidden', 'self-review', 'cross-site', 'read-only-dataset', 'not-found', 'method', 'duplicate',
  'illegal-transition', 'idempotency-in-progress', 'stale', 'too-large', 'too-many-rows', 'uri-too-long', 'media-type',
  'content-encoding', 'encoding', 'validation', 'csv-structure', 'import-has-errors', 'idempotency-key-reused',
  'precondition-required', 'rate-limited', 'unavailable',
] as const; // prettier-ignore
export type ProblemName = (typeof PROBLEM_NAMES)[number];

/** The name of a problem's type; null where it is none of ours. */
export function problemName(type: string): ProblemName | null {
  const name = type.replace(/^\/problems\//, '');
  return PROBLEM_NAMES.find((known) => known === name) ?? null;
}
