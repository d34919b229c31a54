import { describe, expect, test } from 'vitest';
import { revertReportSchema } from '../contract/imports.ts';
import { importsAt, problemOf, reportOf, row, startedImports, tableOf, url } from './started-imports.ts';
import { positionsAt } from './started-service.ts';

describe('a dry run', () => {
  test('is what an import is unless it says otherwise, and writes nothing', async () => {
    const { ask, all } = startedImports();
    const report = await reportOf(await ask('POST', importsAt, { as: 'editor-a', csv: tableOf({}) }));
    expect(report).toMatchObject({ dryRun: true, batch: null, rows: 1, ok: 1, duplicates: 0, errors: 0 });
    expect(await all()).toEqual([]);
  });

  test('names the physical line, the column and the code of everything that is wrong', async () => {
    const { send } = startedImports();
    const csv = tableOf(
      { note: 'two\nlines' },
      { ...url(2), level: 'maybe', services: 'pnt;starlink', rationales: 'european_autonomy:sideways' },
      { ...url(3), reason: 'declined' },
    );
    const { results } = await reportOf(await send(csv));
    expect(results).toEqual([
      { line: 2, outcome: 'ok', errors: [], existing: null },
      {
        line: 4,
        outcome: 'error',
        errors: [
          { column: 'level', code: 'not_in_list' },
          { column: 'services', code: 'not_in_list' },
          { column: 'rationales', code: 'not_in_list' },
        ],
        existing: null,
      },
      { line: 5, outcome: 'error', errors: [{ column: 'level', code: 'level_xor_reason' }], existing: null },
    ]);
  });

  test('finds what repeats a position on record, and what repeats an earlier row', async () => {
    const { send, all } = startedImports();
    await send(tableOf({}), { dryRun: false });
    const [known] = await all();
    const { results } = await reportOf(
      await send(tableOf({ sourceUrl: 'http://www.example.org/1/?utm_source=x' }, url(2), url(2))),
    );
    expect(results.map(({ outcome, existing }) => [outcome, existing])).toEqual([
      ['duplicate', known?.id],
      ['ok', null],
      ['duplicate', null],
    ]);
  });
});

describe('an import', () => {
  test('makes drafts that belong to one batch', async () => {
    const { send, all, ask } = startedImports();
    const report = await reportOf(await send(tableOf(url(1), url(2)), { dryRun: false }));
    expect(report).toMatchObject({ dryRun: false, ok: 2 });
    expect(report.batch).toBeTypeOf('string');
    const [first, second] = await all();
    expect(first).toMatchObject({
      status: 'draft',
      revision: 1,
      recordedBy: 'editor-a',
      services: ['leo_broadband', 'pnt'],
    });
    for (const position of [first, second]) {
      const history = await ask('GET', `${positionsAt}/${position?.id}/revisions`, { as: 'editor-a' });
      expect(await history.json()).toMatchObject({ items: [{ operation: 'import', batch: report.batch }] });
    }
  });

  test.for([
    ['an error', { ...url(2), statedOn: '2026-02-30' }],
    ['a duplicate', {}],
  ] as const)('with %s writes nothing, and says of every row what it is', async ([, second]) => {
    const { send, all } = startedImports();
    const problem = await problemOf(await send(tableOf({}, second), { dryRun: false }));
    expect(problem).toMatchObject({ type: '/problems/import-has-errors', status: 422, report: { rows: 2, ok: 1 } });
    expect(await all()).toEqual([]);
  });

  test('sent twice at once is taken once', async () => {
    const { send, all } = startedImports();
    const answers = await Promise.all([send(tableOf({}), { dryRun: false }), send(tableOf({}), { dryRun: false })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    expect(await all()).toHaveLength(1);
  });

  test('takes a JSON list, with all sources of each item', async () => {
    const { ask, all } = startedImports();
    const { sourceTitle: title, sourceUrl, services, ...fields } = row;
    const item = {
      ...fields,
      services: services.split(';'),
      sources: [
        { title, url: sourceUrl },
        { title, citation: 'A book' },
      ],
    };
    const answer = await ask('POST', `${importsAt}?dryRun=false`, { as: 'editor-a', body: [item] });
    expect(await reportOf(answer)).toMatchObject({ ok: 1 });
    expect((await all())[0]?.sources.map(({ citation }) => citation)).toEqual([null, 'A book']);
    const wrong = await ask('POST', importsAt, { as: 'editor-a', body: [{ ...item, sources: [{ title }] }, 7] });
    expect((await reportOf(wrong)).results).toMatchObject([
      { line: 1, errors: [{ column: 'sources/0/url', code: 'required' }] },
      { line: 2, errors: [{ column: '', code: 'wrong_type' }] },
    ]);
  });

  test('takes 1,000 rows and no more', async () => {
    const { send } = startedImports();
    const rows = Array.from({ length: 1001 }, (_, n) => url(n));
    expect(await reportOf(await send(tableOf(...rows.slice(1))))).toMatchObject({ rows: 1000, ok: 1000 });
    expect(await problemOf(await send(tableOf(...rows)))).toMatchObject({
      type: '/problems/too-many-rows',
      status: 413,
    });
  });

  test('is for editors', async () => {
    const { send } = startedImports();
    expect((await send(tableOf({}), { as: 'viewer-v' })).status).toBe(403);
    expect((await send(tableOf({}), { as: 'nobody' })).status).toBe(401);
  });
});

describe('an import taken back', () => {
  test('retracts its records by a revision, and leaves and lists those that were edited since', async () => {
    const { ask, send, all } = startedImports();
    const { batch } = await reportOf(await send(tableOf(url(1), url(2)), { dryRun: false }));
    const [edited, other] = await all();
    const patch = { level: 'excludes', changeNote: 'a new reading' };
    await ask('PATCH', `${positionsAt}/${edited?.id}`, { as: 'editor-b', body: patch, headers: { 'if-match': '"1"' } });
    const back = async () =>
      revertReportSchema.parse(
        await (await ask('POST', `${importsAt}/${batch}/revert`, { as: 'editor-a', body: {} })).json(),
      );
    const skipped = { id: edited?.id, because: 'edited' };
    expect(await back()).toEqual({ batch, reverted: [other?.id], skipped: [skipped] });
    const after = new Map((await all()).map(({ id, status, revision }) => [id, [status, revision]]));
    expect([after.get(edited?.id ?? ''), after.get(other?.id ?? '')]).toEqual([
      ['draft', 2],
      ['retracted', 2],
    ]);
    const again = await back();
    expect(again.reverted).toEqual([]);
    expect(again.skipped).toContainEqual({ id: other?.id, because: 'retracted' });
  });

  test('may be imported again: what was taken back is no duplicate', async () => {
    const { ask, send } = startedImports();
    const { batch } = await reportOf(await send(tableOf({}), { dryRun: false }));
    await ask('POST', `${importsAt}/${batch}/revert`, { as: 'editor-a', body: {} });
    expect(await reportOf(await send(tableOf({}), { dryRun: false }))).toMatchObject({ ok: 1 });
  });

  test('has to exist, takes no fields but a note, and is for editors', async () => {
    const { ask } = startedImports();
    const revert = async (as: string, body: object) =>
      (await problemOf(await ask('POST', `${importsAt}/nothing/revert`, { as, body }))).type;
    expect(await revert('editor-a', {})).toBe('/problems/not-found');
    expect(await revert('editor-a', { force: true })).toBe('/problems/validation');
    expect(await revert('viewer-v', {})).toBe('/problems/forbidden');
  });
});
