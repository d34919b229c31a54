// One position of a fresh world, and whoever tries to do something with it: random rows of actions against the service itself.
import * as fc from 'fast-check';
import { importReportSchema } from '../../src/contract/imports.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { readProblemSchema } from '../../src/contract/read-problem.ts';
import { LEVELS } from '../../src/domain/scale.ts';
import { memoryRepository } from '../../src/service/memory-repository.ts';
import type { Repository } from '../../src/service/ports.ts';
import { fixtureWorld, positionsAt, startedService, validBody } from '../../src/service/started-service.ts';
import { type Identity, type Step, WANTED } from './review-model.ts';

export const SET = '/api/datasets/documented';

/** The words of a text, by which it is known wherever it turns up. */
export function wordsOf(text: number): string {
  return `text-${text}-end`;
}

/** The level that goes with a text: the next one has another. */
export function levelOf(text: number): string {
  return LEVELS[text % LEVELS.length] ?? '';
}

const anyone = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Identity>('editor-a') },
  { weight: 4, arbitrary: fc.constant<Identity>('reviewer-r') },
  { weight: 4, arbitrary: fc.constantFrom<Identity>('editor-b', 'reviewer-s', 'admin-x') },
  { weight: 1, arbitrary: fc.constantFrom<Identity>('viewer-v', 'anonymous') },
);

const anyStep: fc.Arbitrary<Step> = fc.record({
  as: anyone,
  wanted: fc.oneof(fc.constantFrom('edit', 'submit', 'publish'), fc.constantFrom(...WANTED)),
  to: fc.integer({ min: 1, max: 6 }),
  isStale: fc.nat(15).map((n) => n === 0),
});

/** The way to a publication and to a second coder, which single steps would seldom take. */
const toReaders = ([reviewer, coder]: readonly [Identity, Identity]): Step[] =>
  (
    [
      ['editor-b', 'edit'],
      ['editor-b', 'submit'],
      [reviewer, 'publish'],
      [coder, 'code'],
    ] as const
  ).map(([as, wanted]) => ({ as, wanted, to: 1, isStale: false }));

/** Rows of steps of which many are allowed. */
export const anySteps: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: anyStep.map((step) => [step]) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom<Identity>('reviewer-s', 'admin-x'), anyone).map(toReaders) },
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((chunks) => chunks.flat());
export const anyStart = fc.record({
  as: fc.constantFrom<Identity>('editor-a', 'reviewer-r'),
  isImported: fc.boolean(),
});

type Start = typeof anyStart extends fc.Arbitrary<infer S> ? S : never;

/** A world with one record in it. */
export class Walk {
  readonly repository: Repository;
  readonly ask: ReturnType<typeof startedService>['ask'];
  readonly id: string;
  /** The import that made the record. */
  readonly batch: string;

  private constructor(started: { repository: Repository; ask: Walk['ask']; id: string; batch: string }) {
    this.repository = started.repository;
    this.ask = started.ask;
    this.id = started.id;
    this.batch = started.batch;
  }

  /** Begins with a record that `as` has written, or imported. */
  static async begin({ as, isImported }: Start, repository = memoryRepository(['documented'])): Promise<Walk> {
    const { ask, create } = startedService(fixtureWorld(repository));
    const first = { summary: wordsOf(1), level: levelOf(1) };
    if (!isImported) {
      const { id } = positionSchema.parse(await (await create(first, as)).json());
      return new Walk({ repository, ask, id, batch: 'none' });
    }
    const body = [{ ...validBody, ...first, sources: [{ title: 'Fixture', url: 'https://example.org/1' }] }];
    const answer = await ask('POST', `${SET}/imports?dryRun=false`, { as, body });
    const { batch } = importReportSchema.parse(await answer.json());
    const [state] = await repository.states('documented');
    return new Walk({ repository, ask, id: state?.id ?? '', batch: batch ?? '' });
  }

  async state() {
    const state = await this.repository.state('documented', this.id);
    if (state === null) throw new Error('The record is gone');
    return state;
  }

  /** Tries a step and says what the service answered: `ok` or the name of a problem. */
  async take({ as, wanted, to, isStale }: Step): Promise<string> {
    const { revision } = await this.state();
    const at = `${positionsAt}/${this.id}`;
    const headers = { 'if-match': `"${isStale ? revision - 1 : revision}"` };
    const next = revision + 1;
    const body = {
      edit: { summary: wordsOf(next), level: levelOf(next), changeNote: 'tried' },
      undo: { revision: to },
      code: { coding: 'confirmed' },
      return: { reason: 'because' },
      retract: { reason: 'because' },
      submit: {},
      publish: {},
      restore: {},
      confirm: {},
    };
    if (wanted === 'revert') {
      return nameOf(await this.ask('POST', `${SET}/imports/${this.batch}/revert`, { as, body: {} }));
    }
    if (wanted === 'edit') return nameOf(await this.ask('PATCH', at, { as, body: body.edit, headers }));
    const action = wanted === 'undo' ? 'restore' : wanted === 'code' ? 'confirm' : wanted;
    const asked = body[wanted];
    return nameOf(await this.ask('POST', `${at}/${action}`, { as, body: asked, headers }));
  }
}

/** `ok`, or the name of the problem. */
export async function nameOf(answer: Response): Promise<string> {
  if (answer.ok) return 'ok';
  return readProblemSchema.parse(await answer.json()).type.replace('/problems/', '');
}
