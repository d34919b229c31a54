// One record, two editors: an edit that the service refuses as stale, in the outbox of this device, and the view of its merge.
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { memoryService } from '../../mocks/node.ts';
import { startSending } from '../../src/app/start-sending.ts';
import type { JsonObject } from '../../src/contract/body-reading.ts';
import type { Position } from '../../src/domain/position.ts';
import { MergeEntry } from '../../src/features/editor/merge/merge-entry.tsx';
import type { OutboxEntry } from '../../src/journal/outbox-entry.ts';
import { pageDrafts, pageOutbox } from '../../src/journal/page-journal.ts';
import { signInAs } from '../../src/queries/session.ts';

export const ID = 'ill-ltu-11';
export const SET = 'illustrative';
let service: (request: Request) => Promise<Response>;
let ending = new AbortController();

/** A service of its own for a test, and nothing that is sent yet. */
export async function openService(): Promise<void> {
  service = await memoryService();
  ending = new AbortController();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) =>
    service(new Request(new URL(path, 'http://x.test'), init)),
  );
}

/** Ends what was sent, and leaves nothing on the device. */
export async function closeService(): Promise<void> {
  cleanup();
  ending.abort();
  vi.unstubAllGlobals();
  const [shelf, outbox] = [await pageDrafts(), await pageOutbox()];
  await Promise.all((await shelf.ofForm(ID)).map((draft) => shelf.remove(draft)));
  await Promise.all((await outbox.open()).map(({ id }) => outbox.withdraw(id)));
}

/** Asks about the record, and below it. */
export async function ask(
  method: string,
  body?: object,
  headers: Record<string, string> = {},
  below = '',
): Promise<Response> {
  const init = { method, headers: { 'content-type': 'application/json', ...headers } };
  const url = `http://x.test/api/datasets/${SET}/positions/${ID}${below}`;
  return service(new Request(url, body === undefined ? init : { ...init, body: JSON.stringify(body) }));
}

/** The record as the service has it. */
export async function record(): Promise<Position & { etag: string }> {
  const answer = await ask('GET');
  return { ...(await answer.json()), etag: answer.headers.get('etag') };
}

/** A colleague's edit of the record as it is. */
export async function colleague(patch: JsonObject): Promise<void> {
  await signInAs('editor-b');
  const { etag } = await record();
  const answer = await ask('PATCH', { changeNote: 'theirs', ...patch }, { 'if-match': etag });
  expect(answer.status).toBe(200);
  await signInAs('editor-a');
}

/** My edit, begun from the record as it is, sent after the colleague's; parked with the service's own 412. */
export async function collide(theirs: JsonObject, mine: JsonObject): Promise<OutboxEntry> {
  await signInAs('editor-a');
  const { etag } = await record();
  await colleague(theirs);
  const outbox = await pageOutbox();
  const write = {
    act: 'edit',
    dataset: SET,
    position: ID,
    ifMatch: etag,
    key: crypto.randomUUID(),
    by: 'editor-a',
  } as const;
  const { id } = await outbox.add({ ...write, body: { ...mine, changeNote: 'mine' } }, '2026-11-22T10:00:00Z');
  void startSending('editor-a', ending.signal);
  await waitFor(async () => expect((await outbox.get(id))?.state).toMatchObject({ is: 'parked' }));
  const entry = await outbox.get(id);
  if (entry === null) throw new Error('The edit is gone.');
  return entry;
}

/** The merge of an edit, on a page of its own, once it has read the newest version. */
export async function show(entry: OutboxEntry) {
  const onDone = vi.fn<() => void>();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MergeEntry entry={entry} onDone={onDone} />
    </QueryClientProvider>,
  );
  await waitFor(() => expect(client.isFetching()).toBe(0));
  return { onDone, client };
}
