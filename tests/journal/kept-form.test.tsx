import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../mocks/node.ts';
import { useOutboxSender } from '../../src/app/use-outbox-sender.ts';
import { AddPage } from '../../src/features/editor/add-page.tsx';
import { REST_MS } from '../../src/features/editor/server-draft.ts';
import { pageDrafts, pageOutbox } from '../../src/journal/page-journal.ts';
import { signInAs } from '../../src/queries/session.ts';
import { OpeningContext } from '../../src/question/use-view.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const FORM = 'new:illustrative';
vi.setConfig({ testTimeout: 40_000 });
configure({ asyncUtilTimeout: 8000 });

let isOnline = true;

beforeEach(async () => {
  isOnline = true;
  const service = await memoryService();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (!isOnline && init?.method === 'POST') throw new TypeError('Failed to fetch');
    return service(new Request(new URL(path, 'http://x.test'), init));
  });
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  const [shelf, outbox] = [await pageDrafts(), await pageOutbox()];
  await Promise.all((await shelf.ofForm(FORM)).map((draft) => shelf.remove(draft)));
  await Promise.all((await outbox.open()).map(({ id }) => outbox.withdraw(id)));
});

function Sender() {
  useOutboxSender();
  return null;
}

/** Opens the form in a tab of its own; the answer closes it. */
function openForm(): () => void {
  window.history.replaceState(null, '', '/add');
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <Sender />
        <AddPage />
      </OpeningContext>
    </QueryClientProvider>,
  );
  return unmount;
}

