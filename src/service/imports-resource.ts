// POST imports and their way back. An import is an edit by the one who imports: it makes drafts, and review follows.
import { BodyReading } from '../contract/body-reading.ts';
import type { ImportReport, RevertReport } from '../contract/imports.ts';
import { BODY_LIMITS } from '../contract/position-body.ts';
import { routes } from '../contract/routes.ts';
import { recordsOfBatch } from '../domain/import-batch.ts';
import { instantMs, instantOf } from '../domain/instant.ts';
import type { Dataset, PositionBody } from '../domain/position.ts';
import type { Revision } from '../domain/review.ts';
import { type Context, type Endpoint, endpoint, json, writableSet } from './endpoint.ts';
import { type CheckedItem, checkItems } from './import-check.ts';
import { type ImportItem, importItems } from './import-items.ts';
import { ProblemError } from './problem.ts';
import { readImportBody, readJsonBody } from './request-body.ts';
import { bodyRules, invalid, nameOf, nextRevision, objectOf } from './write-position.ts';

export const importEndpoints: readonly Endpoint[] = [
  endpoint(routes.import, async (context, { dryRun = true }) => {
    const dataset = writableSet(context, 'import');
    const items = importItems(await readImportBody(context.request));
    return oneAtATime(context, async () =>
      context.turns.take(dataset, async () => answered(context, dataset, items, dryRun)),
    );
  }),
  endpoint(routes.revertImport, async (context) => {
    const dataset = writableSet(context, 'import');
    return json(await takenBack(context, dataset, await readNote(context)));
  }),
];

/** A file sent twice at once would be found to be a duplicate by neither; the second has to wait. */
async function oneAtATime({ actor, inProgress }: Context, answer: () => Promise<Response>): Promise<Response> {
  const place = `${nameOf(actor)} import`;
  if (inProgress.has(place)) throw new ProblemError('idempotency-in-progress', {}, { 'retry-after': '1' });
  inProgress.add(place);
  try {
    return await answer();
  } finally {
    inProgress.delete(place);
  }
}

async function answered(
  context: Context,
  dataset: Dataset,
  items: readonly ImportItem[],
  dryRun: boolean,
): Promise<Response> {
  const checked = checkItems(items, bodyRules(context, dataset), await context.reads.now(dataset));
  const report = reportOf(checked, dryRun);
  if (dryRun) return json(report);
  // All or nothing: what a single creation would refuse, an import refuses as a whole.
  if (report.ok < report.rows) throw new ProblemError('import-has-errors', { report });
  return json({ ...report, batch: await written(context, dataset, checked) });
}

function reportOf(checked: readonly CheckedItem[], dryRun: boolean): ImportReport {
  const results = checked.map(({ result }) => result);
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  return {
    dryRun,
    batch: null,
    rows: results.length,
    ok: count('ok'),
    duplicates: count('duplicate'),
    errors: count('error'),
    results,
  };
}

/** Writes every body as a draft in one go, and gives the name of the batch. */
async function written(context: Context, dataset: Dataset, checked: readonly CheckedItem[]): Promise<string> {
  const batch = context.world.ids.next();
  const recordedAt = instantOf(Math.floor(instantMs(context.world.clock.now()) ?? 0));
  const bodies = checked.flatMap(({ body }) => (body === null ? [] : [body]));
  const revisions = bodies.map((body) => imported(context, dataset, { batch, recordedAt, body }));
  if ((await context.world.repository.append(revisions)) === 'stale') throw new ProblemError('unavailable');
  return batch;
}

function imported(
  { world, actor }: Context,
  dataset: Dataset,
  of: { readonly batch: string; readonly recordedAt: string; readonly body: PositionBody },
): Revision {
  return {
    dataset,
    id: world.ids.next(),
    revision: 1,
    operation: 'import',
    actor: nameOf(actor),
    changeNote: null,
    reason: null,
    confirmedOn: null,
    coding: 'provisional',
    ...of,
  };
}

async function readNote({ request, world }: Context): Promise<string | null> {
  const body = objectOf((await readJsonBody(request)).value);
  const reading = new BodyReading(world.clock.now().slice(0, 10));
  reading.onlyFields(body, '', ['changeNote']);
  const changeNote = reading.text(body['changeNote'], '/changeNote', BODY_LIMITS.changeNote);
  if (reading.issues.length > 0) throw invalid(reading.issues);
  return changeNote;
}

async function takenBack(context: Context, dataset: Dataset, changeNote: string | null): Promise<RevertReport> {
  const batch = context.path['batch'] ?? '';
  const { byPosition } = await context.reads.revisions(dataset);
  const records = recordsOfBatch(byPosition.values(), batch, context.actor);
  if (records.length === 0) throw new ProblemError('not-found');
  const revisions = records
    .filter(({ kept }) => kept === null)
    .map(({ state }) =>
      nextRevision(context, state, { operation: 'revert', batch, changeNote, reason: 'The import was taken back' }),
    );
  // Somebody was quicker: asked again, the record is among those that were edited.
  const isStale = revisions.length > 0 && (await context.world.repository.append(revisions)) === 'stale';
  if (isStale) throw new ProblemError('unavailable', {}, { 'retry-after': '1' });
  return {
    batch,
    reverted: revisions.map(({ id }) => id),
    skipped: records.flatMap(({ state, kept }) => (kept === null ? [] : [{ id: state.id, because: kept }])),
  };
}
