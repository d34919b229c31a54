import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { openWrites, watchOutbox } from '../../journal/outbox-watch.ts';
import { checksSoFar } from './checks.ts';

/** Those ask again themselves, and for less. */
function isCheckOfThisSitting({ act, position }: OutboxEntry): boolean {
  return act === 'confirm' && checksSoFar().some(({ record }) => record === position);
}

/** Asks the service again whenever a write of this browser has got through, or was taken back. */
export function useRefreshOnSent(): void {
  const client = useQueryClient();
  useEffect(() => {
    let before = openWrites();
    return watchOutbox(() => {
      const open = openWrites();
      const gone = before.filter(({ id }) => !open.some((entry) => entry.id === id));
      before = open;
      if (gone.some((entry) => !isCheckOfThisSitting(entry))) void client.invalidateQueries();
    });
  }, [client]);
}
