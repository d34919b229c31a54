import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeTimeline } from '../../../src/contract/decode-timeline.ts';
import { revertReportSchema } from '../../../src/contract/imports.ts';
import { routes } from '../../../src/contract/routes.ts';
import { timelineSchema } from '../../../src/contract/timeline.ts';
import { LEVELS } from '../../../src/domain/scale.ts';
import { fixtureWorld, startedService } from '../../../src/service/started-service.ts';
import { nameOf, Walk } from '../walk.ts';
import { type AccessTable, accessMatrix, accessTables } from './access-matrix.ts';
import { type AccessRow, refused } from './access-rows.ts';
import { actors, recorded } from './record-states.ts';

test('the document is what the code says; node scripts/access-matrix.ts writes it', () => {
  expect(readFileSync('docs/access-matrix.md', 'utf8')).toBe(accessMatrix());
});

test('the matrix has every route', () => {
  const asked = new Set(accessTables.flatMap(({ rows }) => rows.map(({ route }) => route)));
  expect([...asked].toSorted()).toEqual(Object.keys(routes).toSorted());
});

describe.each(accessTables)('$title', (table) => {
  test('the running service answers each cell as the matrix says', async () => {
    const record = recorded(table.state);
    for (const row of table.rows) {
      const wanted = actors.map(({ name, actor }) => `${row.route} ${name}: ${row.cell(actor, record)}`);
      const seen: string[] = [];
      for (const { name } of actors) seen.push(`${row.route} ${name}: ${await seenCell(table, row, name)}`);
      expect(seen).toEqual(wanted);
    }
  });
});

test('without demo identities nobody can sign in', async () => {
  const world = fixtureWorld();
  const { ask } = startedService({ ...world, session: { ...world.session, signInDemo: null } });
  const answer = await ask('POST', '/api/session/demo', { body: { identity: 'editor-a' } });
  expect(refused(await nameOf(answer))).toBe('404 not-found');
});

/** A fresh world in the state of the table, asked once. */
async function seenCell({ state, dataset }: AccessTable, row: AccessRow, as: string): Promise<string> {
  const walk = await Walk.begin({ as: 'editor-a', isImported: true });
  for (const step of state.steps ?? []) expect(await walk.take(step)).toBe('ok');
  const { revision } = await walk.state();
  const isThere = state.steps !== null;
  // Where there must be no record, the world is another, empty one.
  const world = fixtureWorld(isThere ? walk.repository : undefined);
  const offers = world.offers.map((offer) => ({ ...offer, editable: dataset === 'edited' }));
  const { ask } = startedService({ ...world, offers });
  const { method, path } = routes[row.route];
  const address = path
    .replace('{dataset}', dataset === 'unknown' ? 'another' : 'documented')
    .replace('{id}', walk.id)
    .replace('{revision}', String(revision))
    .replace('{batch}', walk.batch);
  const headers = { 'if-match': `"${revision}"`, 'idempotency-key': '00000000-0000-4000-9000-0000000000ff' };
  const query = row.route === 'stances' || row.route === 'exportStancesCsv' ? '?on=2026-11-22&member=LTU' : '';
  const more = { as, headers, ...(row.body !== undefined && { body: row.body }) };
  return cellOf(row, await ask(method, address + query, more));
}

async function cellOf({ route, shows }: AccessRow, answer: Response): Promise<string> {
  if (!answer.ok) return refused(await nameOf(answer));
  const text = await answer.text();
  if (route === 'revertImport') {
    const { skipped } = revertReportSchema.parse(JSON.parse(text));
    return skipped[0] === undefined ? '200 taken back' : `200 stays: ${skipped[0].because}`;
  }
  if (shows === 'status') return String(answer.status);
  const texts = shows === 'words' ? wordsIn(text) : levelsIn(text);
  return texts.length === 0 ? '200 –' : `200 text ${texts.join(', ')}`;
}

function wordsIn(text: string): number[] {
  const found = [...text.matchAll(/text-(\d+)-end/g)].map(([, number]) => Number(number));
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/** Texts 1 to 5 have a level each, by which they are known where there are no words. */
function levelsIn(text: string): number[] {
  const isTimeline = text.includes('"columns"');
  const seen = isTimeline
    ? decodeTimeline(timelineSchema.parse(JSON.parse(text))).positions.map(({ level }) => level)
    : [];
  const codes = isTimeline ? seen : LEVELS.filter((level) => new RegExp(`["\n,]${level}[",]`).test(text));
  return codes.flatMap((code) => (code === null ? [] : [LEVELS.indexOf(code)]));
}
