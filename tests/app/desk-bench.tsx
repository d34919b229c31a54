// A desk over the in-process service, with an outbox and forms of its own, for tests.
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { memoryService } from '../../mocks/node.ts';
import { useOutboxSender } from '../../src/app/use-outbox-sender.ts';
import { choose, FIRST_CHOICE } from '../../src/features/desk/choice.ts';
import { DeskPage } from '../../src/features/desk/desk-page.tsx';
import type { NewEntry } from '../../src/journal/outbox-entry.ts';
import { outboxBell, pageDrafts, pageOutbox } from '../../src/journal/page-journal.ts';
import { OpeningContext } from '../../src/question/use-view.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;
const API = '/api/datasets/illustrative';
/** A record of 2019 that no later one of its institution ends. */
export const ANCIENT = 'ill-dnk-01';
vi.setConfig({ testTimeout: 40_000 });
configure({ asyncUtilTimeout: 10_000 });

let isOnline = true;

/** Whether the service answers. */
export function connect(answers: boolean): void {
  isOnline = answers;
}

/** Puts a service in the place of the network. */
export async function serve(service: Awaited<ReturnType<typeof memoryService>>): Promise<void> {
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (!isOnline) throw new TypeError('no network');
    return service(new Request(new URL(path, 'http://x.test'), init));
  });
}

beforeEach(async () => {
  isOnline = true;
  // The day is fixed, and the clock goes on: what waits for its time to be sent is sent.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z'), shouldAdvanceTime: true });
  vi.stubGlobal('IntersectionObserver', undefined);
  await serve(await memoryService());
});
afterEach(async () => {
  cleanup();
  const [outbox, drafts] = [await pageOutbox(), await pageDrafts()];
  // oxlint-disable-next-line no-await-in-loop -- taking one back may take others with it
  for (const { id } of await outbox.open()) await outbox.withdraw(id);
  await Promise.all((await drafts.all()).map((draft) => drafts.remove(draft)));
  choose(FIRST_CHOICE);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
});

function Desk() {
  useOutboxSender();
  return <DeskPage />;
}

/** Opens the desk, with the sender of the outbox, on 22 November 2026. */
export function open(search = ''): void {
  window.history.replaceState(null, '', `/desk${search}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  render(
    <QueryClientProvider client={client}>
      <OpeningContext value={opening}>
        <Desk />
      </OpeningContext>
    </QueryClientProvider>,
  );
}

export const section = (name: RegExp) => screen.findByRole('region', { name });
export const rowOf = async (name: RegExp, text: RegExp) =>
  within(await section(name))
    .getByText(text)
    .closest('li') ?? expect.fail('no row');
export const titles = (place: HTMLElement) =>
  within(place)
    .getAllByRole('listitem')
    .map((row) => row.querySelector('[data-row]')?.textContent ?? '');

/** Asks the service; the answer is JSON of that form. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`${API}${path}`, init);
  expect(response.ok).toBe(true);
  return await response.json();
}

/** Puts a write in the outbox of this browser. */
export async function put(write: Partial<NewEntry> & Pick<NewEntry, 'act' | 'position'>): Promise<void> {
  const entry = { dataset: 'illustrative', body: {}, ifMatch: '"1"', key: 'a key', by: 'editor-a', ...write } as const;
  await (await pageOutbox()).add(entry, '2026-11-22T11:00:00Z');
  outboxBell().tell();
}
