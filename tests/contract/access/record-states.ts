// The states in which a record can be, each with the steps that lead there. Every record begins as an import by editor-a, with text 1.
import { ANONYMOUS } from '../../../src/domain/permissions.ts';
import { type PositionState, type Revision, stateFrom } from '../../../src/domain/review.ts';
import { LEVELS } from '../../../src/domain/scale.ts';
import { demoActor } from '../../../src/service/seed/demo-actor.ts';
import { madeBody, madeRevision } from '../made-revisions.ts';
import { IDENTITIES, type Step } from '../review-model.ts';
import { levelOf, wordsOf } from '../walk.ts';

export interface RecordState {
  readonly name: string;
  /** Null where there is no record. */
  readonly steps: readonly Step[] | null;
}

const step = (as: Step['as'], wanted: Step['wanted']): Step => ({ as, wanted, to: 1, isStale: false });
const [submitted, published] = [step('editor-a', 'submit'), step('reviewer-s', 'publish')];
const toReaders = [submitted, published];
const retracted = step('reviewer-s', 'retract');

export const recordStates: readonly RecordState[] = [
  { name: 'No such record', steps: null },
  { name: 'Draft by editor-a', steps: [] },
  { name: 'In review, by editor-a', steps: [submitted] },
  { name: 'In review, edited by reviewer-r as well (text 2)', steps: [step('reviewer-r', 'edit'), submitted] },
  { name: 'Published', steps: toReaders },
  { name: 'Published, its coding confirmed by editor-b', steps: [...toReaders, step('editor-b', 'code')] },
  { name: 'Published, with a draft by editor-b (text 4)', steps: [...toReaders, step('editor-b', 'edit')] },
  {
    name: 'Published, with an edit by editor-b in review (text 4)',
    steps: [...toReaders, step('editor-b', 'edit'), step('editor-b', 'submit')],
  },
  { name: 'Retracted before it was ever published', steps: [retracted] },
  { name: 'Retracted after it was published', steps: [...toReaders, retracted] },
  {
    name: 'Retracted after it was published, and restored as a draft by reviewer-r',
    steps: [...toReaders, retracted, step('reviewer-r', 'restore')],
  },
];

/** Who asks, by name. */
export const actors = IDENTITIES.map((name) => ({ name, actor: name === 'anonymous' ? ANONYMOUS : demoActor(name) }));

/** A record as the domain has it. */
export interface Recorded {
  readonly revisions: readonly Revision[];
  readonly state: PositionState | null;
}

export const BATCH = 'batch';

/** The revisions that the steps of a state make, and their heads. */
export function recorded({ steps }: RecordState): Recorded {
  if (steps === null) return { revisions: [], state: null };
  const first = madeRevision('record', 1, { operation: 'import', batch: BATCH, body: bodyOf(1) });
  const revisions = steps.reduce<Revision[]>(
    (before, { as, wanted }) => {
      const revision = before.length + 1;
      const body = wanted === 'edit' ? bodyOf(revision) : (before.at(-1)?.body ?? madeBody);
      const operation = wanted === 'undo' ? 'restore' : wanted === 'code' ? 'confirm' : wanted;
      const coding = wanted === 'code' ? 'confirmed' : 'provisional';
      return [...before, madeRevision('record', revision, { operation, actor: as, body, coding })];
    },
    [first],
  );
  return { revisions, state: stateFrom(revisions) };
}

function bodyOf(text: number): Revision['body'] {
  const level = LEVELS.find((known) => known === levelOf(text)) ?? null;
  return { ...madeBody, summary: wordsOf(text), level };
}
