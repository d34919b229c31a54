import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONFIDENCES, type CodedPosition, RESPONSES, USERS } from '../domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../domain/scale.ts';
import { decodeTimeline } from './decode-timeline.ts';
import { encodeTimeline } from './encode-timeline.ts';
import { timelineSchema } from './timeline.ts';

const head = { dataset: 'illustrative', knownAt: null, notice: 'Illustrative data, not real positions' } as const;
const date = fc.constantFrom('2024', '2024-02', '2024-02-29', '2026-11-22');
const instant = fc.constantFrom('2026-11-20T10:00:00Z', '2026-11-21T23:59:59.999Z');
const value = fc.oneof(
  fc.record({ level: fc.constantFrom(...LEVELS), reason: fc.constant(null) }),
  fc.record({ level: fc.constant(null), reason: fc.constantFrom(...RECORD_REASONS) }),
);
// Masks give lists back in the order of the payload's codes, so the lists are drawn in that order.
const inOrder = <T extends string>(codes: readonly T[]) => fc.subarray([...codes]);
const position: fc.Arbitrary<CodedPosition> = fc
  .tuple(
    value,
    fc.record({
      id: fc.uuid(),
      member: fc.constantFrom('DEU', 'LTU', 'USA'),
      statedOn: date,
      effectiveOn: fc.option(date),
      endsOn: fc.option(date),
      institution: fc.constantFrom('parliament', 'foreign_ministry'),
      instrument: fc.constantFrom('statute', 'official_statement'),
      services: inOrder(['direct_to_device', 'geo_capacity', 'leo_broadband', 'pnt']),
      users: inOrder(USERS),
      rationales: fc.array(
        fc.record({
          id: fc.constantFrom('cost', 'sovereignty'),
          direction: fc.constantFrom('for' as const, 'against' as const),
        }),
      ),
      response: fc.option(fc.constantFrom(...RESPONSES)),
      confidence: fc.constantFrom(...CONFIDENCES),
      confirmedOn: fc.array(fc.constantFrom('2026-01-01', '2026-02-02')),
      publishedAt: fc.option(instant),
      retractedAt: fc.option(instant),
    }),
  )
  .map(([level, rest]) => ({ ...rest, ...level }));

test('what is encoded, sent as JSON, parsed and decoded comes back the same', () => {
  fc.assert(
    fc.property(fc.array(position), (positions) => {
      const sent: unknown = JSON.parse(JSON.stringify(encodeTimeline(positions, head)));
      const { positions: read, rejected } = decodeTimeline(timelineSchema.parse(sent));
      expect(rejected).toEqual([]);
      expect(read).toEqual(positions);
    }),
  );
});

test.for([
  ['member', 99, 'member is not understood'],
  ['statedOn', '2026-02-30', 'statedOn is not understood'],
  ['services', 2 ** 40, 'services is not understood'],
  ['rationales', [98], 'rationales is not understood'],
  ['level', null, 'exactly one of level and reason is wanted'],
] as const)('a record whose %s is %s is named and left out', ([column, cell, why]) => {
  const [first, second] = fc.sample(position, { numRuns: 2, seed: 7 });
  if (first === undefined || second === undefined) throw new Error('two positions are wanted');
  const level = { level: 'limits', reason: null } as const;
  const timeline = encodeTimeline(
    [
      { ...first, ...level },
      { ...second, ...level },
    ],
    head,
  );
  timeline.columns[column][0] = cell;
  const { positions, rejected } = decodeTimeline(timelineSchema.parse(timeline));
  expect(positions.map(({ id }) => id)).toEqual([second.id]);
  expect(rejected).toEqual([{ id: first.id, why }]);
});

test('a payload of another version is refused as a whole', () => {
  expect(timelineSchema.safeParse({ ...encodeTimeline([], head), schemaVersion: 2 }).success).toBe(false);
});
