import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionsExportSchema } from '../contract/exports.ts';
import { EXPORT_COLUMNS } from '../contract/position-columns.ts';
import { importsAt, problemOf, reportOf, row, startedImports, tableOf } from './started-imports.ts';
import { startedService } from './started-service.ts';

describe('a table that is broken', () => {
  test.for([
    ['an unknown column', tableOf({ starlink: 'yes' }), 1],
    ['a status, which is not an editor’s', tableOf({ status: 'published' }), 1],
    ['a missing column', tableOf({}).replaceAll(/member,|FRA,/g, ''), 1],
    ['a column that is there twice', tableOf({}).replace(/^member,statedOn/, 'member,member'), 1],
    ['a row with a cell too few', `${tableOf({})}FRA,2026\r\n`, 3],
    ['a row with a cell too many', tableOf({}).replace(/\r\n$/, ',x\r\n'), 2],
    ['a cell of 10,001 characters', tableOf({ note: 'a'.repeat(10_001) }), 2],
    ['a header of 100,000 names', `${Array.from({ length: 100_000 }, (_, n) => `c${n}`).join(',')}\r\n`, 1],
    ['no rows', tableOf(), 1],
    ['nothing at all', '', 1],
    ['semicolons for commas', tableOf({}).replaceAll(',', ';'), 1],
  ] as const)('is refused for %s, with its line', async ([, csv, line]) => {
    const problem = await problemOf(await startedImports().send(csv));
    expect(problem).toMatchObject({ type: '/problems/csv-structure', line });
    expect(problem.detail).toBeTypeOf('string');
  });

  test.for([
    ['text/csv; charset=iso-8859-1', 'a', '/problems/encoding'],
    ['text/csv', 'PK\u0003\u0004\0', '/problems/encoding'],
    ['text/plain', 'a', '/problems/media-type'],
    ['text/csv', 'a'.repeat(1024 * 1024 + 1), '/problems/too-large'],
    ['application/json', `${'['.repeat(13)}${']'.repeat(13)}`, '/problems/too-large'],
    ['application/json', '[{"a":1,"a":2}]', '/problems/duplicate-key'],
    ['application/json', '[', '/problems/malformed-json'],
    ['application/json', '{}', '/problems/validation'],
  ] as const)('of type %s may be no table at all', async ([type, csv, problem]) => {
    const answer = await startedService().ask('POST', importsAt, {
      as: 'editor-a',
      csv,
      headers: { 'content-type': type },
    });
    expect(await problemOf(answer)).toMatchObject({ type: problem });
  });
});

describe('an export imported again', () => {
  test('gives back every text of every row', async () => {
    const text = fc
      .string({ unit: fc.constantFrom("'", '=', '-', '@', '\t', '"', ',', '\r', '\n', 'é', 'a', ' ') })
      .filter((any) => any.trim() !== '')
      .map((any) => any.slice(0, 100));
    await fc.assert(
      fc.asyncProperty(text, text, async (summary, note) => {
        const { send, all } = startedImports();
        await send(tableOf({ summary, note, sourceQuote: note }), { dryRun: false });
        const [position] = await all();
        expect([position?.summary, position?.note, position?.sources[0]?.quote]).toEqual([summary, note, note]);
      }),
      { numRuns: 50 },
    );
  });

  test.for(['csv', 'json'])('as %s ignores what is the server’s, and sets none of it', async (type) => {
    const [from, to] = [startedImports(), startedImports()];
    await from.published({
      rationales: [{ id: 'european_autonomy', direction: 'for' }],
      users: ['operators', 'public'],
      note: "'=1",
    });
    const file = await from.ask('GET', `/api/datasets/documented/exports/positions.${type}`);
    const answer =
      type === 'csv'
        ? await to.send(await file.text(), { dryRun: false })
        : await to.ask('POST', `${importsAt}?dryRun=false`, {
            as: 'editor-a',
            body: positionsExportSchema.parse(await file.json()).items,
          });
    expect(await reportOf(answer)).toMatchObject({ ok: 1, errors: 0 });
    expect((await to.all())[0]).toMatchObject({
      status: 'draft',
      revision: 1,
      recordedBy: 'editor-a',
      note: "'=1",
      users: ['operators', 'public'],
      rationales: [{ id: 'european_autonomy', direction: 'for' }],
    });
  });

  test('needs all the columns of an export: one of them alone is unknown', async () => {
    const whole = Object.fromEntries(EXPORT_COLUMNS.map((name) => [name, Object.hasOwn(row, name) ? '' : 'x']));
    expect((await startedImports().send(tableOf({ ...whole, ...row, reason: '' }))).status).toBe(200);
    expect((await startedImports().send(tableOf({ id: 'x', revision: '1' }))).status).toBe(422);
  });
});
