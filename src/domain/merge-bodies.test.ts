import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, mergeBodies, type MergeConflict } from './merge-bodies.ts';
import { CONFIDENCES, type PositionBody, RESPONSES, type Source, USERS } from './position.ts';

const RUNS = 400;
const base: PositionBody = {
  member: 'LTU',
  statedOn: '2026-03-10',
  effectiveOn: null,
  endsOn: null,
  institution: 'parliament',
  instrument: 'statute',
  level: 'cautions',
  reason: null,
  services: ['leo_broadband', 'imagery'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'medium',
  summary: 'Fixture.',
  note: '',
  sources: [],
};
const source: Source = {
  url: 'https://example.org/a',
  citation: null,
  title: 'A',
  publisher: null,
  publishedOn: null,
  archiveUrl: null,
  language: null,
  type: null,
  locator: null,
  quote: null,
  translation: null,
};

const words = fc.constantFrom('', 'one', 'two', 'three');
const maybe = fc.option(fc.constantFrom('one', 'two', 'three'));
const date = fc.constantFrom('2024', '2025-02', '2026-03-10');
const anySource: fc.Arbitrary<Source> = fc.record({
  url: fc.option(fc.constantFrom('https://example.org/a', 'http://www.example.org/a/', 'https://example.org/b')),
  citation: fc.constantFrom('Gazette 1', 'Gazette 2'),
  title: words,
  publisher: maybe,
  publishedOn: fc.option(date),
  archiveUrl: fc.constant(null),
  language: maybe,
  type: fc.constantFrom(null, 'news' as const, 'primary' as const),
  locator: maybe,
  quote: maybe,
  translation: maybe,
});
const anyBody: fc.Arbitrary<PositionBody> = fc.record({
  member: fc.constantFrom('LTU', 'LVA'),
  statedOn: date,
  effectiveOn: fc.option(date),
  endsOn: fc.option(date),
  institution: fc.constantFrom('parliament', 'government'),
  instrument: fc.constantFrom('statute', 'speech'),
  level: fc.constantFrom(null, 'cautions' as const, 'excludes' as const),
  reason: fc.constantFrom(null, 'declined' as const),
  services: fc.uniqueArray(fc.constantFrom('leo_broadband', 'imagery', 'navigation'), { minLength: 1 }),
  users: fc.uniqueArray(fc.constantFrom(...USERS)),
  rationales: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('cost', 'security'),
      direction: fc.constantFrom('for' as const, 'against' as const),
    }),
    { selector: ({ id }) => id },
  ),
  response: fc.constantFrom(null, ...RESPONSES),
  confidence: fc.constantFrom(...CONFIDENCES),
  summary: words,
  note: words,
  sources: fc.array(anySource, { minLength: 1, maxLength: 3 }),
});
/** A body with some of its fields from another. */
const edited = (from: PositionBody, by: PositionBody, fields: readonly string[]): PositionBody => ({
  ...from,
  ...Object.fromEntries(Object.entries(by).filter(([field]) => fields.includes(field))),
});

const FORM: readonly (readonly (keyof PositionBody)[])[] = [
  ['member'], ['institution'], ['instrument'], ['level', 'reason', 'statedOn', 'effectiveOn', 'endsOn'], ['services'],
  ['users'], ['rationales'], ['response'], ['confidence'], ['summary'], ['note'], ['sources'],
]; // prettier-ignore

