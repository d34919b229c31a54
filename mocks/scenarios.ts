// What the demo's service does on request, so that presenters, journeys and readers of the code can see how the page
// behaves when a service does not. `?scenario=slow` switches one on for this tab; `?scenario=none` switches it off.
import { type Scenario, SCENARIOS } from '../src/contract/demo-controls.ts';
import type { Shelf } from './tab-session.ts';

export type Service = (request: Request) => Promise<Response>;

/** What comes between a request and its answer. */
type Weather = (answer: () => Promise<Response>, request: Request) => Promise<Response>;

const KEY = 'scenario';
const SLOW_MS = 2000;

/** The scenario that the page's query asks for, remembered for this tab; an unknown one is none. */
export function scenarioOf(search: string, shelf: Shelf): Scenario {
  const asked = new URLSearchParams(search).get(KEY) ?? shelf.getItem(KEY);
  const scenario = SCENARIOS.find((known) => known === asked) ?? 'none';
  rememberScenario(scenario, shelf);
  return scenario;
}

/** Keeps the scenario for this tab, so that a reload stays under it. */
export function rememberScenario(scenario: Scenario, shelf: Shelf): void {
  if (scenario === 'none') shelf.removeItem(KEY);
  else shelf.setItem(KEY, scenario);
}

const fair: Weather = async (answer) => answer();

/** `empty` and `many` are other data; `conflict` and `stale-session` are other people's doing (see `demo.ts`). */
const weathers: Record<Scenario, Weather> = {
  none: fair,
  empty: fair,
  many: fair,
  conflict: fair,
  'stale-session': fair,
  failing: async (answer, request) => (isHealth(request) ? answer() : unavailable(request)),
  offline: async () => Response.error(),
  slow: async (answer) => {
    await new Promise((resolve) => void setTimeout(resolve, SLOW_MS));
    return answer();
  },
  malformed: async (answer, request) => rewritten(request, await answer(), (body) => body.slice(0, body.length / 2)),
  'bad-record': async (answer, request) => rewritten(request, await answer(), withImpossibleDate),
};

/** The service's answer to a request under the weather of a scenario. */
export async function underScenario(scenario: Scenario, service: Service, request: Request): Promise<Response> {
  return weathers[scenario](() => service(request), request);
}

function isHealth(request: Request): boolean {
  return new URL(request.url).pathname.endsWith('/api/health');
}

/** RFC 9457, as the service itself would say it. */
function unavailable(request: Request): Response {
  const problem = {
    type: '/problems/unavailable',
    title: 'The service cannot answer now',
    status: 503,
    instance: new URL(request.url).pathname,
  };
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '5' };
  return new Response(JSON.stringify(problem), { status: 503, headers });
}

/** The timeline's body, changed on its way; every other answer as it is. */
async function rewritten(request: Request, answer: Response, change: (body: string) => string): Promise<Response> {
  if (!new URL(request.url).pathname.endsWith('/timeline') || answer.status !== 200) return answer;
  const { status, headers } = answer;
  return new Response(change(await answer.text()), { status, headers });
}

/** The first record's `statedOn` becomes a day that no calendar has. */
function withImpossibleDate(body: string): string {
  return body.replace(/("statedOn":\[")[^"]*/, '$12026-02-30');
}
