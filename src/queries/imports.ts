// Imports: many positions at once as drafts, all or none; and the way back.
import { queryOptions } from '@tanstack/react-query';
import { type ImportReport, importReportSchema, type RevertReport, revertReportSchema } from '../contract/imports.ts';
import { positionPageSchema } from '../contract/positions.ts';
import { problemSchema } from '../contract/problems.ts';
import { revisionSchema } from '../contract/revisions.ts';
import type { Dataset, Position } from '../domain/position.ts';
import { call } from './http.ts';

/** A file as it is sent. */
export interface ImportText {
  readonly dataset: Dataset;
  readonly type: 'csv' | 'json';
  /** Without byte order mark. */
  readonly text: string;
}

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;

/**
 * Checks a file (`dryRun`), which writes nothing, or imports all of its rows. Rejects with ApiError where the service
 * refuses, `import-has-errors` with its report; with NetworkError, or an abort, it may have been imported all the same.
 */
export async function sendImport(file: ImportText, dryRun: boolean, signal: AbortSignal): Promise<ImportReport> {
  const { value } = await call(`/api/datasets/${file.dataset}/imports?dryRun=${dryRun}`, importReportSchema, {
    method: 'POST',
    headers: { 'content-type': MEDIA_TYPES[file.type] },
    text: file.text,
    signal,
    refusal: problemSchema,
  });
  return value;
}

/** Takes an import back: its records are retracted, but for those that somebody has built on. Rejects with ApiError or NetworkError. */
export async function revertImport(dataset: Dataset, batch: string): Promise<RevertReport> {
  const path = `/api/datasets/${dataset}/imports/${encodeURIComponent(batch)}/revert`;
  return (await call(path, revertReportSchema, { method: 'POST', body: {}, refusal: problemSchema })).value;
}

/** An import whose records are still the drafts that it made. */
export interface RecentImport {
  readonly batch: string;
  /** When its drafts were recorded (RFC 3339). */
  readonly at: string;
  readonly records: readonly Position[];
}

/** No more than these are asked for the name of their batch. */
const MOST_ASKED = 5;

/**
 * The newest imports of an editor that nobody has touched since. A position does not name its batch, its first revision
 * does; the drafts of one import have one time. Rejects with ApiError or NetworkError.
 */
export async function recentImports(dataset: Dataset, by: string): Promise<readonly RecentImport[]> {
  const drafts = (await allDrafts(dataset)).filter(({ recordedBy, revision }) => recordedBy === by && revision === 1);
  const groups = [...Map.groupBy(drafts, ({ recordedAt }) => recordedAt)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, MOST_ASKED);
  const named = await Promise.all(
    groups.map(async ([at, records]) => ({ at, records, batch: await batchOf(records[0]) })),
  );
  return named.flatMap(({ at, records, batch }) => (batch === null ? [] : [{ at, records, batch }]));
}

/** The same as a read; it asks nothing while nobody may import (`by` is null). */
export const recentImportsQuery = (dataset: Dataset, by: string | null) =>
  queryOptions({
    queryKey: ['recent-imports', dataset, by],
    enabled: by !== null,
    queryFn: () => recentImports(dataset, by ?? ''),
  });

async function allDrafts(dataset: Dataset): Promise<readonly Position[]> {
  const drafts: Position[] = [];
  let cursor: string | null = null;
  do {
    const parameters = new URLSearchParams({ status: 'draft', limit: '200', ...(cursor === null ? {} : { cursor }) });
    const path = `/api/datasets/${dataset}/positions?${parameters}`;
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const page: { items: readonly Position[]; nextCursor: string | null } = (await call(path, positionPageSchema))
      .value;
    drafts.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return drafts;
}

async function batchOf(position: Position | undefined): Promise<string | null> {
  if (position === undefined) return null;
  const path = `/api/datasets/${position.dataset}/positions/${encodeURIComponent(position.id)}/revisions/1`;
  const { operation, batch } = (await call(path, revisionSchema)).value;
  return operation === 'import' ? batch : null;
}

/** A few published records, from which a template learns how the sources of its data set look. */
export const sampleQuery = (dataset: Dataset) =>
  queryOptions({
    queryKey: ['import-sample', dataset],
    queryFn: async ({ signal }) =>
      (await call(`/api/datasets/${dataset}/positions?status=published&limit=20`, positionPageSchema, { signal })).value
        .items,
  });