const summary = () => screen.findByLabelText(/^Summary/);
const kept = async () => (await pageDrafts()).ofForm(FORM);
const offer = () => screen.findByRole('region', { name: 'Kept on this device' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const choose = async (label: RegExp, code: string) => userEvent.selectOptions(screen.getByLabelText(label), code);

/** Types into a form and closes it. */
async function typeAndLeave(text: string): Promise<void> {
  const close = openForm();
  await userEvent.type(await summary(), text);
  await screen.findByText('Saved on this device, not sent');
  close();
  await waitFor(async () => expect(JSON.stringify(await kept())).toContain(`"${text}"`));
}

it('says where the form is kept, and nothing of a form that nobody has touched', async () => {
  openForm();
  await summary();
  expect(screen.queryByText(/on this device|Not saved/)).not.toBeInTheDocument();
  await userEvent.type(await summary(), 'an act');
  expect(await screen.findByText('Saved on this device, not sent')).toBeVisible();
});

it('offers again what was typed, with its time, and goes on with it where it was left', async () => {
  await typeAndLeave('an act');
  openForm();
  expect(await offer()).toHaveTextContent(/“an act”, typed today at \d\d:\d\d, with one field filled in/);
  expect(await summary()).toHaveValue('');
  await press('Continue with it');
  expect(await summary()).toHaveValue('an act');
  await waitFor(async () => expect(await kept()).toHaveLength(1));
  expect(screen.queryByRole('region', { name: 'Kept on this device' })).not.toBeInTheDocument();
});

it('loses neither when somebody types before going on with what was kept', async () => {
  await typeAndLeave('the first');
  openForm();
  await offer();
  await userEvent.type(await summary(), 'the second');
  await press('Continue with it');
  expect(await summary()).toHaveValue('the first');
  await waitFor(async () => expect(await offer()).toHaveTextContent('“the second”'));
});

it('forgets what is discarded, and only that', async () => {
  await typeAndLeave('the first');
  await typeAndLeave('the second');
  openForm();
  expect(within(await offer()).getByText(/One more is kept/)).toBeVisible();
  await press('Discard it');
  expect(await offer()).toHaveTextContent('“the first”');
  await press('Discard it');
  await waitFor(async () => expect(await kept()).toEqual([]));
});

/** Everything that a position needs. */
async function fill(): Promise<void> {
  await screen.findByRole('option', { name: 'Fictional Gazette' });
  await choose(/^Member/, 'LTU');
  await choose(/^Institution/, 'parliament');
  await choose(/^Instrument/, 'statute');
  await choose(/^Confidence/, 'high');
  await userEvent.click(screen.getByLabelText(/^Low-Earth-orbit/));
  await userEvent.click(screen.getByLabelText(/^Excludes/));
  await userEvent.type(screen.getByLabelText(/^Stated on/), '2026-11-20');
  await userEvent.type(await summary(), 'an act');
}
const unsent = () => screen.findByRole('region', { name: 'Not sent yet' });

it('keeps nothing on this device once the service has it, and says since when', async () => {
  await signInAs('editor-a');
  openForm();
  await fill();
  await press('Save as draft');
  expect(await screen.findByText(/^Saved on the server \d\d:\d\d$/)).toBeVisible();
  expect(await kept()).toEqual([]);
  await waitFor(async () => expect(await (await pageOutbox()).open()).toEqual([]));
});

it('has a draft with the service too once the coder rests, and saves that one', async () => {
  await signInAs('editor-a');
  const close = openForm();
  await fill();
  expect(await screen.findByText(/^Saved on the server \d\d:\d\d$/, {}, { timeout: REST_MS + 5000 })).toBeVisible();
  await waitFor(async () => expect(await (await pageDrafts()).all()).toEqual([]));
  await userEvent.type(await summary(), ' of parliament');
  await screen.findByText('Saved on this device, not sent');
  await press('Save as draft');
  expect(await screen.findByRole('heading', { name: 'Saved as a draft' })).toHaveFocus();
  close();
  const found = await fetch('/api/datasets/illustrative/positions?status=draft&member=LTU');
  expect(await found.json()).toMatchObject({
    items: [{ summary: 'Illustrative: an act of parliament', revision: 2 }],
  });
  expect(await (await pageDrafts()).all()).toEqual([]);
});

it('saves without a network, and sends it when there is one again, whether or not the form is still open', async () => {
  await signInAs('editor-a');
  const close = openForm();
  await fill();
  isOnline = false;
  await press('Save as draft');
  expect(await screen.findByText(/^Saved on this device, not sent\. The service does not answer/)).toBeVisible();
  close();
  openForm();
  expect(await unsent()).toHaveTextContent('Lithuania: “Illustrative: an act”, saved today at');
  isOnline = true;
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Not sent yet' })).not.toBeInTheDocument());
  expect(await kept()).toEqual([]);
});

it('brings what the service refused meanwhile back into the form, with the reason', async () => {
  await signInAs('editor-a');
  openForm();
  await fill();
  await press('Save as draft');
  await screen.findByText(/^Saved on the server/);
  await press('Add another');
  await fill();
  isOnline = false;
  await press('Save as draft');
  await screen.findByText(/The service does not answer/);
  cleanup();
  openForm();
  await unsent();
  isOnline = true;
  await waitFor(async () => expect(await unsent()).toHaveTextContent(/not accepted\. .*already on record/));
  await press('Open it in the form');
  expect(await summary()).toHaveValue('Illustrative: an act');
  expect(screen.getByLabelText(/^Member/)).toHaveValue('LTU');
  await waitFor(async () => expect(await (await pageOutbox()).open()).toEqual([]));
  expect(await kept()).toHaveLength(1);
});

it('leaves a refused form as it is, and kept on this device', async () => {
  await signInAs('editor-a');
  openForm();
  await fill();
  await press('Save as draft');
  await screen.findByText(/^Saved on the server/);
  await press('Add another');
  await fill();
  await press('Save as draft');
  expect(await screen.findByRole('alert')).toHaveTextContent('already on record');
  expect(await summary()).toHaveValue('an act');
  expect(await screen.findByText('Saved on this device, not sent')).toBeVisible();
  expect(await (await pageOutbox()).open()).toEqual([]);
});

it('says that nothing is saved where the browser keeps nothing', async () => {
  const refusing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  openForm();
  await userEvent.type(await summary(), 'an act');
  const word = await screen.findByText('Not saved. This device does not keep it: it stands in this form alone.');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(word).toBeVisible();
  refusing.mockRestore();
});
