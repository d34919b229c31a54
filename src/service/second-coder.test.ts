import { expect, test } from 'vitest';
import { positionSchema } from '../contract/position.ts';
import { problemSchema } from '../contract/problems.ts';
import { positionsAt as at, startedService } from './started-service.ts';

const problemOf = async (response: Response) => problemSchema.parse(await response.json());
const positionOf = async (response: Response) => positionSchema.parse(await response.json());
const checked = { coding: 'confirmed' };

test('another editor confirms the coding, which is a check of today as well, and readers see both at once', async () => {
  const { act, ask, published } = startedService();
  const id = await published();
  expect(await positionOf(await ask('GET', `${at}/${id}`))).toMatchObject({ coding: 'provisional', confirmedOn: [] });
  const answer = await act(id, 'confirm', 'editor-b', 3, { ...checked, changeNote: 'read the decree' });
  expect(await positionOf(answer)).toMatchObject({ coding: 'confirmed', confirmedOn: ['2026-11-22'], revision: 4 });
  expect(await positionOf(await ask('GET', `${at}/${id}`))).toMatchObject({
    coding: 'confirmed',
    confirmedOn: ['2026-11-22'],
    status: 'published',
  });
});

test('who coded the record is no second coder, but may still say that it stands', async () => {
  const { act, published } = startedService();
  const id = await published();
  const refused = await act(id, 'confirm', 'editor-a', 3, checked);
  expect([refused.status, (await problemOf(refused)).type]).toEqual([403, '/problems/self-review']);
  expect(await positionOf(await act(id, 'confirm', 'editor-a', 3))).toMatchObject({ coding: 'provisional' });
});

test('a changed body is provisional again, and its editor is the one who cannot confirm it', async () => {
  const { act, ask, published } = startedService();
  const id = await published();
  await act(id, 'confirm', 'editor-b', 3, checked);
  const edit = async (note: string, revision: number) =>
    positionOf(
      await ask('PATCH', `${at}/${id}`, {
        as: 'editor-b',
        body: { note, changeNote: 'a note' },
        headers: { 'if-match': `"${revision}"` },
      }),
    );
  expect(await edit('', 4)).toMatchObject({ coding: 'confirmed' });
  expect(await edit('Read again.', 5)).toMatchObject({ coding: 'provisional' });
  expect(await positionOf(await ask('GET', `${at}/${id}`))).toMatchObject({ coding: 'confirmed' });
  expect(await problemOf(await act(id, 'confirm', 'editor-a', 6, checked))).toMatchObject({
    type: '/problems/illegal-transition',
  });
  await act(id, 'submit', 'editor-b', 6);
  expect(await positionOf(await act(id, 'publish', 'reviewer-r', 7))).toMatchObject({ coding: 'provisional' });
  expect(await problemOf(await act(id, 'confirm', 'editor-b', 8, checked))).toMatchObject({
    type: '/problems/self-review',
  });
  expect(await positionOf(await act(id, 'confirm', 'editor-a', 8, checked))).toMatchObject({ coding: 'confirmed' });
});

test('a restore of an older body is provisional again; one that changes nothing leaves the coding', async () => {
  const { act, ask, published } = startedService();
  const id = await published();
  await act(id, 'confirm', 'editor-b', 3, checked);
  await act(id, 'retract', 'reviewer-r', 4, { reason: 'withdrawn' });
  expect(await positionOf(await act(id, 'restore', 'reviewer-r', 5))).toMatchObject({ coding: 'confirmed' });
  await ask('PATCH', `${at}/${id}`, {
    as: 'editor-a',
    body: { note: 'Read again.', changeNote: 'a note' },
    headers: { 'if-match': '"6"' },
  });
  const back = await act(id, 'restore', 'reviewer-s', 7, { revision: 1 });
  expect(await positionOf(back)).toMatchObject({ note: '', coding: 'provisional' });
});

test.each([['provisional'], ['yes'], [true], [1]])('coding %j is no confirmation', async (coding) => {
  const { act, published } = startedService();
  const answer = await act(await published(), 'confirm', 'editor-b', 3, { coding });
  expect(answer.status).toBe(422);
  expect((await problemOf(answer)).errors?.[0]?.pointer).toBe('/coding');
});
