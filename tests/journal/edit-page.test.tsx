import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../mocks/node.ts';
import { useOutboxSender } from '../../src/app/use-outbox-sender.ts';
import { parse } from '../../src/contract/parse.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { positionPageSchema } from '../../src/contract/positions.ts';
import type { Position } from '../../src/domain/position.ts';
import { EditPage, EndPage } from '../../src/features/editor/edit/edit-page.tsx';
import { REST_MS } from '../../src/features/editor/server-draft.ts';
import { DRAFT_NOTE } from '../../src/features/editor/write-from.ts';
import { pageDrafts, pageOutbox } from '../../src/journal/page-journal.ts';
import { signInAs } from '../../src/queries/session.ts';
import { OpeningContext } from '../../src/question/use-view.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const ID = 'ill-ltu-11';
const AT = `/api/datasets/illustrative/positions/${ID}`;
vi.setConfig({ testTimeout: 40_000 });
configure({ asyncUtilTimeout: 8000 });

let isOnline = true;
let sent: unknown[] = [];

beforeEach(async () => {
  isOnline = true;
  sent = [];
  const service = await memoryService();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (!isOnline && (init?.method ?? 'GET') !== 'GET') throw new TypeError('Failed to fetch');
    if (init?.method === 'PATCH' && typeof init.body === 'string') sent.push(JSON.parse(init.body));
    return service(new Request(new URL(path, 'http://x.test'), init));
  });
  await signInAs('editor-a');
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  const [shelf, outbox] = [await pageDrafts(), await pageOutbox()];
  await Promise.all((await shelf.all()).map((draft) => shelf.remove(draft)));
  await Promise.all((await outbox.open()).map(({ id }) => outbox.withdraw(id)));
});

function Sender() {
  useOutboxSender();
  return null;
}

