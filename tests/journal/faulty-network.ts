import { positionPageSchema } from '../../src/contract/positions.ts';
import { revisionPageSchema } from '../../src/contract/revisions.ts';
import type { Revision } from '../../src/domain/review.ts';
import { startedService } from '../../src/service/started-service.ts';

/** What happens to one request: it arrives and is answered, or one of the ways in which that fails. */
export type Fate = 'answered' | 'request lost' | 'answer lost' | '500' | '429' | '503';

const DATASET = '/api/datasets/documented/positions';

/** A service behind a network that fails as it is told, in place of `fetch`. */
export function faultyNetwork(fateOf: (request: string) => Fate = () => 'answered') {
  const service = startedService();
  /** `method path body` of every request, in the order in which they were sent. */
  const sent: string[] = [];
  let identity: string | null = 'editor-a';
  const changing = new Set<string>();
  let overlaps = 0;
  const fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    if (init.method !== 'PATCH') return reach(path, init);
    if (changing.has(path)) overlaps += 1;
    changing.add(path);
    return reach(path, init).finally(() => changing.delete(path));
  };
  const reach = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET', body } = init;
    const text = typeof body === 'string' ? body : '';
    const request = `${method} ${path} ${text}`;
    if (method !== 'GET') sent.push(request);
    const fate = fateOf(request);
    await pause();
    if (fate === 'request lost') throw new TypeError('Failed to fetch');
    if (fate === '500') return new Response('out of order', { status: 500 });
    if (fate === '429' || fate === '503') return refusal(fate === '429' ? 'rate-limited' : 'unavailable', Number(fate));
    const answer = await service.ask(method, path, {
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(identity !== null && { as: identity }),
      ...(text !== '' && { body: JSON.parse(text) }),
    });
    await pause();
    if (fate === 'answer lost') throw new TypeError('Failed to fetch');
    return answer;
  };
  const revisions = async (id: string): Promise<readonly Revision[]> => {
    const answer = await service.ask('GET', `${DATASET}/${id}/revisions`, { as: 'editor-b' });
    return revisionPageSchema.parse(await answer.json()).items;
  };
  const ids = async (): Promise<readonly string[]> => {
    const answer = await service.ask('GET', `${DATASET}?status=draft&limit=200`, { as: 'editor-b' });
    return positionPageSchema.parse(await answer.json()).items.map(({ id }) => id);
  };
  const signIn = (as: string | null) => {
    identity = as;
  };
  return { fetch, sent, overlaps: () => overlaps, revisions, ids, signIn, ask: service.ask };
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
}

function refusal(name: string, status: number): Response {
  const problem = { type: `/problems/${name}`, title: 'Later', status, instance: '/' };
  return new Response(JSON.stringify(problem), { status, headers: { 'retry-after': '1' } });
}
