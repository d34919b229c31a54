// What of a record waits on this device when its page opens: the form starts from it, and not from the service's version.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Dataset } from '../../../domain/position.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { pageOutbox } from '../../../journal/page-journal.ts';

/** The open edits of a record by an identity, in the order of writing; none where this device keeps nothing. Looked up once. */
export const outboxOf = (dataset: Dataset, id: string, by: string | null) =>
  queryOptions({
    queryKey: ['outbox', dataset, id, by],
    queryFn: async (): Promise<readonly OutboxEntry[]> => {
      const open = await openOrNone(by);
      return open.filter((entry) => entry.act === 'edit' && entry.dataset === dataset && entry.position === id);
    },
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });

async function openOrNone(by: string | null): Promise<readonly OutboxEntry[]> {
  if (by === null) return [];
  try {
    return await (await pageOutbox()).open(by);
  } catch {
    return [];
  }
}
