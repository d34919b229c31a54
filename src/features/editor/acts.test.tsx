import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../../mocks/node.ts';
import { positionSchema } from '../../contract/position.ts';
import type { Position } from '../../domain/position.ts';
import { signInAs } from '../../queries/session.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { AddPage } from './add-page.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
let created: unknown[] = [];

beforeEach(async () => {
  created = [];
  const service = await memoryService();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    const isCreation = init?.method === 'POST' && path.endsWith('/positions');
    if (isCreation && typeof init.body === 'string') created.push(JSON.parse(init.body));
    return service(new Request(new URL(path, 'http://x.test'), init));
  });
  await signInAs('editor-a');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

function openPage(id?: string): void {
  window.history.replaceState(null, '', '/add');
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <AddPage id={id} />
      </OpeningContext>
    </QueryClientProvider>,
  );
}

const act = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }));
const choose = async (label: RegExp, code: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), code);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function recordOf(id: string): Promise<Position> {
  return positionSchema.parse(await (await fetch(`/api/datasets/illustrative/positions/${id}`)).json());
}

/** Everything that a position of this member needs. */
async function fill(member: string, summary: string): Promise<void> {
  await screen.findByRole('option', { name: 'Fictional Gazette' });
  await choose(/^Member \(/, member);
  await choose(/^Institution/, 'parliament');
  await choose(/^Instrument/, 'statute');
  await choose(/^Confidence/, 'high');
  await userEvent.click(screen.getByLabelText(/^Low-Earth-orbit/));
  await userEvent.click(screen.getByRole('radio', { name: 'Excludes' }));
  await userEvent.type(screen.getByLabelText(/^Stated on/), '2026-11-20');
  await userEvent.type(screen.getByLabelText(/^Summary/), summary);
}

it('leads from a member to its records, newest first, and on to their correction or end', async () => {
  openPage();
  await act(/^Correction/);
  expect(screen.queryByRole('form', { name: 'Position' })).not.toBeInTheDocument();
  await choose(/^Member of the record/, 'LTU');
  const links = await screen.findAllByRole('link', { name: /^Correct it/ });
  expect(links[0]).toHaveAccessibleName('Correct it (11 Nov 2026, Head of state or government)');
  expect(links[0]).toHaveAttribute('href', '/edit/ill-ltu-11');
  await act(/^End of/);
  await choose(/^Member of the record/, 'LTU');
  expect((await screen.findAllByRole('link', { name: /^End it/ }))[0]).toHaveAttribute('href', '/edit/ill-ltu-11/end');
});

it('confirms that a record still stands, at once and without a review', async () => {
  openPage();
  await act(/^Still stands/);
  await choose(/^Member of the record/, 'LTU');
  await userEvent.click((await screen.findAllByRole('button', { name: /^Check it/ }))[0] ?? document.body);
  expect(await screen.findByRole('heading', { name: /^Lithuania, 11 Nov 2026/ })).toHaveFocus();
  expect(screen.getByText(/visible to readers at once and needs no review/)).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Still stands, checked today' }));
  const noted = await screen.findByText(/^Noted: checked today/);
  await waitFor(() => expect(noted.closest('p')).toHaveFocus());
  const record = await recordOf('ill-ltu-11');
  expect(record.confirmedOn).toHaveLength(1);
  expect(record.status).toBe('published');
});

it('logs a search with the codes that such a record has, and gives back what was chosen before', async () => {
  openPage();
  await choose(/^Institution/, 'parliament');
  await act(/^Looked, found nothing/);
  expect(screen.queryByLabelText(/^Institution/)).not.toBeInTheDocument();
  await act(/^New position/);
  expect(screen.getByLabelText(/^Institution/)).toHaveValue('parliament');
  expect(screen.getByLabelText(/^Summary/)).toHaveValue('');
  await act(/^Looked, found nothing/);
  await screen.findByRole('option', { name: 'Fictional Gazette' });
  await choose(/^Member \(/, 'ALB');
  await userEvent.type(screen.getByLabelText(/^Searched on/), '2026-11-20');
  await userEvent.type(screen.getByLabelText(/^Coding note/), 'two registers');
  await press('Save as draft');
  await screen.findByRole('heading', { name: 'Saved as a draft' });
  expect(created[0]).toMatchObject({
    reason: 'none-found', level: null, institution: 'foreign_ministry', instrument: 'no_comment', confidence: 'low',
    member: 'ALB', statedOn: '2026-11-20', note: 'two registers',
  }); // prettier-ignore
  expect(created[0]).toHaveProperty('services.length', 7);
});

it('saves and goes on with the next from the same source, which is announced', async () => {
  openPage();
  await fill('LTU', 'the first');
  await userEvent.selectOptions(screen.getByLabelText(/^Publisher/), 'Fictional Parliament Papers');
  await press('Save and next');
  expect(
    await screen.findByText(/^Saved as a draft: Illustrative: the first\. The next form keeps/),
  ).toBeInTheDocument();
  await waitFor(() => expect(screen.getByLabelText(/^Publisher/)).toHaveFocus());
  expect(screen.getByLabelText(/^Publisher/)).toHaveValue('Fictional Parliament Papers');
  expect(screen.getByLabelText(/^Institution/)).toHaveValue('parliament');
  expect(screen.getByLabelText(/^Member \(/)).toHaveValue('');
  expect(screen.getByLabelText(/^Summary/)).toHaveValue('');
});

it('starts from a copy, says of what, and shows that it is there already', async () => {
  openPage('ill-ltu-11');
  expect(await screen.findByRole('region', { name: 'Copied from' })).toHaveTextContent(
    'Copied from Lithuania, 11 Nov 2026, Head of state or government',
  );
  expect(screen.getByLabelText(/^Stated on/)).toHaveValue('2026-11-11');
  const same = await screen.findByRole('region', { name: 'Already on record from this source' });
  expect(within(same).getByRole('link', { name: /^Lithuania, 11 Nov 2026/ })).toHaveAttribute(
    'href',
    expect.stringContaining('card=ill-ltu-11'),
  );
  expect(screen.getByRole('region', { name: 'Already on record within 14 days' })).toBeVisible();
});

it('warns of drafts of other editors too', async () => {
  openPage();
  await fill('LTU', 'the first');
  await press('Save as draft');
  await screen.findByRole('heading', { name: 'Saved as a draft' });
  await press('Add another');
  await choose(/^Member \(/, 'LTU');
  await userEvent.type(screen.getByLabelText(/^Stated on/), '2026-11-19');
  const near = await screen.findByRole('region', { name: 'Already on record within 14 days' });
  await waitFor(() => expect(near).toHaveTextContent('Lithuania, 20 Nov 2026, Parliament: Excludes (draft)'));
});
