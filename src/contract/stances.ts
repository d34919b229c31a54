// The derived stance of each member on a day, or its intervals over a range, with why.
import * as z from 'zod/mini';
import type { Because, Outweighed } from '../domain/outweighed.ts';
import { MAX_STALE_AFTER_DAYS, type Question } from '../domain/question.ts';
import { LEVELS, REASONS } from '../domain/scale.ts';
import type { ExplainedStance } from '../domain/outweighed.ts';
import { daySchema, knownAtSchema } from './calendar.ts';
import { pinned } from './pinned.ts';
import { datasetSchema } from './datasets.ts';
import { codeSchema } from './position.ts';
import { runsForward } from './positions.ts';
import { dayParameter, flagParameter, knownAtParameter, listParameter, wholeParameter } from './query-values.ts';

/** Every reason for which a live record does not set a stance. */
export const BECAUSES = [
  'no-level', 'institution-does-not-speak', 'leaked', 'no-comment', 'proposed', 'before-accession', 'earlier',
  'same-day-weaker', 'yields-to-rule', 'in-conflict', 'not-a-rule', 'none-found-expired', 'earlier-search',
] as const; // prettier-ignore

const outweighedSchema = pinned<Outweighed>()(
  z.object({ id: z.string(), because: pinned<Because>()(z.enum(BECAUSES)) }),
);

const level = z.enum(LEVELS);
const stance = {
  level: z.nullable(level),
  reason: z.nullable(z.enum(REASONS)),
  range: z.nullable(z.tuple([level, level])),
  setBy: z.nullable(z.string()),
  tension: z.boolean(),
  stale: z.boolean(),
  rule: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  outweighed: z.array(outweighedSchema),
};
pinned<Omit<ExplainedStance, 'cites'>>()(z.object(stance));

/** Parameters that make a question (codebook, "The question"), shared with the exports. */
const questionParameters = {
  services: z.optional(listParameter(codeSchema)),
  axis: z.optional(z.enum(['stated', 'effective'])),
  bindingOnly: z.optional(flagParameter),
  includeProposed: z.optional(flagParameter),
  staleAfterDays: z.optional(wholeParameter(0, MAX_STALE_AFTER_DAYS)),
  knownAt: z.optional(knownAtParameter),
  member: z.optional(listParameter(codeSchema)),
};

/** `on`, or `from` with `to`, or neither: then the day on which the page opens. */
export const stancesQuerySchema = z
  .strictObject({
    ...questionParameters,
    on: z.optional(dayParameter),
    from: z.optional(dayParameter),
    to: z.optional(dayParameter),
  })
  .check(
    z.refine((query) => (query.from === undefined) === (query.to === undefined), {
      error: 'from and to come together',
      path: ['from'],
    }),
    z.refine((query) => query.on === undefined || query.from === undefined, {
      error: 'either on, or from and to',
      path: ['on'],
    }),
    z.refine(runsForward, { error: 'from lies after to', path: ['from'] }),
  );
export type StancesQuery = z.output<typeof stancesQuerySchema>;

const question = pinned<Question>()(
  z.object({
    services: z.array(codeSchema),
    axis: z.enum(['stated', 'effective']),
    bindingOnly: z.boolean(),
    includeProposed: z.boolean(),
    staleAfterDays: z.int(),
    knownAt: z.nullable(knownAtSchema),
  }),
);
const members = z.nullable(z.array(codeSchema));
const day = { on: daySchema, from: z.null(), to: z.null(), member: members };
const range = { on: z.null(), from: daySchema, to: daySchema, member: members };
const answer = { dataset: datasetSchema, notice: z.string() };

/** With `on`: one stance for each member asked for. */
export const stancesOnSchema = z.object({
  ...answer,
  question: z.extend(question, day),
  items: z.array(z.object({ member: codeSchema, ...stance })),
});

/** With `from` and `to`: intervals without gap for each member. */
export const stancesOverSchema = z.object({
  ...answer,
  question: z.extend(question, range),
  items: z.array(
    z.object({
      member: codeSchema,
      intervals: z.array(z.object({ from: daySchema, to: daySchema, ...stance })),
    }),
  ),
});

export const stancesSchema = z.union([stancesOnSchema, stancesOverSchema]);
export type StancesOn = z.output<typeof stancesOnSchema>;
export type StancesOver = z.output<typeof stancesOverSchema>;