describe('a merge of two bodies', () => {
  it('is what one side made of it where the other did nothing, or both did the same', () => {
    const law = fc.property(anyBody, anyBody, (start, other) => {
      expect(mergeBodies({ base: start, theirs: other, mine: other })).toEqual({ merged: other, conflicts: [] });
      expect(mergeBodies({ base: start, theirs: start, mine: other })).toEqual({ merged: other, conflicts: [] });
      expect(mergeBodies({ base: start, theirs: other, mine: start })).toEqual({ merged: other, conflicts: [] });
    });
    fc.assert(law, { numRuns: RUNS });
  });

  it('asks nothing where the sides touched different fields, and has the changes of both', () => {
    const split = fc.array(fc.boolean(), { minLength: FORM.length, maxLength: FORM.length });
    const law = fc.property(anyBody, anyBody, anyBody, split, (start, one, two, isMine) => {
      const [my, their] = [true, false].map((whose) => FORM.filter((_, i) => isMine[i] === whose).flat());
      const mine = edited(start, one, my ?? []);
      const theirs = edited(start, two, their ?? []);
      const both = edited(mine, two, their ?? []);
      expect(mergeBodies({ base: start, theirs, mine })).toEqual({ merged: both, conflicts: [] });
    });
    fc.assert(law, { numRuns: RUNS });
  });

  it('asks both editors the same questions, with the sides exchanged', () => {
    const law = fc.property(anyBody, anyBody, anyBody, (start, theirs, mine) => {
      const here = mergeBodies({ base: start, theirs, mine }).conflicts;
      const there = mergeBodies({ base: start, theirs: mine, mine: theirs }).conflicts;
      expect(there).toEqual(here.map(exchanged));
    });
    fc.assert(law, { numRuns: RUNS });
  });

  it('loses nothing that either typed: it is in the merged body, or can be chosen', () => {
    const law = fc.property(anyBody, anyBody, anyBody, (start, theirs, mine) => {
      const { merged, conflicts } = mergeBodies({ base: start, theirs, mine });
      const allTheirs = mergeBodies({ base: start, theirs, mine }, allOf(conflicts, 'theirs')).merged;
      const before = new Set(typedIn(start));
      expect(typedIn(merged)).toEqual(expect.arrayContaining(typedIn(mine).filter((text) => !before.has(text))));
      expect(typedIn(allTheirs)).toEqual(expect.arrayContaining(typedIn(theirs).filter((text) => !before.has(text))));
    });
    fc.assert(law, { numRuns: RUNS });
  });

  it('keeps my side until another is chosen, and asks the same whatever is chosen', () => {
    const law = fc.property(anyBody, anyBody, anyBody, (start, theirs, mine) => {
      const sides = { base: start, theirs, mine };
      const asked = mergeBodies(sides);
      expect(mergeBodies(sides, allOf(asked.conflicts, 'mine'))).toEqual(asked);
      expect(mergeBodies(sides, allOf(asked.conflicts, 'theirs')).conflicts).toEqual(asked.conflicts);
    });
    fc.assert(law, { numRuns: RUNS });
  });
});

function exchanged({ theirs, mine, ...rest }: MergeConflict) {
  return { ...rest, theirs: mine, mine: theirs };
}

function allOf(conflicts: readonly MergeConflict[], side: 'theirs' | 'mine'): Choices {
  return Object.fromEntries(conflicts.map(({ name }) => [name, side]));
}

/** Every text of a body, by field. */
function typedIn({ sources, ...fields }: PositionBody): readonly string[] {
  const inSources = sources.flatMap((each) => Object.entries(each).map(([field, text]) => `${field}: ${text}`));
  return [...Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`), ...inSources].filter(
    (text) => !/^(?:services|users|rationales|url):|: null$/.test(text),
  );
}

it('treats the value and its dates as one field', () => {
  const { conflicts } = mergeBodies({
    base,
    theirs: { ...base, level: 'excludes' },
    mine: { ...base, endsOn: '2027', effectiveOn: '2026-05' },
  });
  expect(conflicts).toMatchObject([
    { field: 'value', theirs: { level: 'excludes' }, mine: { level: 'cautions', endsOn: '2027' } },
  ]);
});

it('finds one source under two spellings of its address, and asks about its quote alone', () => {
  const sides = {
    base,
    theirs: { ...base, sources: [{ ...source, quote: 'theirs', publisher: 'P' }] },
    mine: {
      ...base,
      sources: [{ ...source, url: 'http://www.example.org/a/?utm_source=x', quote: 'mine', type: 'news' as const }],
    },
  };
  const { merged, conflicts } = mergeBodies(sides);
  expect(conflicts.map(({ name }) => name)).toEqual(['sources/https://example.org/a']);
  expect(merged.sources).toMatchObject([{ quote: 'mine', publisher: 'P', type: 'news' }]);
  expect(mergeBodies(sides, allOf(conflicts, 'theirs')).merged.sources).toMatchObject([
    { quote: 'theirs', publisher: 'P', type: 'news' },
  ]);
});

it('adds what each added to the services, and takes out what either took out', () => {
  const { merged, conflicts } = mergeBodies({
    base,
    theirs: { ...base, services: ['imagery', 'navigation'] },
    mine: { ...base, services: ['leo_broadband', 'imagery', 'relay'] },
  });
  expect([merged.services, conflicts]).toEqual([['imagery', 'relay', 'navigation'], []]);
});

it('asks where the two together would leave no service at all', () => {
  const { conflicts } = mergeBodies({
    base,
    theirs: { ...base, services: ['imagery'] },
    mine: { ...base, services: ['leo_broadband'] },
  });
  expect(conflicts).toMatchObject([
    { field: 'services', theirs: { services: ['imagery'] }, mine: { services: ['leo_broadband'] } },
  ]);
});

it('asks where one took out a reason that the other turned round', () => {
  const reasoned = (direction: 'for' | 'against') => ({ ...base, rationales: [{ id: 'cost', direction }] });
  const { conflicts } = mergeBodies({ base: reasoned('for'), theirs: base, mine: reasoned('against') });
  expect(conflicts).toMatchObject([
    { field: 'rationales', item: 'cost', theirs: null, mine: { direction: 'against' } },
  ]);
});
