import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageDrafts, pageOutbox } from '../../src/journal/page-journal.ts';
import { signInAs } from '../../src/queries/session.ts';
import { ask, closeService, colleague, collide, ID, openService, record, SET, show } from './collision.tsx';

vi.setConfig({ testTimeout: 40_000 });
configure({ asyncUtilTimeout: 8000 });
beforeEach(openService);
afterEach(closeService);

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (field: string, side: RegExp) =>
  userEvent.click(within(await screen.findByRole('group', { name: field })).getByRole('radio', { name: side }));
const result = () => screen.getByRole('region', { name: 'This is what will be saved' });
const left = (words: string) => screen.findByText((text) => text.includes(words));

it('saves without a question what was changed apart, and says whose change is whose', async () => {
  const { onDone } = await show(await collide({ note: 'Theirs.' }, { confidence: 'low' }));
  expect(await screen.findByRole('heading', { name: 'editor-b changed this record while you did' })).toHaveFocus();
  expect(screen.getByText('Nothing has to be decided.')).toBeVisible();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  const settled = within(screen.getByRole('region', { name: 'Goes together by itself' })).getAllByRole('listitem');
  expect(settled.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Confidence changed by you alone/),
    expect.stringMatching(/^Coding note changed by editor-b alone/),
  ]);
  expect(within(result()).getAllByRole('listitem')).toHaveLength(1);
  await press('Save the merged version');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await record()).toMatchObject({ note: 'Theirs.', confidence: 'low', recordedBy: 'editor-a' });
  expect(await (await pageOutbox()).open()).toEqual([]);
});

it('asks where both changed one thing differently, shows the result first, and sends the note as it was edited', async () => {
  const { onDone } = await show(
    await collide(
      { summary: 'Illustrative: theirs', level: 'permits', endsOn: '2027' },
      { summary: 'Illustrative: mine', level: 'welcomes', note: 'Mine.' },
    ),
  );
  expect(await left('2 of 2 left to decide.')).toBeVisible();
  expect(screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'))).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Save the merged version' })).not.toBeInTheDocument();
  await choose('Summary', /^Theirs/);
  expect(await left('1 of 2 left to decide.')).toBeVisible();
  await choose('Level and dates', /^Mine/);
  expect(await left('All 2 are decided.')).toBeVisible();
  expect(
    within(result())
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    expect.stringMatching(/^Level and dates.*Now.*: Permits.*Ends on: .*2027.*Will be.*: Welcomes/),
    expect.stringMatching(/^Coding note.*Will beMine\./),
  ]);
  await userEvent.clear(screen.getByRole('textbox'));
  await press('Save the merged version');
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Say in a few words/);
  await userEvent.type(screen.getByRole('textbox'), 'merged');
  await press('Save the merged version');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  const merged = { summary: 'Illustrative: theirs', level: 'welcomes', endsOn: null, note: 'Mine.' };
  expect(await record()).toMatchObject(merged);
  const history = await ask('GET', undefined, {}, '/revisions');
  expect((await history.json()).items.at(-1)).toMatchObject({ actor: 'editor-a', changeNote: 'merged' });
});

it('starts again when somebody saves meanwhile, and keeps the choices that are still about the same', async () => {
  const { onDone } = await show(
    await collide(
      { summary: 'Illustrative: theirs', note: 'Theirs.' },
      { summary: 'Illustrative: mine', note: 'Mine.', confidence: 'low' },
    ),
  );
  await press('Take all of mine');
  expect(await left('All 2 are decided.')).toBeVisible();
  await colleague({ note: 'Theirs again.' });
  await press('Save the merged version');
  expect(await left('editor-b has saved again meanwhile')).toHaveTextContent('1 of 1 left to decide.');
  expect(screen.getByRole('group', { name: 'Coding note' })).toHaveTextContent(/Theirs.*again/);
  expect(onDone).not.toHaveBeenCalled();
  await choose('Coding note', /^Theirs/);
  await press('Save the merged version');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  const merged = { summary: 'Illustrative: mine', note: 'Theirs again.', confidence: 'low' };
  expect(await record()).toMatchObject(merged);
});

it('hears of a newer version before anything is sent', async () => {
  const entry = await collide(
    { summary: 'Illustrative: theirs', note: 'Theirs.' },
    { summary: 'Illustrative: mine', note: 'Mine.' },
  );
  const { client } = await show(entry);
  await press('Take all of theirs');
  await colleague({ note: 'Theirs again.' });
  await client.invalidateQueries();
  expect(await left('editor-b has saved again meanwhile')).toHaveTextContent('1 of 2 left to decide.');
  expect(screen.getByRole('group', { name: 'Summary' }).querySelector(':checked')).toHaveAttribute('value', 'theirs');
});

it('gives up my change and keeps all of it as a draft of the record, with what was to follow', async () => {
  const entry = await collide({ summary: 'Illustrative: theirs' }, { summary: 'Illustrative: mine' });
  const follow = { act: 'edit', dataset: SET, position: ID, ifMatch: null, by: 'editor-a' } as const;
  const body = { note: 'Afterwards.', changeNote: 'after' };
  await (await pageOutbox()).add({ ...follow, body, key: crypto.randomUUID() }, '2026-11-22T10:01:00Z');
  const { onDone } = await show(entry);
  await press('Give up my change');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await (await pageOutbox()).open()).toEqual([]);
  expect(await (await pageDrafts()).ofForm(ID)).toMatchObject([
    { startedFrom: 3, content: { summary: 'Illustrative: mine', note: 'Afterwards.', changeNote: 'mine' } },
  ]);
  expect(await record()).toMatchObject({ summary: 'Illustrative: theirs' });
});

it('lets go of a change of which nothing is left', async () => {
  const { onDone } = await show(
    await collide({ summary: 'Illustrative: same', note: 'T' }, { summary: 'Illustrative: same' }),
  );
  expect(await screen.findByText(/Nothing is left to save/)).toBeVisible();
  await press('Let my change go');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await (await pageOutbox()).open()).toEqual([]);
});

it('keeps what was decided when the merged version is refused for another reason', async () => {
  const entry = await collide({ summary: 'Illustrative: theirs' }, { summary: 'Illustrative: mine' });
  const { onDone } = await show(entry);
  await choose('Summary', /^Mine/);
  await signInAs('viewer-v');
  await press('Save the merged version');
  expect(await screen.findByRole('alert')).toHaveTextContent('The merged version was not accepted');
  expect(screen.getByRole('group', { name: 'Summary' }).querySelector(':checked')).toHaveAttribute('value', 'mine');
  await signInAs('editor-a');
  await press('Save the merged version');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await record()).toMatchObject({ summary: 'Illustrative: mine' });
});

it('offers nothing to save over a retraction', async () => {
  const entry = await collide({ note: 'Theirs.' }, { summary: 'Illustrative: mine' });
  await signInAs('reviewer-r');
  const { etag } = await record();
  await ask('POST', { reason: 'wrong' }, { 'if-match': etag }, '/retract');
  await show(entry);
  expect(await screen.findByText(/has retracted the record/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save the merged version' })).not.toBeInTheDocument();
});
