// Sends one kept write and says what came of it. Whatever is no answer of the service is no answer at all.
import { positionSchema } from '../contract/position.ts';
import { problemSchema } from '../contract/problems.ts';
import { revisionSchema } from '../contract/revisions.ts';
import type { Write, WriteAnswer } from '../contract/writes.ts';
import type { Revision } from '../domain/review.ts';
import { ApiError, call } from './http.ts';

/** Sends a write as it stands, with the same key however often. Never rejects. */
export async function sendWrite(write: Write): Promise<WriteAnswer> {
  try {
    const { value, etag } = await call(pathOf(write), positionSchema, {
      method: write.act === 'edit' ? 'PATCH' : 'POST',
      body: write.body,
      headers: write.act === 'create' ? { 'idempotency-key': write.key } : { 'if-match': write.ifMatch ?? '' },
      refusal: problemSchema,
    });
    return { is: 'done', id: value.id, etag: etag ?? `"${value.revision}"` };
  } catch (error) {
    if (error instanceof ApiError) return { is: 'refused', problem: error.problem, retryAfter: error.retryAfter };
    return { is: 'unanswered' };
  }
}

/** One revision of a write's position; null where there is none. Rejects with ApiError or NetworkError otherwise. */
export async function revisionOf(write: Write, number: number): Promise<Revision | null> {
  try {
    return (await call(`${positionPath(write)}/revisions/${number}`, revisionSchema)).value;
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 404) return null;
    throw error;
  }
}

function pathOf(write: Write): string {
  if (write.act === 'create') return `/api/datasets/${write.dataset}/positions`;
  return write.act === 'edit' ? positionPath(write) : `${positionPath(write)}/${write.act}`;
}

function positionPath({ dataset, position }: Write): string {
  return `/api/datasets/${dataset}/positions/${encodeURIComponent(position)}`;
}
