// Many editors who add to the same few records at once, each in a session of its own: what an editorial desk does on a busy day.
// Every edit adds a mark of its own to the note, so an edit that was answered and then overwritten is missing its mark.
import { positionSchema } from '../../src/contract/position.ts';
import { createService } from '../../src/service/service.ts';
import type { Repository } from '../../src/service/ports.ts';
import { fixtureWorld, positionsAt, startedService } from '../../src/service/started-service.ts';

type Service = (request: Request) => Promise<Response>;

export interface Crowd {
  readonly editors: number;
  readonly edits: number;
  readonly records: number;
}

export interface Tally {
  readonly answered: number;
  /** How many edits were refused as stale, and tried again. */
  readonly refused: number;
  /** Marks of answered edits that are not in the record. */
  readonly lost: readonly string[];
  /** Marks that are in a record although no edit was answered with it, or that are there twice. */
  readonly extra: number;
  /** Whether each history is 1, 2, 3 … with one revision for each answered edit. */
  readonly isGapless: boolean;
  /** Whether each revision was recorded later than the one before it. */
  readonly goesOn: boolean;
}

/** Lets a crowd work, and counts. Each store is one process or tab; editors are spread over them. `wrap` may change the service. */
export async function letWork(
  { editors, edits, records }: Crowd,
  stores: readonly [Repository, ...Repository[]],
  wrap: (service: Service) => Service = (service) => service,
): Promise<Tally> {
  const [first] = stores;
  const ids = await madeRecords(first, records);
  const services = stores.map((store) => wrap(createService(fixtureWorld(store))));
  const work = Array.from({ length: editors }, async (_, editor) => {
    const service = services[editor % services.length] ?? wrap(createService(fixtureWorld(first)));
    return editing(service, editor, edits, ids);
  });
  const done = await Promise.all(work);
  return tallied(first, ids, done);
}

async function madeRecords(store: Repository, records: number): Promise<string[]> {
  const { create } = startedService(fixtureWorld(store));
  const ids: string[] = [];
  for (let n = 0; n < records; n += 1) ids.push(positionSchema.parse(await (await create({ note: '' })).json()).id);
  return ids;
}

interface Done {
  readonly marks: ReadonlyMap<string, string>;
  readonly refused: number;
}

/** One editor: reads, adds a mark, sends; on 412 reads again and tries again. */
async function editing(service: Service, editor: number, edits: number, ids: readonly string[]): Promise<Done> {
  const marks = new Map<string, string>();
  let refused = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    const id = ids[(editor * 5 + edit * 3) % ids.length] ?? '';
    const mark = `${editor.toString(36)}.${edit.toString(36)};`;
    // Nobody begins at the same moment, nor again at once: as people do.
    await ticks((editor * 7 + edit * 13) % 32);
    while (!(await tried(service, id, mark, editor))) {
      refused += 1;
      await ticks((editor * 11 + refused * 5) % 32);
    }
    marks.set(mark, id);
  }
  return { marks, refused };
}

/** Lets everybody else do so many steps. */
async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await new Promise((done) => setImmediate(done));
}

async function tried(service: Service, id: string, mark: string, editor: number): Promise<boolean> {
  const path = `https://tracker.test${positionsAt}/${id}`;
  const as = { 'x-identity': editor % 2 === 0 ? 'editor-a' : 'editor-b' };
  const seen = await service(new Request(path, { headers: as }));
  const { note } = positionSchema.parse(await seen.json());
  // Whoever reads thinks before writing: others come in between.
  await ticks(1 + (editor % 3));
  const headers = { ...as, 'content-type': 'application/json', 'if-match': seen.headers.get('etag') ?? '' };
  const body = JSON.stringify({ note: note + mark, changeNote: mark });
  const answer = await service(new Request(path, { method: 'PATCH', headers, body }));
  if (answer.status === 412) return false;
  if (answer.status !== 200) throw new Error(`An edit was answered ${answer.status}: ${await answer.text()}`);
  return true;
}

async function tallied(store: Repository, ids: readonly string[], done: readonly Done[]): Promise<Tally> {
  const marks = new Map(done.flatMap((each) => [...each.marks]));
  const found = new Map<string, string[]>();
  let [isGapless, goesOn] = [true, true];
  for (const id of ids) {
    const revisions = await store.revisions('documented', id);
    found.set(id, revisions.at(-1)?.body.note.match(/[^;]+;/g) ?? []);
    const expected = 1 + [...marks.values()].filter((place) => place === id).length;
    const numbers = revisions.map(({ revision }) => revision);
    isGapless &&= numbers.length === expected && numbers.every((number, place) => number === place + 1);
    const times = revisions.map(({ recordedAt }) => Date.parse(recordedAt));
    goesOn &&= times.every((time, place) => time > (times[place - 1] ?? -Infinity));
  }
  const there = [...found.values()].flat();
  return {
    answered: marks.size,
    refused: done.reduce((sum, each) => sum + each.refused, 0),
    lost: [...marks].filter(([mark, id]) => found.get(id)?.includes(mark) !== true).map(([mark]) => mark),
    extra: there.length - new Set(there.filter((mark) => marks.has(mark))).size,
    isGapless,
    goesOn,
  };
}
