// A colleague at another desk who saves first. The edit is real: it goes through the service as any other does, so that
// the service itself finds the page's own edit stale.
import { type JsonObject, isJsonObject } from '../src/contract/body-reading.ts';
import { parse } from '../src/contract/parse.ts';
import { positionSchema } from '../src/contract/position.ts';
import type { Actor } from '../src/domain/permissions.ts';
import type { Position } from '../src/domain/position.ts';
import { demoActor } from '../src/service/seed/demo-actor.ts';
import type { EndingSession } from './ending-session.ts';
import type { Service } from './scenarios.ts';

const EDIT_PATH = /\/api\/datasets\/[^/]+\/positions\/[^/]+$/;

/** Edits each record once, just before the acting identity's own edit of it arrives. */
export class Colleague {
  readonly #session: EndingSession;
  readonly #done = new Set<string>();

  constructor(session: EndingSession) {
    this.#session = session;
  }

  /** Begins anew: every record can be edited once more. */
  forget(): void {
    this.#done.clear();
  }

  /** What the colleague does before the request is answered. Where the service refuses it, nothing has happened. */
  async before(request: Request, service: Service): Promise<void> {
    const { pathname } = new URL(request.url);
    if (request.method !== 'PATCH' || !EDIT_PATH.test(pathname) || this.#done.has(pathname)) return;
    const { identity } = await this.#session.actorOf(request);
    if (identity === null) return;
    this.#done.add(pathname);
    const colleague = demoActor(identity === 'editor-b' ? 'editor-a' : 'editor-b');
    const found = await service(this.#lent(new Request(request.url), colleague));
    const read = parse(positionSchema, await found.json());
    if (!found.ok || !read.ok) return;
    const body = JSON.stringify(editOf(read.value, await patchOf(request)));
    const headers = { 'content-type': 'application/json', 'if-match': found.headers.get('etag') ?? '' };
    await service(this.#lent(new Request(request.url, { method: 'PATCH', headers, body }), colleague));
  }

  #lent(request: Request, actor: Actor): Request {
    this.#session.lend(request, actor);
    return request;
  }
}

async function patchOf(request: Request): Promise<JsonObject> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  return isJsonObject(body) ? body : {};
}

/** Another note and, where the page's edit has a summary, another summary too: one field that both changed, and one that only one did. */
function editOf(position: Position, patch: JsonObject): JsonObject {
  const note =
    position.note === '' ? 'A colleague read the source again.' : `${position.note} Read again by a colleague.`;
  return {
    note,
    ...('summary' in patch ? { summary: `${position.summary.slice(0, 150)}, as a colleague read it` } : {}),
    changeNote: 'Illustrative: the source was read again',
  };
}
