// GET exports: what readers see, as files. Each names its data set, question, moment, schema version and content.
import {
  EXPORT_SCHEMA_VERSION,
  type ExportName,
  exportName,
  type ExportQuery,
  type PositionsExport,
} from '../contract/exports.ts';
import { exportTable } from '../contract/export-table.ts';
import { EXPORT_COLUMNS, rowOf } from '../contract/position-columns.ts';
import { routes } from '../contract/routes.ts';
import { stancesCsv } from '../contract/stance-columns.ts';
import type { StancesQuery } from '../contract/stances.ts';
import { NOTICES } from '../domain/dataset-notice.ts';
import type { Position } from '../domain/position.ts';
import { compareKeys } from './cursor.ts';
import { type Context, type Endpoint, endpoint, offerOf, text } from './endpoint.ts';
import { fingerprint } from './fingerprint.ts';
import { sortKeyOf } from './position-filter.ts';
import { checkFilters, selectPositions } from './select-positions.ts';
import { stancesAnswer } from './stances-resource.ts';

export const exportEndpoints: readonly Endpoint[] = [
  endpoint(routes.exportPositionsCsv, async (context, query) => {
    const head = headOf(context, query);
    const rows = (await exported(context, query)).map((position) => rowOf(position, NOTICES[head.dataset]));
    const body = exportTable(EXPORT_COLUMNS, rows);
    return attachment(body, { ...head, content: 'positions', hash: fingerprint(body), type: 'csv' });
  }),
  endpoint(routes.exportPositionsJson, async (context, query) => {
    const head = headOf(context, query);
    const file = positionsFile(head, await exported(context, query));
    return attachment(JSON.stringify(file), { ...head, content: 'positions', hash: file.hash, type: 'json' });
  }),
  endpoint(routes.exportStancesCsv, async (context, query) => {
    const head = headOf(context, query);
    const answer = await stancesAnswer(context, query);
    const hash = fingerprint(JSON.stringify(answer.items));
    return attachment(stancesCsv(answer, head.knownAt), { ...head, content: 'stances', hash, type: 'csv' });
  }),
];

type Head = Pick<ExportName, 'dataset' | 'question' | 'knownAt'>;

/** What a file answers. Without `knownAt` that is now, named, so that the same file can be made again. */
function headOf(context: Context, { knownAt, ...rest }: ExportQuery | StancesQuery): Head {
  const asked = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value : String(value)] as const],
  );
  return {
    dataset: offerOf(context).dataset,
    question: Object.fromEntries(asked),
    knownAt: knownAt ?? context.world.clock.now(),
  };
}

/** Without `status` the heads that readers see; with it those of the list, drafts for editors included. */
async function exported(context: Context, query: ExportQuery): Promise<readonly Position[]> {
  checkFilters(query);
  const { sort = '-statedOn', ...filters } = query;
  const keyOf = sortKeyOf(sort);
  const positions = await selectPositions(context, filters, filters.status !== undefined);
  return positions.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

function positionsFile(head: Head, positions: readonly Position[]): PositionsExport {
  const notice = NOTICES[head.dataset];
  const items = positions.map((position) => ({ notice, ...position }));
  const hash = fingerprint(JSON.stringify(items));
  return { schemaVersion: EXPORT_SCHEMA_VERSION, notice, ...head, hash, count: items.length, items };
}

function attachment(body: string, name: ExportName): Response {
  const type = name.type === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json';
  return text(body, type, { 'content-disposition': `attachment; filename="${exportName(name)}"` });
}
