import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOfHistory } from './history-check.ts';
import { instantOf } from './instant.ts';
import type { PositionBody } from './position.ts';
import type { Operation, Revision } from './review.ts';
import { actsOf, type Apart, hasNews, meetingOf, twins } from './travel.ts';

const BODY: PositionBody = {
  member: 'LTU',
  statedOn: '2026-11-20',
  effectiveOn: null,
  endsOn: null,
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  level: 'reviewing',
  reason: null,
  services: ['leo_broadband'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'medium',
  summary: 'Illustrative: words',
  note: '',
  sources: [],
};

const ALL = () => true;
const NONE: readonly Revision[] = [];

function revision(id: string, number: number, change: Partial<Revision> = {}): Revision {
  return {
    dataset: 'illustrative',
    id,
    revision: number,
    operation: number === 1 ? 'create' : 'edit',
    actor: 'editor-a',
    recordedAt: instantOf(number * 60_000),
    changeNote: null,
    reason: null,
    confirmedOn: null,
    coding: 'provisional',
    batch: null,
    body: BODY,
    ...change,
  };
}

/** A history of so many revisions; `branch` tells two histories apart from their `common`-th revision on. */
function history(id: string, length: number, common: number, branch: string): Revision[] {
  return Array.from({ length }, (_, at) =>
    revision(id, at + 1, { body: { ...BODY, note: at < common ? `${at}` : `${at} ${branch}` } }),
  );
}

const lengths = fc.record({ common: fc.nat(3), more: fc.nat(3) });
const copy = (branch: string) =>
  fc
    .array(lengths, { minLength: 4, maxLength: 4 })
    .map((rows) => rows.flatMap(({ common, more }, at) => history(`p${at}`, common + more, common, branch)));

const withBrought = (ours: readonly Revision[], theirs: readonly Revision[]) => [
  ...ours,
  ...meetingOf(ours, theirs, ALL).append,
];
const rowOf = (record: readonly Revision[], id: string) => record.filter((each) => each.id === id);
const inOrder = (record: readonly Revision[]) =>
  record.toSorted((a, b) => (a.id === b.id ? a.revision - b.revision : a.id < b.id ? -1 : 1));

it('takes nothing of ours away, and leaves no history with a gap', () => {
  fc.assert(
    fc.property(copy('here'), copy('there'), (ours, theirs) => {
      const after = withBrought(ours, theirs);
      for (const id of new Set(after.map((each) => each.id))) {
        const row = rowOf(after, id);
        expect(row.slice(0, rowOf(ours, id).length)).toEqual(rowOf(ours, id));
        expect(faultOfHistory(row)).toBeNull();
      }
    }),
  );
});

it('does the same twice as once', () => {
  fc.assert(
    fc.property(copy('here'), copy('there'), (ours, theirs) => {
      const once = withBrought(ours, theirs);
      const again = meetingOf(once, theirs, ALL);
      expect(again.append).toEqual([]);
      expect(again.apart).toEqual(meetingOf(ours, theirs, ALL).apart);
    }),
  );
});

it('loses no revision of either of two files, in whichever order they come: what is not taken over is asked about', () => {
  fc.assert(
    fc.property(copy('here'), copy('one'), copy('two'), (ours, one, two) => {
      for (const [first, second] of [[one, two], [two, one]] as const) {
        const apart = meetingOf(ours, first, ALL).apart;
        const after = withBrought(ours, first);
        const last = meetingOf(after, second, ALL);
        const asked = [...apart, ...last.apart].flatMap(({ theirs }) => theirs);
        const kept = [...after, ...last.append, ...asked];
        for (const each of [...ours, ...one, ...two]) expect(kept).toContainEqual(each);
      }
    }),
    { numRuns: 40 },
  ); // prettier-ignore
});

it('makes of an empty browser and a file what the file holds', () => {
  fc.assert(
    fc.property(copy('there'), (theirs) => {
      expect(inOrder(withBrought(NONE, theirs))).toEqual(inOrder(theirs));
      expect(meetingOf(theirs, theirs, ALL)).toMatchObject({ append: [], apart: [] });
    }),
  );
});

it('leaves a set that is only read as it is, and says so', () => {
  const [here, there] = ['here', 'there'].map((note) => [
    revision('doc', 1, { dataset: 'documented', body: { ...BODY, note } }),
  ]);
  const meeting = meetingOf(here ?? [], there ?? [], (dataset) => dataset === 'illustrative');
  expect(meeting).toMatchObject({ append: [], apart: [], untouched: ['doc'] });
});

const apart = (ours: readonly Revision[], theirs: readonly Revision[]): Apart => {
  const [found] = meetingOf(ours, theirs, ALL).apart;
  if (found === undefined) throw new Error('The two did not go apart.');
  return found;
};

it('asks only where their words hold something that is not here', () => {
  const base = revision('p', 1);
  const edited = (note: string, at = 2) => revision('p', at, { body: { ...BODY, note }, changeNote: `${at} ${note}` });
  const summary = revision('p', 2, { body: { ...BODY, summary: 'Illustrative: other words' } });
  expect(hasNews(apart([base, edited('here')], [base, edited('there')]))).toBe(true);
  expect(hasNews(apart([base, edited('here')], [base, summary]))).toBe(true);
  // Both wrote the same, at other times.
  expect(hasNews(apart([base, edited('a')], [base, { ...edited('a'), actor: 'editor-b' }]))).toBe(false);
  // Without a common revision, everything that differs is news.
  expect(hasNews(apart([edited('a', 1)], [edited('b', 1)]))).toBe(true);
});

it('names the acts that no merge of words carries over', () => {
  const base = revision('p', 1);
  const act = (operation: Operation, number: number) => revision('p', number, { operation, actor: 'reviewer-r' });
  const found = apart([base, revision('p', 2, { changeNote: 'here' })], [base, act('submit', 2), act('publish', 3)]);
  expect(actsOf(found)).toEqual(['submit', 'publish']);
  expect(hasNews(found)).toBe(false);
});

it('knows two records that one creation made in both browsers', () => {
  const [here, there] = [revision('x', 1), revision('y', 1, { recordedAt: '2026-11-22T10:00:00Z' })];
  expect(twins([here], [there])).toEqual([['x', 'y']]);
  expect(twins([here], [{ ...there, actor: 'editor-b' }])).toEqual([]);
});

it('believes no history that could not have happened', () => {
  const [one, two] = [revision('p', 1), revision('p', 2)];
  expect(faultOfHistory([one, two])).toBeNull();
  expect(faultOfHistory([one, revision('p', 3)])).toEqual({ at: 1, fault: 'gap' });
  expect(faultOfHistory([two])).toEqual({ at: 0, fault: 'gap' });
  expect(faultOfHistory([one, { ...two, recordedAt: one.recordedAt }])).toEqual({ at: 1, fault: 'order of time' });
  expect(faultOfHistory([one, { ...two, operation: 'create' }])).toEqual({ at: 1, fault: 'act' });
  expect(faultOfHistory([one, { ...two, operation: 'publish' }])).toEqual({ at: 1, fault: 'act' });
  const smuggled = { ...two, operation: 'submit' as const, body: { ...BODY, note: 'other' } };
  expect(faultOfHistory([one, smuggled])).toEqual({ at: 1, fault: 'words' });
});
