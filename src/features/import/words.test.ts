import { describe, expect, it } from 'vitest';
import { FIELD_CODES } from '../../contract/field-codes.ts';
import { importReportSchema } from '../../contract/imports.ts';
import { PROBLEM_NAMES } from '../../contract/problem-names.ts';
import { PROBLEMS, problemSchema } from '../../contract/problems.ts';
import { routes } from '../../contract/routes.ts';
import corpus from '../../../tests/corpus/bad-inputs.json' with { type: 'json' };
import { startedService } from '../../service/started-service.ts';
import { fileFaultInWords, problemInWords } from './fault-words.ts';
import { type ImportTable, readTable } from './import-table.ts';
import { decoded, sized } from './read-file.ts';
import { reportEntries, reportInWords } from './report-entries.ts';
import { templateText } from './template.ts';

const importsAt = '/api/datasets/documented/imports?dryRun=true';

/** Every code and name that is for programs alone; some are plain words, which may be said. */
const CODES = [...FIELD_CODES, ...PROBLEM_NAMES].filter((code) => /[_-]/.test(code) && code !== 'too-large');

function expectWords(words: string): void {
  expect(words).toMatch(/^[\p{Lu}\d].{10,}/u);
  for (const code of CODES) expect(words).not.toContain(code);
}

type Case = (typeof corpus.cases)[number];

function bytesOf({ csv, csvBase64, csvGen }: Case): Uint8Array<ArrayBuffer> {
  if (csvBase64 !== undefined) return new Uint8Array(Buffer.from(csvBase64, 'base64'));
  if (csvGen === undefined) return new TextEncoder().encode((csv ?? '').replaceAll('{run}', 'r'));
  const { header, row = '', times = 0, big = 0, pad } = csvGen;
  if (pad !== undefined) return new TextEncoder().encode(`${header}\r\n`.padEnd(pad, 'a'));
  const rows = Array.from({ length: times }, (_, i) =>
    row.replaceAll('{run}', 'r').replaceAll('{n}', String(i)).replaceAll('{big}', 'a'.repeat(big)),
  );
  return new TextEncoder().encode([header, ...rows].join('\r\n'));
}

const csvCases = corpus.cases.filter(({ kind }) => kind === 'csv');

describe('each table of the corpus', () => {
  it.each(csvCases.map((one) => [one.id, one.title, one] as const))(
    '%s, %s, is answered in words',
    async (...[, , one]) => {
      const bytes = bytesOf(one);
      const text = decoded(bytes.buffer);
      if (!text.ok) expectWords(fileFaultInWords(text.fault).title);
      const read = text.ok ? sized({ name: 'a.csv', text: text.text }).read : null;
      if (read?.ok === false) expectWords(fileFaultInWords(read.fault).title);
      const answer = await startedService().ask('POST', importsAt, {
        as: one.as ?? 'editor-a',
        csv: text.ok ? text.text : new TextDecoder().decode(bytes),
      });
      const body: unknown = await answer.json();
      if (!answer.ok) {
        const words = problemInWords(problemSchema.parse(body));
        expectWords(words.title);
        expectWords(words.advice);
        return;
      }
      const report = importReportSchema.parse(body);
      expectWords(reportInWords(report));
      const table: ImportTable | null = read?.ok === true ? read.table : null;
      expect(table).not.toBeNull();
      if (table !== null) for (const { words } of reportEntries(report, table)) expectWords(words);
    },
  );

  it('is there', () => expect(csvCases.length).toBeGreaterThan(15));
});

it('every problem of an import and of taking it back has a title and advice in words', () => {
  for (const name of [...routes.import.problems, ...routes.revertImport.problems]) {
    const { title, status } = PROBLEMS[name];
    const words = problemInWords({ type: `/problems/${name}`, title, status, instance: '/x' });
    expectWords(words.title);
    expect(words.advice === '' ? name : 'said').toBe(name === 'validation' ? 'validation' : 'said');
  }
});

it('a list with an item that is no position says where and why', async () => {
  const text = JSON.stringify([{ member: 'DEU', sources: [{ url: 'nowhere', title: 7 }] }, 'text']);
  const answer = await startedService().ask('POST', importsAt, {
    as: 'editor-a',
    headers: { 'content-type': 'application/json' },
    csv: text,
  });
  const read = readTable(text, 'json');
  const entries = read.ok ? reportEntries(importReportSchema.parse(await answer.json()), read.table) : [];
  expect(entries).toContainEqual(
    expect.objectContaining({ line: 1, column: 'sources/0/url', text: 'nowhere', words: 'This is not a web address.' }),
  );
  expect(entries).toContainEqual(expect.objectContaining({ line: 1, column: 'sources/0/title', text: '7' }));
  expect(entries).toContainEqual(expect.objectContaining({ line: 2, column: '', text: 'An empty row' }));
});

const counts = (ok: number, onFile: number, again: number, errors: number) => ({
  dryRun: true,
  batch: null,
  rows: ok + onFile + again + errors,
  ok,
  duplicates: onFile + again,
  errors,
  results: Array.from({ length: onFile + again }, (_, i) => ({
    line: i + 2,
    outcome: 'duplicate' as const,
    errors: [],
    existing: i < onFile ? 'id' : null,
  })),
});

it.each([
  [counts(47, 1, 0, 2), '47 of 50 rows are good, 1 repeats a record on file, 2 have errors; nothing is written yet.'],
  [counts(50, 0, 0, 0), 'All 50 rows are good; nothing is written yet.'],
  [counts(1, 0, 2, 1), '1 of 4 rows is good, 2 repeat an earlier row, 1 has errors; nothing is written yet.'],
  [counts(0, 0, 0, 1), 'The one row is not good, 1 has errors; nothing is written yet.'],
])('a report is one sentence', (report, words) => expect(reportInWords(report)).toBe(words));

it('a template of the set passes its own check', async () => {
  for (const dataset of ['documented', 'illustrative'] as const) {
    const samples = [
      {
        sources: [
          {
            url: 'https://sources.example/some-thing', title: 'Illustrative source', publisher: 'Fictional Gazette',
            citation: null, publishedOn: null, archiveUrl: null, language: null, type: null, locator: null, quote: null,
            translation: null,
          },
        ],
      },
    ]; // prettier-ignore
    const answer = await startedService().ask('POST', `/api/datasets/${dataset}/imports`, {
      as: 'editor-a',
      csv: templateText(dataset, samples, '2026-11-22'),
    });
    expect(importReportSchema.parse(await answer.json())).toMatchObject({ rows: 1, ok: 1 });
  }
});

it('a packed file and one in another encoding are told apart', () => {
  expect(decoded(new TextEncoder().encode('PK\u0003\u0004').buffer)).toEqual({ ok: false, fault: { is: 'packed' } });
  expect(decoded(new Uint8Array([0xff, 0xfe, 0x61, 0]).buffer)).toEqual({ ok: false, fault: { is: 'encoding' } });
  expect(decoded(new TextEncoder().encode('\uFEFFa').buffer)).toEqual({ ok: true, text: 'a' });
});
