import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePatch } from '../../../contract/merge-patch.ts';
import { readPositionBody } from '../../../contract/position-body.ts';
import { CONFIDENCES, type PositionBody, RESPONSES, type Source, USERS } from '../../../domain/position.ts';
import { isSameValue } from '../../../domain/same-value.ts';
import { LEVELS } from '../../../domain/scale.ts';
import { codebook, memberList } from '../../../reference/codebook.ts';
import { bodyFrom, valuesFrom } from '../form-values.ts';
import { bodyPatch } from './body-patch.ts';

const rules = {
  dataset: 'documented',
  codebook,
  members: memberList.map(({ iso3 }) => iso3),
  today: '2026-11-22',
} as const;
const word = fc.constantFrom('one', ' two', 'three ', 'ä', '“four”');
const maybe = fc.option(word);
const date = fc.constantFrom('2024', '2024-03', '2024-03-09', '2025-11-20');

const source: fc.Arbitrary<Source> = fc.record({
  url: fc.constantFrom('https://gov.test.org/a', 'https://gov.test.org/b', null),
  citation: word, title: word, publisher: maybe, publishedOn: fc.option(date), archiveUrl: fc.constant(null),
  language: fc.constantFrom('en', null), type: fc.constantFrom('primary', null), locator: maybe, quote: maybe,
  translation: maybe,
}); // prettier-ignore

const anyBody: fc.Arbitrary<PositionBody> = fc.record({
  member: fc.constantFrom('LTU', 'DEU'), statedOn: fc.constantFrom('2023', '2024-03-09'),
  effectiveOn: fc.option(date.filter((day) => day > '2024-03-09')), endsOn: fc.constantFrom('2026', null),
  institution: fc.constantFrom('parliament', 'foreign_ministry'), instrument: fc.constantFrom('statute', 'interview'),
  level: fc.constantFrom(...LEVELS), reason: fc.constant(null),
  services: fc.subarray(codebook.services.map(({ id }) => id), { minLength: 1 }),
  users: fc.subarray([...USERS]),
  rationales: fc.subarray([...codebook.rationales.keys()], { maxLength: 3 }).map((ids) =>
    ids.map((id) => ({ id, direction: 'for' as const }))),
  response: fc.option(fc.constantFrom(...RESPONSES)), confidence: fc.constantFrom(...CONFIDENCES), summary: word,
  note: fc.constantFrom('', 'why'),
  sources: fc.uniqueArray(source, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
}); // prettier-ignore

/** As the service reads a body. */
function read(value: unknown): PositionBody {
  const result = readPositionBody(value, rules);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.body;
}

const formBody = (body: PositionBody, recorded: readonly Source[]) =>
  read(bodyFrom(valuesFrom(body), { dataset: 'documented', fiction: null, recorded }));

it('gives the form’s body when it is applied to the record, and names no field that says the same', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (before, after) => {
      const record = read(before);
      const wanted = formBody(read(after), record.sources);
      const patch = bodyPatch(record, wanted) ?? {};
      expect(read(mergePatch({ ...record }, patch))).toEqual(wanted);
      const kept = new Map<string, unknown>(Object.entries(wanted));
      const same = Object.entries(record).filter(([field, value]) => isSameValue(kept.get(field), value));
      expect(same.filter(([field]) => field in patch)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('has nothing to say of a record that nobody touched, whatever spaces its sources hold', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const record = read(body);
      expect(bodyPatch(record, formBody(record, record.sources))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

it('takes services in another order for the same services', () => {
  const [record] = fc.sample(anyBody, 1).map(read);
  if (record === undefined) throw new Error('a sample has one');
  const services = codebook.services.map(({ id }) => id);
  expect(bodyPatch({ ...record, services }, { ...record, services: services.toReversed() })).toBeNull();
});
