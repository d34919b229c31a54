import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JsonObject } from '../../src/contract/body-reading.ts';
import { mergePatch } from '../../src/contract/merge-patch.ts';
import { mergeBodies } from '../../src/domain/merge-bodies.ts';
import { isSameValue } from '../../src/domain/same-value.ts';
import { questionOf } from '../../src/features/editor/merge/merge-question.ts';
import { closeService, collide, openService, record, show } from './collision.tsx';

configure({ asyncUtilTimeout: 8000 });
beforeEach(openService);
afterEach(closeService);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** What an edit of the illustrative set may change, by the fields that belong together. */
const anyEdit: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      institution: fc.constantFrom('parliament', 'foreign_ministry', 'armed_forces'),
      instrument: fc.constantFrom('statute', 'official_statement', 'interview'),
      value: fc.record({
        level: fc.constantFrom('permits', 'cautions', 'excludes'),
        reason: fc.constant(null),
        effectiveOn: fc.constantFrom(null, '2027'),
        endsOn: fc.constantFrom(null, '2028'),
      }),
      services: fc.uniqueArray(fc.constantFrom('leo_broadband', 'eo_imagery', 'pnt'), { minLength: 1 }),
      users: fc.uniqueArray(fc.constantFrom('operators', 'public')),
      response: fc.constantFrom(null, 'endorses', 'notes'),
      confidence: fc.constantFrom('high', 'medium', 'low'),
      summary: fc.constantFrom('Illustrative: one', 'Illustrative: two'),
      note: fc.constantFrom('', 'one', 'two'),
    },
    { requiredKeys: [] },
  )
  .map(({ value = {}, ...rest }) => ({ ...rest, ...value }));
const TOGETHER = ['level', 'reason', 'statedOn', 'effectiveOn', 'endsOn'];

it('loses no field that only one side changed, whichever side is taken where both did', async () => {
  const law = fc.asyncProperty(anyEdit, anyEdit, fc.constantFrom('theirs', 'mine'), async (theirs, mine, side) => {
    await closeService();
    await openService();
    const before: JsonObject = { ...(await record()) };
    const entry = await collide(theirs, mine);
    const question = questionOf(entry);
    if (question === null) throw new Error('No question.');
    const { onDone } = await show(entry);
    await screen.findByRole('heading', { level: 2 });
    const asked = mergeBodies(question.sides).conflicts.length;
    expect(screen.queryAllByRole('radio')).toHaveLength(2 * asked);
    for (const radio of screen.queryAllByRole('radio'))
      // oxlint-disable-next-line no-await-in-loop -- one choice after the other, as somebody makes them
      if (radio.getAttribute('value') === side) await userEvent.click(radio);
    await press(
      screen.queryByText(/Nothing is left to save/) === null ? 'Save the merged version' : 'Let my change go',
    );
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    const after: JsonObject = { ...(await record()) };
    expect(after).toMatchObject(expected(before, mergePatch(before, theirs), mergePatch(before, mine)));
  });
  await fc.assert(law, { numRuns: 25, endOnFailure: true });
}, 120_000);

/** What the record has to say where only one side changed a field, or both to the same; what neither changed stays. */
function expected(before: JsonObject, theirs: JsonObject, mine: JsonObject): JsonObject {
  const fields = ['institution', 'instrument', 'services', 'users', 'response', 'confidence', 'summary', 'note'];
  const groups = [TOGETHER, ...fields.map((field) => [field])];
  return Object.assign(
    {},
    ...groups.map((group) => {
      const [was, their, my] = [before, theirs, mine].map((body) => group.map((field) => [field, body[field] ?? null]));
      const [one, other] = [their, my].filter((side) => !isSameValue(side, was));
      return other !== undefined && !isSameValue(one, other) ? {} : Object.fromEntries(one ?? was ?? []);
    }),
  );
}
