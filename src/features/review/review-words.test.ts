import { describe, expect, it } from 'vitest';
import { madeBody, madeRevision } from '../../../tests/contract/made-revisions.ts';
import { codedFrom, presented, stateKnownAt } from '../../domain/known-at.ts';
import type { PositionBody } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { type Operation, type PositionState, type Revision, stateFrom } from '../../domain/review.ts';
import type { Unpublished } from '../../queries/unpublished.ts';
import { fieldsBetween } from '../../question/record/revision-changes.ts';
import { codebook } from '../../reference/codebook.ts';
import { effectOf } from './effect-words.ts';
import { nextFor } from './next-in-review.tsx';
import { remarksOf, sameInWords, stateInWords, waitingOf } from './review-words.ts';

type Step = readonly [Operation, string, Partial<PositionBody>?, Partial<Revision>?];

/** What some steps make of a record that editor-a has created. */
function life(id: string, ...steps: readonly Step[]): Revision[] {
  return steps.reduce<Revision[]>(
    (before, [operation, actor, patch = {}, more = {}]) => {
      const body = { ...(before.at(-1)?.body ?? madeBody), ...patch };
      return [...before, madeRevision(id, before.length + 1, { operation, actor, body, ...more })];
    },
    [madeRevision(id, 1)],
  );
}

function stateOf(revisions: readonly Revision[]): PositionState {
  const state = stateFrom(revisions);
  if (state === null) throw new Error('no revisions');
  return state;
}

const submitted: Step = ['submit', 'editor-a'];
const published: Step = ['publish', 'reviewer-r'];

const waiting = (...steps: readonly Step[]) => waitingOf(stateOf(life('a', ...steps)));
const said = (words: string) => ({ changeNote: words });

/** What would move if the newest revision were published. */
const effect = (revisions: readonly Revision[]) => {
  const state = stateOf(revisions);
  const seen = stateKnownAt(revisions, null);
  const charted = seen?.published ? [codedFrom(seen, seen.published)] : [];
  return effectOf(state, charted, questionWith(codebook));
};

/** The names of the fields that differ. */
const changed = (before: PositionBody | null, after: PositionBody) =>
  fieldsBetween(before, after).flatMap(({ field, isChanged }) => (isChanged ? [field] : []));

/** A record in review. */
const inReview = (id: string, by: string, recordedAt: string): Unpublished => {
  const revisions = life(id, ['edit', by, { note: 'x' }], ['submit', by, {}, { recordedAt }]);
  const state = stateOf(revisions);
  return { position: presented(state, state.working), revisions };
};

describe('where a record stands', () => {
  it('says who worked on it and what readers see meanwhile', () => {
    expect(stateInWords(stateOf(life('a', submitted)))).toBe(
      'In review, changed by editor-a, since 22 November 2026, 10:00 UTC. Readers do not see it before it is published.',
    );
    const edited = life('a', submitted, published, ['edit', 'editor-b', { note: 'x' }]);
    expect(stateInWords(stateOf(edited))).toMatch(/^Draft, changed by editor-b, .* seeing revision 3 until/);
    expect(stateInWords(stateOf(life('a', submitted, published)))).toMatch(/^Published on .*, revision 3\. Nothing/);
    const retracted = life('a', submitted, published, ['retract', 'reviewer-r', {}, { reason: 'Withdrawn.' }]);
    expect(stateInWords(stateOf(retracted))).toMatch(/^Retracted by reviewer-r on .*: Withdrawn\.$/);
  });

  it('knows what waits: all of it, a change, or nothing', () => {
    expect(waiting(submitted)).toBe('new');
    expect(waiting(submitted, published)).toBe('nothing');
    expect(waiting(submitted, published, ['edit', 'editor-a', { note: 'x' }])).toBe('change');
    expect(waiting(submitted, published, ['edit', 'editor-a', { note: '' }])).toBe('nothing');
    expect(waiting(submitted, published, ['retract', 'reviewer-r'])).toBe('nothing');
    expect(waiting(submitted, published, ['retract', 'reviewer-r'], ['restore', 'reviewer-r'])).toBe('new');
  });

  it('gathers what was said since the last publication', () => {
    const revisions = life('a', ['edit', 'editor-a', {}, said('old')], submitted, published, [
      'edit',
      'editor-b',
      {},
      said('new'),
    ]);
    expect(remarksOf(revisions).map(({ changeNote }) => changeNote)).toEqual(['new']);
    expect([sameInWords(1), sameInWords(2)]).toEqual(['1 field is the same', '2 fields are the same']);
  });
});

