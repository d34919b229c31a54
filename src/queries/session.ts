// Who is asking, and the demo's sign-in.
import { queryOptions } from '@tanstack/react-query';
import { anySchema } from '../contract/parse.ts';
import { sessionSchema } from '../contract/session.ts';
import { call } from './http.ts';

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }) => (await call('/api/session', sessionSchema, { signal })).value,
  });

/** Signs a demo identity in. Rejects with ApiError `not-found` where there are none. */
export async function signInAs(identity: string): Promise<void> {
  await call('/api/session/demo', anySchema, { method: 'POST', body: { identity } });
}

/** Ends the session; the reader is anonymous again. */
export async function signOut(): Promise<void> {
  await call('/api/session', anySchema, { method: 'DELETE' });
}
