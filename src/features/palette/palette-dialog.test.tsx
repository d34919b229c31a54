import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { areSingleKeysOn } from '../../ui/single-keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';

const seeds = demoSeeds();

beforeEach(async () => {
  const client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
  vi.stubGlobal('fetch', async (path: string) => client.get(path));
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

function open(search = '', path = '/steps') {
  history.replaceState(null, '', search === '' ? path : `${path}?${search}`);
  const onClose = vi.fn<() => void>();
  const onKeys = vi.fn<() => void>();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <OpeningContext value={{ dataset: 'illustrative', opensOn: '2026-11-22' }}>
        <PaletteDialog
          pages={[
            { path: '/', name: 'Overview' },
            { path: '/shifts', name: 'Shifts' },
          ]}
          offered={['illustrative', 'documented']}
          onClose={onClose}
          onKeys={onKeys}
        />
      </OpeningContext>
    </QueryClientProvider>,
  );
  return { address: () => location.pathname + location.search, onClose, onKeys };
}

const field = () => screen.getByRole('combobox', { name: 'Member, page, event, group or words of a record' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

test('is a combobox that has focus, tells which choice is at hand, and offers pages and actions before anything is typed', async () => {
  open();
  expect(field()).toHaveFocus();
  expect(field()).toHaveAttribute('aria-controls', screen.getByRole('listbox', { name: 'Search' }).id);
  expect(within(screen.getByRole('group', { name: 'Pages' })).getAllByRole('option')).toHaveLength(2);
  await userEvent.keyboard('{ArrowDown}');
  const chosen = screen.getByRole('option', { selected: true });
  expect(chosen).toHaveTextContent('Shifts');
  await waitFor(() => expect(field()).toHaveAttribute('aria-activedescendant', chosen.id));
});

test('leads to a member by a former name and takes the question along', async () => {
  const { address, onClose } = open('on=2025-06-01&why=LTU');
  await userEvent.type(field(), 'turkey{Enter}');
  expect(address()).toBe('/members/TUR?on=2025-06-01');
  expect(onClose).toHaveBeenCalledOnce();
});

test('leads to the brief on a member by a former name', async () => {
  const { address } = open('on=2025-06-01');
  await userEvent.type(field(), 'brief turkey{Enter}');
  expect(address()).toBe('/brief/TUR?on=2025-06-01');
});

test('leads to an event on the page of shifts', async () => {
  const { address } = open();
  await userEvent.type(field(), 'galileo');
  expect(screen.getByRole('group', { name: 'Events' })).toBeVisible();
  await userEvent.click(screen.getByRole('option', { name: /China joins the Galileo programme/ }));
  expect(address()).toBe('/shifts?event=galileo-2003');
});

test('shows a group alone, whoever was chosen', async () => {
  const { address } = open('members=DEU');
  await userEvent.type(field(), 'baltic');
  await userEvent.click(screen.getByRole('option', { name: /^Baltic/ }));
  expect(address()).toBe('/steps?groups=baltic');
});

test('finds records by their words once typing rests, and opens the card over the page', async () => {
  const { address } = open();
  await userEvent.type(field(), 'compliance');
  expect(screen.getByRole('status')).toHaveTextContent('searching the records…');
  const records = await screen.findByRole('group', { name: 'Records' });
  const [first] = within(records).getAllByRole('option');
  expect(first).toHaveTextContent(/Illustrative: /);
  if (first !== undefined) await userEvent.click(first);
  expect(address()).toMatch(/^\/steps\?card=ill-/);
});

test('says that it lists the first of many, and lists at most eight of a kind', async () => {
  open();
  await userEvent.type(field(), 'satellite');
  const records = await screen.findByRole('group', { name: 'Records' });
  expect(within(records).getAllByRole('option')).toHaveLength(8);
  expect(screen.getByRole('status')).toHaveTextContent(
    `The first ${options().length} matches; more words narrow them.`,
  );
});

test('says what to do where nothing matches', async () => {
  open();
  await userEvent.type(field(), 'zzzz');
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(/^Nothing matches “zzzz”\. Try fewer words/),
  );
  expect(options()).toEqual([]);
});

test('says that records could not be searched and still finds the rest', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network');
  });
  open();
  await userEvent.type(field(), 'lithuania');
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('2 matches. The records could not be searched.'),
  );
  expect(options()).toEqual(['LithuaniaLTU', 'Brief on Lithuaniaone page']);
});

test('keeps a title of any length and direction to itself', async () => {
  const summary = `Illustrative: ${'עברית ‮ '.repeat(700)}`;
  const [, record] = [...seeds.values()][0] ?? [];
  vi.stubGlobal('fetch', async () =>
    Response.json({
      items: [
        {
          ...record?.body,
          summary,
          id: 'rtl',
          dataset: 'illustrative',
          confirmedOn: [],
          coding: 'confirmed',
          retraction: null,
          status: 'published',
          revision: 1,
          recordedAt: '2026-01-01T00:00:00Z',
          recordedBy: 'a',
        },
      ],
      nextCursor: null,
    }),
  );
  open();
  await userEvent.type(field(), 'qq');
  const option = await screen.findByRole('option');
  expect(option.querySelector('bdi')).toHaveTextContent(/^Illustrative: עברית/);
});

test('switches theme and data set, resets the question, and leads to the keys', async () => {
  const { address, onKeys } = open('bindingOnly=true&groups=baltic');
  await userEvent.type(field(), 'dark{Enter}');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  await userEvent.clear(field());
  await userEvent.type(field(), 'documented{Enter}');
  expect(address()).toBe('/steps?dataset=documented&bindingOnly=true&groups=baltic');
  await userEvent.clear(field());
  await userEvent.type(field(), 'reset{Enter}');
  expect(address()).toBe('/steps');
  await userEvent.clear(field());
  await userEvent.type(field(), 'all keys{Enter}');
  expect(onKeys).toHaveBeenCalledOnce();
});

test('says what came of copying the link, and stays open', async () => {
  const { onClose } = open();
  await userEvent.type(field(), 'copy{Enter}');
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(/The link is copied\.|The browser refused the clipboard/),
  );
  expect(onClose).not.toHaveBeenCalled();
});

test('the keys are listed, and those of one character can be turned off for good', async () => {
  render(<KeysDialog onClose={vi.fn<() => void>()} />);
  for (const does of [/page’s own search/, /Show these keys/, /Walk from mark to mark/, /as a table/, /Back: undoes/])
    expect(screen.getByText(does)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Shortcuts of a single character/ }));
  expect(areSingleKeysOn()).toBe(false);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Shortcuts of a single character/ }));
  expect(areSingleKeysOn()).toBe(true);
});
