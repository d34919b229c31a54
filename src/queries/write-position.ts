// Writes that a person waits for: each carries the ETag of what it was decided on. What the outbox sends is in write-request.
import { positionSchema } from '../contract/position.ts';
import { problemSchema } from '../contract/problems.ts';
import type { Position, PositionBody } from '../domain/position.ts';
import { type Answer, call } from './http.ts';

/** An act on a position by a name of its own; an edit has none. */
export type Action = 'submit' | 'publish' | 'return' | 'retract' | 'restore' | 'confirm';

/** What some acts carry: a reason, the revision that is gone back to, or that the coding was checked. */
export interface ActionBody {
  readonly reason?: string;
  readonly revision?: number;
  readonly coding?: 'confirmed';
  readonly changeNote?: string;
}

/** Edits a position as it was at `etag`, with a note that says why. Rejects with ApiError `stale` where it has changed since. */
export async function editPosition(
  { dataset, id }: Pick<Position, 'dataset' | 'id'>,
  patch: Partial<PositionBody> & { readonly changeNote: string },
  etag: string,
): Promise<Answer<Position>> {
  const path = `/api/datasets/${dataset}/positions/${encodeURIComponent(id)}`;
  return call(path, positionSchema, {
    method: 'PATCH',
    body: patch,
    headers: { 'if-match': etag },
    refusal: problemSchema,
  });
}

/** Acts on a position as it was at `etag`. Rejects with ApiError `stale` where it has changed since. */
export async function actOnPosition(
  position: Pick<Position, 'dataset' | 'id'>,
  action: Action,
  etag: string,
  body: ActionBody = {},
): Promise<Answer<Position>> {
  const path = `/api/datasets/${position.dataset}/positions/${encodeURIComponent(position.id)}/${action}`;
  return call(path, positionSchema, { method: 'POST', body, headers: { 'if-match': etag }, refusal: problemSchema });
}
