// One coding history of one member, a question, and the stance that the codebook's rules give on some days.
import { type History, stanceOn } from '../../src/domain/intervals.ts';
import { type Question, questionWith } from '../../src/domain/question.ts';
import type { Level, Reason } from '../../src/domain/scale.ts';
import { codebook } from '../../src/reference/codebook.ts';

interface Expected {
  readonly on: string;
  readonly setBy: string | null;
  readonly level?: Level;
  readonly reason?: Reason;
  readonly range?: readonly [Level, Level];
  readonly tension?: boolean;
  readonly stale?: boolean;
}

export interface StanceVector {
  readonly name: string;
  readonly history: History;
  readonly question: Partial<Question>;
  readonly expect: readonly Expected[];
}

/** A line for each day of the vector on which the derivation gives something else than expected. */
export function mismatchesOf(vector: StanceVector): string[] {
  const question = questionWith(codebook, vector.question);
  return vector.expect.flatMap(({ on, ...expected }) => {
    const got = new Map<string, unknown>(Object.entries(stanceOn(vector.history, question, on, codebook)));
    const wrong = Object.entries(expected).filter(
      ([field, value]) => JSON.stringify(got.get(field)) !== JSON.stringify(value),
    );
    if (wrong.length === 0) return [];
    const instead = Object.fromEntries(wrong.map(([field]) => [field, got.get(field)]));
    return [`${vector.name} on ${on}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(instead)}`];
  });
}