/** Opens the page in a tab of its own; the answer closes it. */
function openPage(Page: typeof EditPage = EditPage, id = ID, search = ''): () => void {
  window.history.replaceState(null, '', `/edit/${id}${search}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <Sender />
        <Page id={id} />
      </OpeningContext>
    </QueryClientProvider>,
  );
  return unmount;
}

function parsedPage(answer: unknown): readonly Position[] {
  const page = parse(positionPageSchema, answer);
  return page.ok ? page.value.items : [];
}

const summary = () => screen.findByLabelText(/^Summary/);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const save = () => press('Save as draft');
const offer = () => screen.findByRole('region', { name: 'Kept on this device' });

async function write(label: RegExp, text: string): Promise<void> {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
}
const changeSummary = (text: string) => write(/^Summary/, text);
const sayWhy = (text: string) => write(/^What you changed/, text);

/** Acts on the record past the page, as another editor would. */
async function ask(method: string, path: string, body: object, ifMatch: string): Promise<Position> {
  const response = await fetch(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'if-match': ifMatch },
  });
  expect(response.status).toBe(200);
  return positionSchema.parse(await response.json());
}
const current = async () => positionSchema.parse(await (await fetch(AT)).json());

async function changeAs(identity: string, change: object): Promise<void> {
  await signInAs(identity);
  await ask('PATCH', AT, { ...change, changeNote: 'theirs' }, `"${(await current()).revision}"`);
  await signInAs('editor-a');
}

it('sends what has changed and nothing else, with why, and says that readers keep the published version', async () => {
  openPage();
  expect(await screen.findByText(/It is published\. Readers keep the published version/)).toBeVisible();
  await changeSummary('a better word');
  await sayWhy('the house was named wrongly');
  await save();
  expect(await screen.findByRole('heading', { name: 'Saved as a draft' })).toHaveFocus();
  expect(screen.getByText(/Readers keep the published version/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open its review' })).toHaveAttribute('href', `/review/${ID}`);
  expect(sent).toEqual([{ summary: 'Illustrative: a better word', changeNote: 'the house was named wrongly' }]);
  await press('Submit for review');
  expect(await screen.findByRole('heading', { name: 'Submitted for review' })).toBeVisible();
});

it('asks why, and says so where nothing has changed', async () => {
  openPage();
  await summary();
  await save();
  expect((await screen.findAllByText('Nothing has changed, so there is nothing to save.'))[0]).toBeVisible();
  await changeSummary('a better word');
  await save();
  expect(screen.getByLabelText(/^What you changed/)).toHaveFocus();
  expect(await summary()).toHaveValue('a better word');
  expect(sent).toEqual([]);
});

it('keeps every source of a record as it was, and adds and removes one', async () => {
  const { sources } = await current();
  const second = { url: 'https://sources.example/second', title: ' With spaces ', publisher: 'Fictional Gazette' };
  await changeAs('editor-b', { sources: [...sources, second] });
  openPage();
  await screen.findByRole('heading', { name: 'Source 2' });
  await write(/^Coding note/, 'why');
  await sayWhy('a note');
  await save();
  await screen.findByRole('heading', { name: 'Saved as a draft' });
  expect(sent.at(-1)).toEqual({ note: 'why', changeNote: 'a note' });
  cleanup();
  openPage();
  await userEvent.click(await screen.findByRole('button', { name: 'Remove source 2' }));
  expect(screen.getByRole('button', { name: 'Add a source' })).toHaveFocus();
  await sayWhy('it said nothing');
  await save();
  await screen.findByRole('heading', { name: 'Saved as a draft' });
  expect((await current()).sources).toEqual(sources);
});

it('opens at the last day for the end of a position', async () => {
  openPage(EndPage);
  await waitFor(() => expect(screen.getByLabelText(/^Ends on/)).toHaveFocus());
  await userEvent.keyboard('2026-11-21');
  await sayWhy('repealed');
  await save();
  await screen.findByRole('heading', { name: 'Saved as a draft' });
  expect(sent).toEqual([{ endsOn: '2026-11-21', changeNote: 'repealed' }]);
});

it('offers again what was typed, with the fields that differ and what has happened since', async () => {
  const close = openPage();
  await changeSummary('half a word');
  await screen.findByText('Saved on this device, not sent');
  close();
  const again = openPage();
  expect(await offer()).toHaveTextContent(/typed today at \d\d:\d\d, which differs from the record in: Summary\./);
  again();
  await changeAs('editor-b', { note: 'their note' });
  openPage();
  expect(await offer()).toHaveTextContent(/in: Summary, Coding note\. editor-b has changed the record after that/);
  await press('Continue with it');
  await sayWhy('mine');
  await save();
  expect(await screen.findByRole('heading', { name: 'editor-b changed this record while you did' })).toBeVisible();
  expect(sent.at(-1)).toEqual({ summary: 'Illustrative: half a word', changeNote: 'mine' });
  await press('Save the merged version');
  expect(await screen.findByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
  expect(await current()).toMatchObject({ note: 'their note', summary: 'Illustrative: half a word' });
});

it('turns into the merge where somebody else was faster, at once when it is opened again', async () => {
  const close = openPage();
  await changeSummary('my word');
  await sayWhy('mine');
  await changeAs('editor-b', { summary: 'their word' });
  await save();
  expect(await screen.findByRole('heading', { name: /^editor-b changed this record/ })).toBeVisible();
  close();
  openPage();
  expect(await screen.findByRole('heading', { name: /^editor-b changed this record/ })).toBeVisible();
  expect(screen.queryByRole('form', { name: 'Position' })).not.toBeInTheDocument();
});

it('opens with what was not sent, and with what was refused and why', async () => {
  const close = openPage();
  await changeSummary('unsent');
  await sayWhy('no network');
  isOnline = false;
  await save();
  await screen.findByText(/The service does not answer/);
  close();
  const again = openPage();
  expect(await screen.findByRole('region', { name: 'Not sent yet' })).toHaveTextContent('“no network”');
  again();
  await waitFor(async () => expect((await (await pageOutbox()).open())[0]?.state.is).toBe('waiting'));
  const outbox = await pageOutbox();
  const [entry] = await outbox.open();
  const errors = [{ pointer: '/summary', code: 'control_chars' as const, params: {} }];
  const problem = {
    type: '/problems/validation',
    title: 'Some fields need another value',
    status: 422,
    instance: AT,
    errors,
  };
  await outbox.take(entry?.id ?? 0);
  await outbox.settle(entry?.id ?? 0, { is: 'refused', problem, retryAfter: null }, { now: 0, chance: 0 });
  isOnline = true;
  openPage();
  expect(await summary()).toHaveValue('Illustrative: unsent');
  expect(screen.getByLabelText(/^What you changed/)).toHaveValue('no network');
  expect(screen.getByLabelText(/^Summary/)).toHaveFocus();
  expect(screen.getByRole('region', { name: 'Not accepted' })).toHaveTextContent('Some fields need another value');
  await changeSummary('sent');
  await save();
  expect(await screen.findByRole('heading', { name: 'Saved as a draft' })).toBeVisible();
  expect((await current()).summary).toBe('Illustrative: sent');
  await waitFor(async () => expect(await outbox.open()).toEqual([]));
});

it('says of a retracted record, of none, of a set that is only read, and to a reader, what can be done', async () => {
  await signInAs('reviewer-r');
  await ask('POST', `${AT}/retract`, { reason: 'not theirs' }, `"${(await current()).revision}"`);
  await signInAs('editor-a');
  openPage();
  expect(await screen.findByText('This record is retracted')).toBeVisible();
  expect(screen.getByRole('link', { name: /restored$/ })).toHaveAttribute('href', `/review/${ID}`);
  cleanup();
  openPage(EditPage, 'nothing-there');
  expect(await screen.findByText('There is no such record here')).toBeVisible();
  cleanup();
  openPage(EditPage, 'dr-01', '?dataset=documented');
  expect(await screen.findByText('The documented data set can only be read here')).toBeVisible();
  cleanup();
  await signInAs('viewer-v');
  openPage(EditPage, 'ill-ltu-10');
  expect(await screen.findByText('Editors correct records here')).toBeVisible();
});

it('keeps a draft up to date with the service while it is written, and the note says in the end why', async () => {
  const found = await fetch('/api/datasets/illustrative/positions?status=draft&limit=1');
  const [draft] = parsedPage(await found.json());
  openPage(EditPage, draft?.id ?? '');
  await write(/^Summary/, 'Illustrative: a better word');
  expect(await screen.findByText(/^Saved on the server \d\d:\d\d$/, {}, { timeout: REST_MS + 5000 })).toBeVisible();
  expect(await summary()).toHaveFocus();
  expect(await (await pageDrafts()).all()).toEqual([]);
  await write(/^What you changed, and why/, 'clearer');
  await save();
  expect(await screen.findByRole('heading', { name: 'Saved as a draft' })).toHaveFocus();
  expect(sent).toEqual([{ summary: 'Illustrative: a better word', changeNote: DRAFT_NOTE }, { changeNote: 'clearer' }]);
});

it('saves what readers see by the word of its coder alone', async () => {
  openPage();
  await write(/^Summary/, 'Illustrative: a better word');
  await new Promise((resolve) => setTimeout(resolve, REST_MS + 1000));
  expect(screen.getByText('Saved on this device, not sent')).toBeVisible();
  expect(sent).toEqual([]);
});