describe('what publishing would change', () => {
  it('tells of the day after an end, and of the day after an end that is taken back', () => {
    const ended = life('a', submitted, published, ['edit', 'editor-a', { endsOn: '2026-10-31' }]);
    const after = 'After its end, France: Cautions → Not researched from 1 Nov 2026';
    expect(effect(ended)).toEqual(['France: stays at Cautions on 1 Oct 2026, resting on this record', after]);
    const open = life('a', ['edit', 'editor-a', { endsOn: '2026-10-31' }], submitted, published, [
      'edit',
      'editor-a',
      { endsOn: null },
    ]);
    expect(effect(open)).toEqual([
      'France: stays at Cautions on 1 Oct 2026, resting on this record',
      'After its end until now, France: Not researched → Cautions from 1 Nov 2026',
    ]);
  });

  it('moves the line from the day on which a new record starts', () => {
    expect(effect(life('a', submitted))).toEqual(['France: Not researched → Cautions from 1 Oct 2026']);
  });

  it('puts a change in the place of what readers see', () => {
    const revisions = life('a', submitted, published, ['edit', 'editor-a', { level: 'limits' }]);
    expect(effect(revisions)).toEqual(['France: Cautions → Limits from 1 Oct 2026']);
  });

  it('tells of the day that a moved record leaves, and of the member that loses it', () => {
    const moved = life('a', submitted, published, ['edit', 'editor-a', { statedOn: '2026-11-01' }]);
    expect(effect(moved)).toEqual([
      'France: Cautions → Not researched from 1 Oct 2026',
      'France: stays at Cautions on 1 Nov 2026, resting on this record',
    ]);
    const another = life('a', submitted, published, ['edit', 'editor-a', { member: 'LTU' }]);
    expect(effect(another)).toEqual([
      'France: loses this record, and its line is derived without it',
      'Lithuania: Not researched → Cautions from 1 Oct 2026',
    ]);
  });
});

it('goes through sources part by part, and names an order that alone has changed', () => {
  const [source] = madeBody.sources;
  if (source === undefined) throw new Error('a body has a source');
  const second = { ...source, url: 'https://sources.example/second', title: 'Second' };
  const two = { ...madeBody, sources: [source, second] };
  expect(changed(madeBody, { ...madeBody, sources: [{ ...source, quote: 'Words.' }] })).toEqual(['Source: quote']);
  expect(changed(madeBody, two)).toEqual([
    'Source 2: title',
    'Source 2: publisher',
    'Source 2: address',
    'Source 2: language',
  ]);
  expect(changed(two, { ...two, sources: [second, source] })).toEqual(['Order of the sources']);
  expect(changed(null, madeBody)).not.toContain('Note');
});

it('leads to the record that has waited longest and was not edited by the reviewer', () => {
  const all = [
    inReview('newer', 'editor-b', '2026-11-22T12:00:00.000Z'),
    inReview('older', 'editor-b', '2026-11-22T11:00:00.000Z'),
    inReview('own', 'reviewer-r', '2026-11-22T10:30:00.000Z'),
  ];
  const reviewer = { identity: 'reviewer-r', role: 'reviewer' } as const;
  expect(nextFor(all, reviewer, 'none')?.id).toBe('older');
  expect(nextFor(all, reviewer, 'older')?.id).toBe('newer');
  expect(nextFor(all, { identity: 'editor-b', role: 'editor' }, 'none')).toBeNull();
});
