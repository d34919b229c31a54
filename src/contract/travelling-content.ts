// What the travelling file holds: every revision, every form that was typed in, and every write that no service has done.
// The journal's own types say the same; whoever brings a file in hands these to it, and the compiler compares the two.
import * as z from 'zod/mini';
import type { Instant } from '../domain/instant.ts';
import { DATASETS } from '../domain/position.ts';
import type { Revision } from '../domain/review.ts';
import { below } from './body-reading.ts';
import { instantSchema } from './calendar.ts';
import { datasetSchema } from './datasets.ts';
import { pinned } from './pinned.ts';
import { codeSchema } from './position.ts';
import { revisionSchema } from './revisions.ts';
import type { Write } from './writes.ts';

/** What was typed in a form and not saved, as the journal keeps it. */
export interface TravellingDraft {
  readonly form: string;
  readonly opening: string;
  readonly at: Instant;
  readonly startedFrom: number | null;
  readonly content: unknown;
}

/** A write that the service has not done, without its number in the outbox and without what another service said of it. */
export interface TravellingWrite extends Write {
  readonly local: string | null;
  readonly by: string;
  readonly createdAt: Instant;
  /** Set where another file brought it. */
  readonly cameWith?: 'file' | undefined;
}

/** Everything that is kept, in any order. The writes are in the order of writing. */
export interface TravellingContent {
  readonly revisions: readonly Revision[];
  readonly drafts: readonly TravellingDraft[];
  readonly outbox: readonly TravellingWrite[];
}

/** A short text that names something. */
export const nameSchema = z.string().check(z.minLength(1), z.maxLength(200));
const ACTS = ['create', 'edit', 'submit', 'publish', 'return', 'retract', 'restore', 'confirm'] as const;

const draftSchema = pinned<TravellingDraft>()(
  z.strictObject({
    form: nameSchema,
    opening: nameSchema,
    at: instantSchema,
    startedFrom: z.nullable(z.int().check(z.minimum(1))),
    content: z.unknown(),
  }),
);

const writeSchema = pinned<TravellingWrite>()(
  z.strictObject({
    act: z.enum(ACTS),
    dataset: datasetSchema,
    position: nameSchema,
    local: z.nullable(nameSchema),
    body: z.record(z.string(), z.unknown()),
    ifMatch: z.nullable(z.string().check(z.regex(/^"\d{1,9}"$/))),
    key: nameSchema,
    by: nameSchema,
    createdAt: instantSchema,
    cameWith: z.optional(z.literal('file')),
  }),
);

/** Every field in one order. */
export const travellingContentSchema = pinned<TravellingContent>()(
  z.strictObject({
    revisions: z.array(revisionSchema.check(z.refine(hasGoodNames, 'a name that is not one'))),
    drafts: z.array(draftSchema),
    outbox: z.array(writeSchema),
  }),
);

function hasGoodNames({ id, actor, revision }: Revision): boolean {
  return codeSchema.safeParse(id).success && codeSchema.safeParse(actor).success && revision >= 1;
}

/** In one order: revisions by set, position and number, drafts by form and opening; the schema has put the fields of each in order. */
export function inOrder({ revisions, drafts, outbox }: TravellingContent): TravellingContent {
  return {
    revisions: revisions.toSorted((a, b) => compared(placeOfRevision(a), placeOfRevision(b))),
    drafts: drafts.toSorted((a, b) => compared([a.form, a.opening], [b.form, b.opening])),
    outbox,
  };
}

function placeOfRevision({ dataset, id, revision }: Revision): readonly (string | number)[] {
  return [DATASETS.indexOf(dataset), id, revision];
}

function compared(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  const [x, y] = [a[at], b[at]];
  if (x === undefined || y === undefined) return 0;
  return x < y ? -1 : 1;
}

const DEEPEST = 24;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that could reach a prototype, and nesting without end, where the form of a value is not known. */
export function faultOfFreeValue(value: unknown, at: string, depth: number): { pointer: string; why: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return { pointer: at, why: 'nested too deeply' };
  for (const [key, inner] of Object.entries(value)) {
    const pointer = below(at, key);
    if (FORBIDDEN.has(key)) return { pointer, why: 'a name that is not allowed' };
    const fault = faultOfFreeValue(inner, pointer, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}
