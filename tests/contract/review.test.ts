import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstModel, judged, type Model, type Step } from './review-model.ts';
import { readersView } from './readers-view.ts';
import { anyStart, anySteps, levelOf, Walk, wordsOf } from './walk.ts';

/** How many random rows of actions are tried. */
const RUNS = 10_000;

describe('ten thousand random rows of actions by seven identities', () => {
  test(
    'take only the listed steps, publish nothing by its author, let nobody confirm their own coding, and show readers no draft',
    { timeout: 600_000 },
    async () => {
      let [published, coded] = [0, 0];
      await fc.assert(
        fc.asyncProperty(anyStart, anySteps, async (start, steps) => {
          const walk = await Walk.begin(start);
          let model = firstModel(start.as, start.isImported);
          const [expected, seen, byAuthor]: [unknown[], unknown[], Step[]] = [[], [], []];
          for (const step of steps) {
            const { answer, after } = judged(model, step);
            coded += answer === 'ok' && step.wanted === 'code' ? 1 : 0;
            const isPublished = answer === 'ok' && step.wanted === 'publish';
            if (isPublished && model.authors.includes(step.as)) byAuthor.push(step);
            if (answer === 'ok' && step.wanted === 'code' && model.coders?.includes(step.as)) byAuthor.push(step);
            published += isPublished ? 1 : 0;
            model = after;
            expected.push([answer, expectedFacts(model)]);
            seen.push([await walk.take(step), await facts(walk)]);
          }
          expect(seen).toEqual(expected);
          expect(byAuthor).toEqual([]);
          await checkReaders(walk, model, start.isImported ? 'anonymous' : 'viewer-v');
        }),
        { numRuns: RUNS },
      );
      expect(published).toBeGreaterThan(RUNS / 2);
      expect(coded).toBeGreaterThan(RUNS / 20);
    },
  );
});

/** What the store has of the record. */
async function facts(walk: Walk): Promise<unknown> {
  const { working, published, authors, coders, revision } = await walk.state();
  return {
    working: [working.status, working.body.summary],
    shown: published && [published.status, published.body.summary, published.coding],
    authors: authors.toSorted(),
    coders: working.coding === 'confirmed' ? [null, ...coders] : coders.toSorted(),
    revision,
  };
}

function expectedFacts({ status, texts, shown, authors, coders, isShownConfirmed }: Model): unknown {
  return {
    working: [status, wordsOf(texts.at(-1) ?? 0)],
    shown: shown && [shown.status, wordsOf(shown.text), isShownConfirmed ? 'confirmed' : 'provisional'],
    authors: authors.toSorted(),
    coders: coders?.toSorted() ?? [null],
    revision: texts.length,
  };
}

async function checkReaders(walk: Walk, { shown, texts, everShown }: Model, as: 'anonymous' | 'viewer-v') {
  const view = await readersView(walk, as, texts.at(-1) ?? 0, texts.length);
  expect([...view.texts].filter((text) => !everShown.includes(text))).toEqual([]);
  expect(view.isNamed).toBe(shown !== null);
  expect([...view.statuses]).toEqual([shown === null ? 404 : 200]);
  expect(view.record).toEqual(shown && { words: wordsOf(shown.text), status: shown.status });
  const isPublished = shown?.status === 'published';
  expect(view.listed).toEqual(isPublished ? [wordsOf(shown.text)] : []);
  expect(view.charted).toEqual(isPublished ? [levelOf(shown.text)] : []);
  expect(view.derived).toBe(isPublished ? levelOf(shown.text) : null);
}
