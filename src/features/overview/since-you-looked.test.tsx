import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoSeeds } from '../../../mocks/demo-seeds.ts';
import { Client } from '../../../tests/contract/client.ts';
import { type Change, changePageSchema } from '../../contract/changes.ts';
import { QueryProvider } from '../../queries/query-provider.tsx';
import { useRefresh } from '../../queries/use-read.ts';
import { OpeningContext } from '../../question/use-view.ts';
import { memoryRepository } from '../../service/memory-repository.ts';
import { SinceYouLooked } from './since-you-looked.tsx';
import { changeInWords, changesInWords, kindOf } from './seen-words.ts';

const SET = '/api/datasets/illustrative';
const seeds = demoSeeds();
let client: Client;

beforeEach(async () => {
  client = await Client.over(memoryRepository([...seeds.keys()], [...seeds.values()].flat()));
  vi.stubGlobal('fetch', async (path: string) => client.get(path));
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

/** Reads everything anew, as a page that is loaded does. */
function Refresh() {
  const refresh = useRefresh();
  return (
    <button type="button" onClick={() => void refresh()}>
      Refresh
    </button>
  );
}

/** Opens the page; it has settled once the service has answered. */
async function look() {
  cleanup();
  history.replaceState(null, '', '/');
  const answered = vi.fn<() => void>();
  vi.stubGlobal('fetch', async (path: string) => {
    const answer = await client.get(path);
    answered();
    return answer;
  });
  render(
    <QueryProvider>
      <OpeningContext value={{ dataset: 'illustrative', opensOn: '2026-11-22' }}>
        <SinceYouLooked dataset="illustrative" />
        <Refresh />
      </OpeningContext>
    </QueryProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await vi.waitFor(() => expect(answered).toHaveBeenCalled());
}

/** Leaves the tab: what belongs to the visit is gone, what the browser keeps is not. */
function leave() {
  sessionStorage.clear();
}

const heading = () => screen.queryByRole('heading', { name: 'Since you last looked' });

/** Acts on a record as one of the demo's people. */
async function act(as: string, id: string, action: string, body: object = {}) {
  await client.signIn(as);
  const etag = (await client.get(`${SET}/positions/${id}`)).headers.get('etag') ?? '';
  const answer = await client.send('POST', `${SET}/positions/${id}/${action}`, body, { 'if-match': etag });
  if (!answer.ok) throw new Error(`${action}: ${answer.status} ${await answer.text()}`);
}

/** Changes a published record's level and publishes it again, by two people. */
async function correct(id: string, level: string) {
  await client.signIn('editor-a');
  const etag = (await client.get(`${SET}/positions/${id}`)).headers.get('etag') ?? '';
  const edited = await client.send(
    'PATCH',
    `${SET}/positions/${id}`,
    { level, changeNote: 'Illustrative: read again' },
    {
      'if-match': etag,
    },
  );
  if (!edited.ok) throw new Error(await edited.text());
  await act('editor-a', id, 'submit');
  await act('reviewer-r', id, 'publish');
}

async function changesAfter(since: string) {
  return (await client.read(`${SET}/changes?since=${since}`, changePageSchema)).items;
}

const SEEDED = '2026-11-16T14:28:09.000Z';
const reason = 'Illustrative: the source was taken down';

test('a first visit is told nothing, nor is a next one without news', async () => {
  await look();
  expect(heading()).not.toBeInTheDocument();
  await vi.waitFor(() => expect(localStorage.getItem('seen-changes-illustrative')).toBe(SEEDED));
  leave();
  await look();
  expect(heading()).not.toBeInTheDocument();
});

test('a next visit is told what was published, corrected, confirmed and retracted, each with a way to its card', async () => {
  localStorage.setItem('seen-changes-illustrative', SEEDED);
  await act('reviewer-r', 'ill-cze-d1', 'publish');
  await act('reviewer-r', 'ill-ltu-11', 'confirm');
  await correct('ill-deu-09', 'limits');
  await act('reviewer-r', 'ill-fra-08', 'retract', { reason });
  await look();
  expect(await screen.findByRole('heading', { name: 'Since you last looked' })).toBeVisible();
  expect(
    screen.getByText('1 record was published, 1 was corrected, 1 was checked and found to stand and 1 was retracted.'),
  ).toBeVisible();
  await userEvent.click(screen.getByText(/^1 record was published/));
  const lines = within(screen.getByRole('list')).getAllByRole('link');
  expect(lines.map((line) => line.getAttribute('href'))).toEqual(
    ['ill-fra-08', 'ill-deu-09', 'ill-ltu-11', 'ill-cze-d1'].map((id) => `/?card=${id}`),
  );
  expect(lines[0]).toHaveTextContent(/^France: .+, stated .+, is taken back$/);
  expect(lines[1]).toHaveTextContent(/^Germany: Limits, corrected from .+, stated/);
  expect(lines[2]).toHaveTextContent(/^Lithuania: .+, stated .+, still stands$/);
  expect(lines[3]).toHaveTextContent(/^Czechia: .+, stated [^,]+$/);
  expect(screen.getByText(reason)).toBeVisible();
});

test('a reload shows the same, the next visit does not', async () => {
  localStorage.setItem('seen-changes-illustrative', SEEDED);
  await act('reviewer-r', 'ill-cze-d1', 'publish');
  await look();
  expect(await screen.findByText('1 record was published.')).toBeVisible();
  await look();
  expect(await screen.findByText('1 record was published.')).toBeVisible();
  leave();
  await look();
  await vi.waitFor(() => expect(heading()).not.toBeInTheDocument());
});

test('what is marked as seen is gone, on this visit too', async () => {
  localStorage.setItem('seen-changes-illustrative', SEEDED);
  await act('reviewer-r', 'ill-cze-d1', 'publish');
  await look();
  await userEvent.click(await screen.findByRole('button', { name: 'Mark as seen' }));
  expect(screen.getByRole('status')).toHaveFocus();
  await look();
  expect(heading()).not.toBeInTheDocument();
});

const refuse = () => {
  throw new DOMException('denied', 'SecurityError');
};

test('a browser that keeps nothing is told nothing and asks nothing', async () => {
  const asked = vi.fn<() => void>();
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  vi.stubGlobal('fetch', async (path: string) => {
    asked();
    return client.get(path);
  });
  render(
    <QueryProvider>
      <OpeningContext value={{ dataset: 'illustrative', opensOn: '2026-11-22' }}>
        <SinceYouLooked dataset="illustrative" />
      </OpeningContext>
    </QueryProvider>,
  );
  expect(heading()).not.toBeInTheDocument();
  expect(asked).not.toHaveBeenCalled();
  vi.stubGlobal('sessionStorage', { clear: () => undefined });
});

test('a kept text that is no instant counts as a first visit', async () => {
  localStorage.setItem('seen-changes-illustrative', '<script>');
  await look();
  expect(heading()).not.toBeInTheDocument();
});

test('the sentence counts each change once, and says where there are more', async () => {
  const all = (await client.read(`${SET}/changes`, changePageSchema)).items;
  const counts = [...Map.groupBy(all, kindOf).values()].map((changes) => String(changes.length));
  expect(new Set(changesInWords(all, false).match(/\d+/g))).toEqual(new Set(counts));
  expect(changesInWords(all, true)).toMatch(/^More than 50 changes\. Of the latest 50, \d+ records were published/);
  expect(changesInWords([], false)).toBe('');
  expect(await changesAfter(SEEDED)).toEqual([]);
});

test('a correction of words alone says that the value stayed', () => {
  expect(changeInWords({ ...corrected, before: { level: 'limits', reason: null } })).toBe(
    'Germany: Limits, with its text or dates corrected, stated in Nov 2026',
  );
});

const corrected: Change = {
  dataset: 'illustrative',
  id: 'a',
  revision: 6,
  operation: 'publish',
  at: '2026-11-22T10:00:00Z',
  member: 'DEU',
  statedOn: '2026-11',
  level: 'limits',
  reason: null,
  before: null,
  summary: 'Illustrative: made up',
  retraction: null,
};
