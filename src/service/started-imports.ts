// What the tests of imports share: a table of made-up rows, and a running service that takes it. No one but tests reads it.
import { exportTable } from '../contract/export-table.ts';
import { importReportSchema } from '../contract/imports.ts';
import { positionPageSchema } from '../contract/positions.ts';
import { problemSchema } from '../contract/problems.ts';
import { positionsAt, startedService } from './started-service.ts';

export const importsAt = '/api/datasets/documented/imports';
export const row = {
  member: 'FRA',
  statedOn: '2026-11-18',
  institution: 'foreign_ministry',
  instrument: 'official_statement',
  level: 'reviewing',
  services: 'leo_broadband;pnt',
  confidence: 'medium',
  summary: 'Fixture: not a real statement.',
  sourceTitle: 'Fixture',
  sourceUrl: 'https://example.org/1',
};

/** A table of rows that differ from `row`. */
export function tableOf(...changes: readonly Partial<Record<string, string>>[]): string {
  const columns = [...new Set([...Object.keys(row), ...changes.flatMap((change) => Object.keys(change))])];
  return exportTable(
    columns,
    changes.map((change) => {
      const cells = new Map(Object.entries({ ...row, ...change }));
      return columns.map((name) => cells.get(name) ?? '');
    }),
  );
}

export const url = (n: number) => ({ sourceUrl: `https://example.org/${n}` });
export const reportOf = async (answer: Response) => importReportSchema.parse(await answer.json());
export const problemOf = async (answer: Response) => problemSchema.parse(await answer.json());

export function startedImports() {
  const service = startedService();
  const send = (csv: string, { dryRun = true, as = 'editor-a' } = {}) =>
    service.ask('POST', `${importsAt}?dryRun=${dryRun}`, { as, csv });
  const all = async () =>
    positionPageSchema.parse(await (await service.ask('GET', `${positionsAt}?limit=200`, { as: 'editor-a' })).json())
      .items;
  return { ...service, send, all };
}
