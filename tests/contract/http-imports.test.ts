import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoSeeds } from '../../mocks/demo-seeds.ts';
import { type ImportReport, importReportSchema, revertReportSchema } from '../../src/contract/imports.ts';
import { positionSchema } from '../../src/contract/position.ts';
import { positionPageSchema } from '../../src/contract/positions.ts';
import { problemSchema } from '../../src/contract/problems.ts';
import type { Repository } from '../../src/service/ports.ts';
import { Client } from './client.ts';
import { engines, type Place } from './engines.ts';

const SET = '/api/datasets/illustrative';
const HEADER =
  'member,statedOn,institution,instrument,services,level,confidence,summary,sourceUrl,sourceTitle,sourcePublisher';
const seeds = demoSeeds();

/** A table of made-up rows, each with a source of its own. */
function tableOf(...sources: readonly string[]): string {
  const rows = sources.map(
    (source) =>
      `FRA,2026-11-20,foreign_ministry,official_statement,leo_broadband,cautions,medium,"'=1+1, said ""so""",` +
      `https://sources.example/${source},Illustrative source,Fictional Gazette`,
  );
  return [HEADER, ...rows, ''].join('\r\n');
}

describe.each(engines)('imports and exports over $name', ({ place: placeOf }) => {
  let place: Place;
  let store: Repository;
  let editor: Client;
  beforeEach(async () => {
    place = placeOf();
    store = await place.open(seeds);
    editor = await Client.over(store);
    await editor.signIn('editor-a');
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });

  const imported = async (csv: string): Promise<ImportReport> => {
    const answer = await editor.sendTable(`${SET}/imports?dryRun=false`, csv);
    expect(answer.status).toBe(200);
    return importReportSchema.parse(await answer.json());
  };
  const drafts = async () =>
    (await editor.read(`${SET}/positions?q=said+so&limit=200`, positionPageSchema)).items.filter(
      ({ summary }) => summary === 'Illustrative: =1+1, said "so"',
    );

  test('an import is written whole, marked with its batch, and taken back by revisions', async () => {
    const { batch } = await imported(tableOf('imported-a', 'imported-b'));
    const [first, second] = await drafts();
    const [revision] = await store.revisions('illustrative', first?.id ?? '');
    expect([revision?.operation, revision?.batch]).toEqual(['import', batch]);
    const reverted = await editor.send('POST', `${SET}/imports/${batch}/revert`, {});
    const report = revertReportSchema.parse(await reverted.json());
    expect([new Set(report.reverted), report.skipped]).toEqual([new Set([first?.id, second?.id]), []]);
    const history = await store.revisions('illustrative', second?.id ?? '');
    expect(history.map((each) => [each.revision, each.operation, each.batch])).toEqual([
      [1, 'import', batch],
      [2, 'revert', batch],
    ]);
    expect(await editor.read(`${SET}/positions/${first?.id}`, positionSchema)).toMatchObject({
      status: 'retracted',
      retraction: { by: 'editor-a' },
    });
  });

  test('an import with one bad row, or one that is on record, leaves the store as it was', async () => {
    const version = await store.version('illustrative');
    for (const csv of [tableOf('fine', 'Not Fine'), tableOf('twice', 'twice')]) {
      const answer = await editor.sendTable(`${SET}/imports?dryRun=false`, csv);
      const problem = problemSchema.parse(await answer.json());
      expect(problem).toMatchObject({ type: '/problems/import-has-errors', report: { rows: 2, ok: 1 } });
    }
    expect(await store.version('illustrative')).toBe(version);
  });

  test('the documented set is not imported into here', async () => {
    const answer = await editor.sendTable('/api/datasets/documented/imports?dryRun=false', tableOf('a'));
    expect(problemSchema.parse(await answer.json()).type).toBe('/problems/read-only-dataset');
  });

  test('drafts of an import are in no reader’s export, and every row of an export says that it is illustrative', async () => {
    const reader = await Client.over(store);
    const before = await (await reader.get(`${SET}/exports/positions.csv`)).text();
    await imported(tableOf('imported-c'));
    const answer = await reader.get(`${SET}/exports/positions.csv`);
    expect(answer.headers.get('content-disposition')).toMatch(/filename="ILLUSTRATIVE_/);
    expect(await answer.text()).toBe(before);
    const published = await reader.read(`${SET}/positions?limit=200`, positionPageSchema);
    expect(published.items.length).toBeGreaterThan(0);
    expect(before.split(',illustrative,"Illustrative data, not real positions",').length - 1).toBe(
      (await store.states('illustrative')).filter((state) => state.published?.status === 'published').length,
    );
  });
});

test.for(engines.filter(({ lasts }) => lasts).map((engine) => [engine.name, engine.place] as const))(
  'an import over %s can be taken back after the store was opened again',
  async ([, placeOf]) => {
    const place = placeOf();
    const before = await place.open(seeds);
    const editor = await Client.over(before);
    await editor.signIn('editor-a');
    const answer = await editor.sendTable(`${SET}/imports?dryRun=false`, tableOf('imported-d'));
    const { batch } = importReportSchema.parse(await answer.json());
    await before.close();
    const after = await place.open(seeds);
    const other = await Client.over(after);
    await other.signIn('editor-b');
    const reverted = await other.send('POST', `${SET}/imports/${batch}/revert`, {});
    expect(revertReportSchema.parse(await reverted.json()).reverted).toHaveLength(1);
    await after.close();
    place.remove();
  },
);
