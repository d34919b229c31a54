// Editors at work at an even pace: records are edited, submitted and published in turn, so that the timeline really changes.
import { createHistogram } from 'node:perf_hooks';
import { positionSchema } from '../../src/contract/position.ts';
import { validBody } from '../../src/service/started-service.ts';

const SET = '/api/datasets/documented/positions';
const LEVELS = ['cautions', 'limits'] as const;

interface Desk {
  readonly base: string;
  readonly cookies: ReadonlyMap<string, string>;
}

/** A record on its way through the review, of which one write is under way at a time. */
interface Work {
  readonly id: string;
  revision: number;
  next: 'edit' | 'submit' | 'publish';
}

/** What the writes came to. */
export interface Writing {
  answered: number;
  /** Refused, failed, or not begun in time since every record had a write under way. */
  failed: number;
}

/** The editors of a service with demo identities, with records of their own, published. Rejects where one is refused. */
export async function openEditors(base: string, records: number): Promise<Editors> {
  const signIn = async (identity: string) => {
    const answer = await asked({ base, cookies: new Map() }, identity, 'POST', '/api/session/demo', { identity });
    return [identity, answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''] as const;
  };
  const desk = { base, cookies: new Map([await signIn('editor-a'), await signIn('reviewer-r')]) };
  const works: Work[] = [];
  for (let n = 0; n < records; n += 1) {
    const work = await created(desk, n);
    await step(desk, work);
    await step(desk, work);
    works.push(work);
  }
  return new Editors(desk, works);
}

export class Editors {
  readonly writing: Writing = { answered: 0, failed: 0 };
  /** How long writes took, in nanoseconds. */
  readonly times = createHistogram();
  readonly #desk: Desk;
  readonly #idle: Work[];
  readonly #underWay = new Set<Promise<void>>();

  constructor(desk: Desk, works: readonly Work[]) {
    this.#desk = desk;
    this.#idle = [...works];
  }

  /** Begins so many writes a second until the returned function is called, which resolves when all are answered. */
  begin(perSecond: number): () => Promise<void> {
    const started = performance.now();
    let begun = 0;
    const timer = setInterval(() => {
      for (; begun < ((performance.now() - started) / 1000) * perSecond; begun += 1) this.#begin();
    }, 5);
    return async () => {
      clearInterval(timer);
      await Promise.all(this.#underWay);
    };
  }

  #begin(): void {
    const work = this.#idle.shift();
    if (work === undefined) {
      this.writing.failed += 1;
      return;
    }
    const writing = this.#write(work);
    this.#underWay.add(writing);
    void writing.finally(() => this.#underWay.delete(writing));
  }

  async #write(work: Work): Promise<void> {
    const started = performance.now();
    try {
      await step(this.#desk, work);
      this.times.record(Math.max(1, Math.round((performance.now() - started) * 1e6)));
      this.writing.answered += 1;
    } catch {
      this.writing.failed += 1;
    }
    this.#idle.push(work);
  }
}

async function created(desk: Desk, n: number): Promise<Work> {
  const sources = [{ title: 'Fixture', url: `https://example.org/load-${n}` }];
  const key = { 'idempotency-key': crypto.randomUUID() };
  const answer = await asked(desk, 'editor-a', 'POST', SET, { ...validBody, sources }, key);
  const { id } = positionSchema.parse(await answer.json());
  return { id, revision: 1, next: 'submit' };
}

const AFTER = { edit: 'submit', submit: 'publish', publish: 'edit' } as const;

/** The next write of a record. Rejects where it is refused. */
async function step(desk: Desk, work: Work): Promise<void> {
  const match = { 'if-match': `"${work.revision}"` };
  const level = LEVELS[Math.floor(work.revision / 3) % LEVELS.length];
  const at = `${SET}/${work.id}`;
  const answer = await (work.next === 'edit'
    ? asked(desk, 'editor-a', 'PATCH', at, { level, changeNote: 'Load' }, match)
    : asked(desk, work.next === 'submit' ? 'editor-a' : 'reviewer-r', 'POST', `${at}/${work.next}`, {}, match));
  await answer.arrayBuffer();
  work.revision += 1;
  work.next = AFTER[work.next];
}

async function asked(
  desk: Desk,
  as: string,
  method: string,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const all = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    cookie: desk.cookies.get(as) ?? '',
    ...headers,
  };
  const answer = await fetch(desk.base + path, { method, headers: all, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
