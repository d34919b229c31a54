import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryService } from '../../../mocks/node.ts';
import { signInAs } from '../../queries/session.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { AddPage } from './add-page.tsx';

vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 5000 });

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;

beforeEach(async () => {
  const service = await memoryService();
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    service(new Request(new URL(path, 'http://x.test'), init)),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

async function open(search = '') {
  window.history.replaceState(null, '', `/add${search}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <AddPage />
      </OpeningContext>
    </QueryClientProvider>,
  );
}

const choose = async (label: RegExp, code: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), code);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save as draft' }));

async function fill() {
  await screen.findByRole('option', { name: 'Fictional Gazette' });
  await choose(/^Member/, 'LTU');
  await choose(/^Institution/, 'parliament');
  await choose(/^Instrument/, 'statute');
  await userEvent.click(screen.getByLabelText(/^Low-Earth-orbit/));
  await userEvent.click(screen.getByLabelText(/^Excludes/));
  await userEvent.type(screen.getByLabelText(/^Stated on/), '2026-11-20');
  await choose(/^Confidence/, 'high');
  await userEvent.type(screen.getByLabelText(/^Summary/), 'an act');
}

it('takes the focus to the first field that is wrong and keeps what was typed', async () => {
  await signInAs('editor-a');
  await open();
  await choose(/^Member/, 'LTU');
  await userEvent.type(screen.getByLabelText(/^Summary/), 'an act');
  await save();
  expect(await screen.findByRole('alert')).toHaveTextContent('have to be put right');
  expect(screen.getByLabelText(/^Institution/)).toHaveFocus();
  expect(screen.getByLabelText(/^Institution/)).toHaveAccessibleDescription('This has to be filled in.');
  expect(screen.getByLabelText(/^Member/)).toHaveValue('LTU');
  expect(screen.getByLabelText(/^Summary/)).toHaveValue('an act');
});

it('tells a reader how to save, and keeps the form', async () => {
  await open();
  await fill();
  expect(await screen.findByRole('region', { name: 'Who may add' })).toHaveTextContent('choose an editor identity');
  await save();
  expect(await screen.findByRole('alert')).toHaveTextContent('Readers cannot save');
  expect(screen.getByLabelText(/^Summary/)).toHaveValue('an act');
});

it('saves a draft, with its card and the way to review; a second of the same act is refused and kept', async () => {
  await signInAs('editor-a');
  await open();
  await fill();
  expect(screen.getByRole('complementary', { name: 'Preview' })).toHaveTextContent(/Lithuania: .* 20 Nov 2026/);
  await save();
  expect(await screen.findByRole('heading', { name: 'Saved as a draft' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Illustrative: an act' })).toHaveAttribute(
    'href',
    expect.stringContaining('card='),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Submit for review' }));
  expect(await screen.findByRole('heading', { name: 'Submitted for review' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add another' }));
  await fill();
  await save();
  expect(await screen.findByRole('alert')).toHaveTextContent('already on record');
  expect(screen.getByRole('button', { name: 'Open the record that is there' })).toBeVisible();
  expect(screen.getByLabelText(/^Summary/)).toHaveValue('an act');
});

it('says of a data set that is only read that it is', async () => {
  await open('?dataset=documented');
  expect(await screen.findByText('The documented data set can only be read here')).toBeVisible();
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});
