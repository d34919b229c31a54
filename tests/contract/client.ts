import * as z from 'zod/mini';
import { demoWorld, newestInstant } from '../../mocks/demo-world.ts';
import { memoryShelf, tabSession } from '../../mocks/tab-session.ts';
import type { Repository } from '../../src/service/ports.ts';
import { createService } from '../../src/service/service.ts';

const ORIGIN = 'https://demo.example';

/** A service over a store, and a person in one tab who asks it. */
export class Client {
  readonly #service: (request: Request) => Promise<Response>;

  constructor(service: (request: Request) => Promise<Response>) {
    this.#service = service;
  }

  /** A tab of the demo over a store. */
  static async over(repository: Repository): Promise<Client> {
    return new Client(createService(demoWorld(repository, tabSession(memoryShelf()), await newestInstant(repository))));
  }

  /** Sends a request as the page would; a body is sent as JSON. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const all = new Headers({ 'sec-fetch-site': 'same-origin', ...headers });
    if (body === undefined) return this.#service(new Request(ORIGIN + path, { method, headers: all }));
    all.set('content-type', 'application/json');
    return this.#service(new Request(ORIGIN + path, { method, headers: all, body: JSON.stringify(body) }));
  }

  /** Sends a table as a file. */
  async sendTable(path: string, csv: string): Promise<Response> {
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'text/csv; charset=utf-8' };
    return this.#service(new Request(ORIGIN + path, { method: 'POST', headers, body: csv }));
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('GET', path, undefined, headers);
  }

  /** A good answer's body, read by a schema. */
  async read<S extends z.ZodMiniType>(path: string, schema: S): Promise<z.output<S>> {
    const answer = await this.get(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return schema.parse(await answer.json());
  }

  async signIn(identity: string): Promise<void> {
    const answer = await this.send('POST', '/api/session/demo', { identity });
    if (!answer.ok) throw new Error(`${identity}: ${answer.status}`);
  }
}
