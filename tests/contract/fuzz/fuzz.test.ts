import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAttempt } from './any-attempt.ts';
import { faultsOf } from './try-attempt.ts';

test(
  'a thousand random bodies are each taken and read back equal, or refused in words of the contract',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyAttempt, async (attempt) => {
        expect(await faultsOf(attempt)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
);
