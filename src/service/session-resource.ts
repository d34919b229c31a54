// GET, DELETE session and the demo's sign-in.
import { DEMO_IDENTITIES, demoSignInSchema } from '../contract/demo-session.ts';
import type { SessionAnswer } from '../contract/session.ts';
import { routes } from '../contract/routes.ts';
import type { Actor } from '../domain/permissions.ts';
import { type Context, type Endpoint, endpoint, json } from './endpoint.ts';
import type { World } from './ports.ts';
import { ProblemError } from './problem.ts';
import { readJsonBody } from './request-body.ts';
import { demoActor } from './seed/demo-actor.ts';

const noStore = { 'cache-control': 'no-store' };

export const sessionEndpoints: readonly Endpoint[] = [
  endpoint(routes.session, async ({ world, actor }) => json(answerOf(world, actor), noStore)),
  endpoint(routes.signOut, async ({ world, request }) => {
    const headers = await world.session.signOut(request);
    return new Response(null, { status: 204, headers });
  }),
  endpoint(routes.signInDemo, signIn),
];

function answerOf({ session }: World, { identity, role }: Actor): SessionAnswer {
  return { identity, role, mayActAs: session.signInDemo === null ? [] : [...DEMO_IDENTITIES] };
}

async function signIn({ world, request }: Context): Promise<Response> {
  const { signInDemo } = world.session;
  if (signInDemo === null) throw new ProblemError('not-found');
  const { value } = await readJsonBody(request);
  const read = demoSignInSchema.safeParse(value);
  if (!read.success) {
    throw new ProblemError('validation', { errors: [{ pointer: '/identity', code: 'not_in_list', params: {} }] });
  }
  const { identity } = read.data;
  const headers = await signInDemo(identity);
  headers.set('content-type', 'application/json');
  headers.set('cache-control', 'no-store');
  return new Response(JSON.stringify(answerOf(world, demoActor(identity))), { status: 200, headers });
}
