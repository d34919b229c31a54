// Made-up lives of one position, as the service would record them: each revision is one that may follow, at a later instant.
import * as fc from 'fast-check';
import { dayOf } from '../../src/domain/calendar-date.ts';
import type { PositionBody } from '../../src/domain/position.ts';
import {
  afterRevision,
  isAllowed,
  type Operation,
  type PositionState,
  type Revision,
} from '../../src/domain/review.ts';
import { LEVELS } from '../../src/domain/scale.ts';

const STEPS = ['edit', 'submit', 'publish', 'return', 'retract', 'restore', 'confirm'] as const;

const BODY: PositionBody = {
  member: 'NOR',
  statedOn: '2026-03-01',
  effectiveOn: null,
  endsOn: null,
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  level: 'cautions',
  reason: null,
  services: ['leo_broadband'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'medium',
  summary: 'Illustrative: advises against.',
  note: '',
  sources: [],
};

/** Milliseconds from one revision to the next in these lives. */
const STEP_MS = 3_600_000;
const START = Date.parse('2026-03-02T08:00:00Z');

/** When the revision of a number was recorded. */
export function instantOf(revision: number): string {
  return new Date(START + revision * STEP_MS).toISOString();
}

/** A revision that follows a state; edits and restores bring the level of that rank. */
export function revisionAfter(state: PositionState | null, operation: Operation, rank = 3): Revision {
  const revision = (state?.revision ?? 0) + 1;
  const body = state?.working.body ?? BODY;
  const brings = operation === 'edit' || operation === 'create' || operation === 'restore';
  return {
    dataset: 'illustrative',
    id: 'p1',
    revision,
    operation,
    actor: operation === 'publish' || operation === 'return' ? 'rita' : 'ed',
    recordedAt: instantOf(revision),
    changeNote: null,
    reason: operation === 'retract' || operation === 'return' ? 'because' : null,
    confirmedOn: operation === 'confirm' ? dayOf(20_600 + revision) : null,
    coding: 'provisional',
    batch: null,
    body: brings ? { ...body, level: LEVELS[rank] ?? 'cautions' } : body,
  };
}

/** Revisions of one position, oldest first: a creation and what may follow it, one after the other. */
export const anyLife: fc.Arbitrary<Revision[]> = fc
  .array(fc.record({ wanted: fc.constantFrom(...STEPS), rank: fc.integer({ min: 0, max: 5 }) }), { maxLength: 25 })
  .map((wishes) => {
    const first = revisionAfter(null, 'create');
    const life = [first];
    let state = afterRevision(null, first);
    for (const { wanted, rank } of wishes) {
      if (!isAllowed(wanted, state)) continue;
      const next = revisionAfter(state, wanted, rank);
      life.push(next);
      state = afterRevision(state, next);
    }
    return life;
  });
