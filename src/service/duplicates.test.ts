import { describe, expect, test } from 'vitest';
import { positionSchema } from '../contract/position.ts';
import { problemSchema } from '../contract/problems.ts';
import { positionsAt as at, startedService, validBody } from './started-service.ts';

const first = 'https://example.org/first';
const body = { ...validBody, sources: [{ title: 'Fixture', url: first }] };
const other = [{ title: 'Fixture', url: 'https://example.org/other' }];
const statusesOf = async (answers: readonly Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).toSorted((a, b) => a - b);
const idOf = async (answer: Response) => positionSchema.parse(await answer.json()).id;
const refusalOf = async (answer: Response) => problemSchema.parse(await answer.json());

describe('the same member, date and source', () => {
  test('are on record once, however many creations arrive at the same moment', async () => {
    const { create } = startedService();
    const answers = ['editor-a', 'editor-b', 'reviewer-r'].map((as) => create({ sources: body.sources }, as));
    expect(await statusesOf(answers)).toEqual([201, 409, 409]);
  });

  test('are imported once, whoever imports at the same moment, and not beside a creation', async () => {
    const { ask, create } = startedService();
    const importing = (as: string) =>
      ask('POST', '/api/datasets/documented/imports?dryRun=false', { as, body: [body] });
    const answers = [importing('editor-a'), importing('editor-b'), create({ sources: body.sources })];
    expect(await statusesOf(answers)).toEqual([200, 409, 422]);
  });

  test('do not come together by two edits at the same moment', async () => {
    const { ask, create } = startedService();
    const ids = [await idOf(await create({ sources: other })), await idOf(await create())];
    const answers = ids.map((id) =>
      ask('PATCH', `${at}/${id}`, {
        as: 'editor-a',
        body: { sources: body.sources, changeNote: 'moved' },
        headers: { 'if-match': '"1"' },
      }),
    );
    expect(await statusesOf(answers)).toEqual([200, 409]);
  });

  test('do not come back by a restore when they are on record again', async () => {
    const { act, create } = startedService();
    const id = await idOf(await create({ sources: body.sources }));
    await act(id, 'retract', 'reviewer-r', 1, { reason: 'because' });
    const again = await idOf(await create({ sources: body.sources }));
    const refused = await act(id, 'restore', 'reviewer-r', 2);
    expect(await refusalOf(refused)).toMatchObject({ type: '/problems/duplicate', existing: again });
  });

  test('are on record as long as readers see them, whatever an editor has begun to change', async () => {
    const { ask, create, published } = startedService();
    const id = await published({ sources: body.sources });
    const moved = { sources: other, changeNote: 'moved' };
    const edited = await ask('PATCH', `${at}/${id}`, { as: 'editor-a', body: moved, headers: { 'if-match': '"3"' } });
    expect(edited.status).toBe(200);
    expect(await refusalOf(await create({ sources: body.sources }))).toMatchObject({ existing: id });
    expect((await create({ sources: other })).status).toBe(409);
  });
});
