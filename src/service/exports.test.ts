import { describe, expect, test } from 'vitest';
import { type CsvRecord, readCsv } from '../contract/csv.ts';
import { positionsExportSchema } from '../contract/exports.ts';
import { EXPORT_COLUMNS } from '../contract/position-columns.ts';
import { problemSchema } from '../contract/problems.ts';
import { positionsAt, startedService } from './started-service.ts';

const at = '/api/datasets/documented/exports';

/** The rows of a table by its header. */
function tableOf(text: string): Record<string, string | undefined>[] {
  const read = readCsv(text);
  const [header, ...rows]: readonly CsvRecord[] = read.ok ? read.records : [];
  return rows.map(({ cells }) => Object.fromEntries((header?.cells ?? []).map((name, place) => [name, cells[place]])));
}

describe('an export of positions', () => {
  test('has the columns of the contract, and says in every row of which data set it is', async () => {
    const { ask, published } = startedService();
    const id = await published({ summary: '=HYPERLINK("https://example.org")' });
    const answer = await ask('GET', `${at}/positions.csv`);
    const body = await answer.text();
    expect(body.split('\r\n', 1)).toEqual([EXPORT_COLUMNS.join(',')]);
    expect(tableOf(body)).toMatchObject([
      {
        dataset: 'documented',
        notice: 'Real positions with their sources, each provisional until a second coder confirms it',
        id,
        revision: '3',
        status: 'published',
        summary: '\'=HYPERLINK("https://example.org")',
        services: 'leo_broadband',
        effectiveOn: '',
      },
    ]);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  });

  test('of the illustrative set says so in its name and in every row', async () => {
    const { ask, create } = startedService();
    const source = { title: 'Illustrative source', url: 'https://sources.example/a', publisher: 'Fictional Gazette' };
    const path = (await create({ sources: [source] }, 'editor-a', 'illustrative')).headers.get('location') ?? '';
    for (const [action, as, revision] of [
      ['submit', 'editor-a', 1],
      ['publish', 'reviewer-r', 2],
    ] as const) {
      await ask('POST', `${path}/${action}`, { as, body: {}, headers: { 'if-match': `"${revision}"` } });
    }
    const table = await ask('GET', '/api/datasets/illustrative/exports/positions.csv?level=cautions');
    expect(table.headers.get('content-disposition')).toMatch(
      /^attachment; filename="ILLUSTRATIVE_positions_level-cautions_known-2026-11-22T\d{6}\.\d{3}Z_v1_[0-9a-f]{14}\.csv"$/,
    );
    const notice = 'Illustrative data, not real positions';
    expect(tableOf(await table.text())).toMatchObject([{ dataset: 'illustrative', notice }]);
    const file = positionsExportSchema.parse(
      await (await ask('GET', '/api/datasets/illustrative/exports/positions.json')).json(),
    );
    expect([file.notice, file.items.map((item) => item.notice)]).toEqual([notice, [notice]]);
  });

  test('in JSON has every source, the question and the moment', async () => {
    const { ask, published } = startedService();
    const sources = ['a', 'b'].map((name) => ({ title: name, url: `https://example.org/${name}` }));
    await published({ sources });
    const answer = await ask('GET', `${at}/positions.json?member=LTU&knownAt=2026-11-22`);
    const file = positionsExportSchema.parse(await answer.json());
    expect(file).toMatchObject({
      dataset: 'documented',
      question: { member: ['LTU'] },
      knownAt: '2026-11-22',
      count: 1,
    });
    expect(file.items[0]?.sources.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(answer.headers.get('content-disposition')).toContain(`_${file.hash.slice(0, 14)}.json"`);
  });

  test('has what readers see, even for an editor whose draft waits; drafts only where they are asked for', async () => {
    const { ask, create, published } = startedService();
    const id = await published();
    const patch = { level: 'excludes', changeNote: 'a new reading' };
    await ask('PATCH', `${positionsAt}/${id}`, { as: 'editor-a', body: patch, headers: { 'if-match': '"3"' } });
    await create();
    const levels = async (query: string, as: string) =>
      tableOf(await (await ask('GET', `${at}/positions.csv${query}`, { as })).text()).map(({ level }) => level);
    expect(await levels('', 'editor-a')).toEqual(['cautions']);
    expect(new Set(await levels('?status=draft', 'editor-a'))).toEqual(new Set(['cautions', 'excludes']));
    expect(await levels('?status=draft', 'viewer-v')).toEqual([]);
  });

  test('has the same name hash for the same content, and another for another', async () => {
    const { ask, published } = startedService();
    const hash = async () =>
      /_([0-9a-f]{14})\.csv/.exec(
        (await ask('GET', `${at}/positions.csv`)).headers.get('content-disposition') ?? '',
      )?.[1];
    await published();
    const before = await hash();
    expect(await hash()).toBe(before);
    await published();
    expect(await hash()).not.toBe(before);
  });

  test.for(['limit=5', 'cursor=x', 'knownAt=banana', 'member=CHN', 'sort=body'])('refuses %s', async (query) => {
    const answer = await startedService().ask('GET', `${at}/positions.csv?${query}`);
    expect(problemSchema.parse(await answer.json())).toMatchObject({ type: '/problems/bad-parameter' });
  });
});

describe('an export of stances', () => {
  test('gives one row for each member on a day, with the question', async () => {
    const { ask, published } = startedService();
    const id = await published();
    const rows = tableOf(await (await ask('GET', `${at}/stances.csv?on=2026-11-22&services=leo_broadband`)).text());
    expect(rows).toHaveLength(32);
    expect(rows.find(({ member }) => member === 'LTU')).toMatchObject({
      dataset: 'documented',
      from: '2026-11-22',
      to: '2026-11-22',
      level: 'cautions',
      reason: '',
      setBy: id,
      tension: 'false',
      rule: '2',
      services: 'leo_broadband',
      axis: 'stated',
      staleAfterDays: '365',
    });
  });

  test('gives the intervals of a range', async () => {
    const { ask, published } = startedService();
    await published();
    const answer = await ask('GET', `${at}/stances.csv?from=2026-03-01&to=2026-03-31&member=LTU&knownAt=2026-11-23`);
    expect(
      tableOf(await answer.text()).map(({ from, to, level, reason, knownAt }) => [from, to, level, reason, knownAt]),
    ).toEqual([
      ['2026-03-01', '2026-03-09', '', 'not-researched', '2026-11-23'],
      ['2026-03-10', '2026-03-31', 'cautions', '', '2026-11-23'],
    ]);
  });
});
