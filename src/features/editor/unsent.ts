// Creations on their way to the service: written on this device first, sent by whichever tab sends, and heard of when they end.
import { type Parsed, parse } from '../../contract/parse.ts';
import { positionBodySchema } from '../../contract/position.ts';
import type { Problem } from '../../contract/problems.ts';
import type { Dataset, PositionBody } from '../../domain/position.ts';
import type { NewEntry, OutboxEntry } from '../../journal/outbox-entry.ts';
import { outboxBell, pageOutbox } from '../../journal/page-journal.ts';
import { freshKey } from './fresh-key.ts';

/** Puts a creation in the outbox. Rejects where this device keeps nothing. */
export async function putCreation(dataset: Dataset, body: PositionBody, by: string): Promise<OutboxEntry> {
  const write: NewEntry = {
    act: 'create',
    dataset,
    position: freshKey(),
    body: { ...body },
    ifMatch: null,
    key: freshKey(),
    by,
  };
  const entry = await (await pageOutbox()).add(write, new Date().toISOString());
  outboxBell().tell();
  return entry;
}

/** Takes a creation back, unless it is on its way at this moment; whether it was. */
export async function takeBack(id: number): Promise<boolean> {
  const gone = await (await pageOutbox()).withdraw(id);
  outboxBell().tell();
  return gone.length > 0;
}

/** The body of a creation that was kept. */
export function bodyOf(entry: OutboxEntry): Parsed<PositionBody> {
  return parse(positionBodySchema, entry.body);
}

export type Ending =
  | { readonly is: 'done'; readonly id: string }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'taken back' };

/**
 * How a creation ends. What is done is acknowledged, and what is refused taken out of the outbox, since the form that
 * waits for it still has it. Never resolves once `signal` says that nobody waits; then all stays as it is.
 */
export async function endingOf(id: number, signal: AbortSignal): Promise<Ending> {
  const store = await pageOutbox();
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const entry = await store.get(id);
      if (signal.aborted || entry?.state.is === 'waiting' || entry?.state.is === 'sending') return;
      stop();
      if (entry === null) return resolve({ is: 'taken back' });
      if (entry.state.is === 'done') {
        await store.acknowledge(id);
        return resolve({ is: 'done', id: entry.position });
      }
      await takeBack(id);
      if (entry.state.is === 'parked') resolve({ is: 'refused', problem: entry.state.problem });
    };
    const heard = () => void look().catch(reject);
    const stop = outboxBell().listen(heard);
    signal.addEventListener('abort', stop);
    heard();
  });
}
