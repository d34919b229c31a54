// One coding history of one member, a question, and the stance that the codebook's rules give on some days.
import * as z from 'zod/mini';
import { codedPositionSchema } from '../../src/contract/position.ts';
import { stanceOn } from '../../src/domain/intervals.ts';
import type { ExplainedStance } from '../../src/domain/outweighed.ts';
import { questionWith } from '../../src/domain/question.ts';
import { LEVELS, REASONS } from '../../src/domain/scale.ts';
import { codebook } from '../../src/reference/codebook.ts';

const level = z.enum(LEVELS);

const expectedSchema = z.object({
  on: z.iso.date(),
  setBy: z.nullable(z.string()),
  level: z.optional(level),
  reason: z.optional(z.enum(REASONS)),
  range: z.optional(z.tuple([level, level])),
  tension: z.optional(z.boolean()),
  stale: z.optional(z.boolean()),
});

const questionSchema = z.object({
  services: z.optional(z.array(z.string())),
  axis: z.optional(z.enum(['stated', 'effective'])),
  bindingOnly: z.optional(z.boolean()),
  includeProposed: z.optional(z.boolean()),
  staleAfterDays: z.optional(z.number()),
  knownAt: z.optional(z.nullable(z.string())),
});

const ruledPositionSchema = z.omit(codedPositionSchema, {
  member: true,
  users: true,
  rationales: true,
  response: true,
  confidence: true,
});

export const vectorFileSchema = z.object({
  vectors: z.array(
    z.object({
      name: z.string(),
      history: z.object({ accession: z.iso.date(), positions: z.array(ruledPositionSchema) }),
      question: questionSchema,
      expect: z.array(expectedSchema),
    }),
  ),
});

export type StanceVector = z.output<typeof vectorFileSchema>['vectors'][number];

/** A line for each day of the vector on which the derivation gives something else than expected. */
export function mismatchesOf(vector: StanceVector): string[] {
  const question = questionWith(codebook, vector.question);
  return vector.expect.flatMap((expected) => {
    const stance = stanceOn(vector.history, question, expected.on, codebook);
    const got = JSON.stringify(inTheWordsOf(expected, stance));
    const wanted = JSON.stringify(expected);
    return got === wanted ? [] : [`${vector.name} on ${expected.on}: expected ${wanted}, got ${got}`];
  });
}

/** Of a stance, the fields that an expectation speaks of, in its order. */
function inTheWordsOf(expected: object, stance: ExplainedStance): object {
  const fields = Object.entries({ ...stance });
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      name === 'on' ? value : fields.find(([key]) => key === name)?.[1],
    ]),
  );
}
