// One act at a time on one record; after it every read is asked again, so that charts move.
import type { Position } from '../../domain/position.ts';
import { type Action, actOnPosition } from '../../queries/write-position.ts';
import { useOneWrite, type Writing } from './use-one-write.ts';

/** What is done by a button; a second coder confirms the coding by a confirmation that says so. */
export type RecordAct = Action | 'confirmCoding';
type Named = Pick<Position, 'dataset' | 'id'>;

export interface Acting extends Omit<Writing<RecordAct>, 'write'> {
  /** Resolves to whether it was done. */
  readonly act: (act: RecordAct, reason: string | null) => Promise<boolean>;
}

/** Acts on a position as it was at `etag`. */
export function useAction(position: Named, etag: string): Acting {
  const { write, ...rest } = useOneWrite<RecordAct>();
  return { ...rest, act: async (act, reason) => write(act, async () => recordAct(position, etag, act, reason)) };
}

/** Sends an act on a position as it was at `etag`. Rejects with ApiError or NetworkError. */
export async function recordAct(position: Named, etag: string, act: RecordAct, reason: string | null): Promise<void> {
  if (act === 'confirmCoding') await actOnPosition(position, 'confirm', etag, { coding: 'confirmed' });
  else await actOnPosition(position, act, etag, reason === null ? {} : { reason });
}
