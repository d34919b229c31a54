// One editor who never gives up: what was sent and not answered is sent again, as the page's outbox does it.
// Each write carries a mark of its own, so that one which was answered and is not there, or is there twice, is found.
import { positionSchema } from '../../src/contract/position.ts';
import { validBody } from '../../src/service/started-service.ts';

const SET = '/api/datasets/documented/positions';

/** What the writers share. */
export interface Desk {
  /** Where the service is now; it moves with each restart. */
  base: string;
  /** The day is over: nobody begins anything new. */
  isClosed: boolean;
  /** Records that anybody may edit, the newest last. */
  readonly records: string[];
  /** Marks of answered creations, with the ids that the answers named. */
  readonly created: Map<string, string>;
  /** Marks of answered edits, with the ids of the records. */
  readonly edited: Map<string, string>;
  readonly published: Set<string>;
}

export function openDesk(base: string): Desk {
  return { base, isClosed: false, records: [], created: new Map(), edited: new Map(), published: new Set() };
}

/** Works until the desk is closed. Rejects where an answer says that a write is refused for good. */
export async function write(desk: Desk, name: string): Promise<void> {
  const writer = new Writer(desk, name);
  for (let turn = 0; !desk.isClosed; turn += 1) {
    const id = desk.records.at(-1 - (turn % 6));
    if (turn % 4 === 0 || id === undefined) await writer.create(`${name}-${turn}`, turn % 8 === 0);
    else await writer.edit(id, `${name}-${turn}`);
  }
}

const PAUSE_MS = 20;
const SIGNED_OUT = [401, 403, 404];

class Writer {
  readonly #desk: Desk;
  readonly #name: string;
  readonly #cookies = new Map<string, string>();

  constructor(desk: Desk, name: string) {
    this.#desk = desk;
    this.#name = name;
  }

  async create(mark: string, isPublished: boolean): Promise<void> {
    const sources = [{ title: 'Fixture', url: `https://example.org/${mark}` }];
    const body = { ...validBody, sources, summary: `Fixture ${mark}: not a real statement.` };
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const answer = await this.#sent('editor-a', 'POST', SET, body, headers);
    if (answer === null) return;
    if (answer.status !== 201) throw new Error(`A creation was answered ${answer.status}: ${await answer.text()}`);
    const { id } = positionSchema.parse(await answer.json());
    this.#desk.created.set(mark, id);
    if (isPublished) await this.#publish(id);
    else this.#desk.records.push(id);
  }

  /** Adds a mark to the note, whoever else changes the record meanwhile. */
  async edit(id: string, mark: string): Promise<void> {
    while (true) {
      const seen = await this.#sent('editor-a', 'GET', `${SET}/${id}`);
      if (seen === null) return;
      const { note } = positionSchema.parse(await seen.json());
      // The answer to it was lost, and it was kept all the same.
      if (note.includes(`${mark};`)) break;
      const headers = { 'if-match': seen.headers.get('etag') ?? '' };
      const body = { note: `${note}${mark};`, changeNote: mark };
      const answer = await this.#sent('editor-a', 'PATCH', `${SET}/${id}`, body, headers);
      if (answer === null) return;
      if (answer.ok) break;
      if (answer.status !== 412) throw new Error(`An edit was answered ${answer.status}: ${await answer.text()}`);
    }
    this.#desk.edited.set(mark, id);
  }

  /** A repeated act is stale or not allowed: then it was done, or somebody else did something; neither matters here. */
  async #publish(id: string): Promise<void> {
    await this.#sent('editor-a', 'POST', `${SET}/${id}/submit`, {}, { 'if-match': '"1"' });
    const answer = await this.#sent('reviewer-r', 'POST', `${SET}/${id}/publish`, {}, { 'if-match': '"2"' });
    if (answer?.ok === true) this.#desk.published.add(id);
  }

  /** Sends until it is answered, by whichever process; null where the desk was closed first. */
  async #sent(as: string, method: string, path: string, body?: object, headers = {}): Promise<Response | null> {
    while (true) {
      const answer = await this.#tried(as, method, path, body, headers);
      if (answer !== null) return answer;
      if (this.#desk.isClosed) return null;
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }

  /** Null where there was no answer, or one that passes: signed out by the restart (drafts are then not found), still answering, cannot answer now. */
  async #tried(as: string, method: string, path: string, body?: object, headers = {}): Promise<Response | null> {
    try {
      const cookie = this.#cookies.get(as) ?? (await this.#signIn(as));
      const answer = await this.#ask(method, path, body, { ...headers, cookie });
      if (SIGNED_OUT.includes(answer.status)) this.#cookies.delete(as);
      const detail = answer.status === 409 ? await answer.clone().text() : '';
      const passes = [...SIGNED_OUT, 429, 503].includes(answer.status) || detail.includes('idempotency-in-progress');
      // The whole answer, so that one which broke off counts as none.
      const bytes = await answer.arrayBuffer();
      return passes ? null : new Response(bytes, { status: answer.status, headers: answer.headers });
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  }

  async #signIn(identity: string): Promise<string> {
    const answer = await this.#ask('POST', '/api/session/demo', { identity }, {});
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
    if (answer.ok) this.#cookies.set(identity, cookie);
    return cookie;
  }

  async #ask(method: string, path: string, body: object | undefined, headers: object): Promise<Response> {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const all = { 'sec-fetch-site': 'same-origin', 'user-agent': this.#name, ...type, ...headers };
    return fetch(this.#desk.base + path, {
      method,
      headers: all,
      body: body === undefined ? null : JSON.stringify(body),
    });
  }
}
