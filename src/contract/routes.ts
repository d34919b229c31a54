// The route table: every address of the service with what it takes and gives. The service serves it and the OpenAPI document says it.
import * as z from 'zod/mini';
import { changePageSchema, changesQuerySchema } from './changes.ts';
import { datasetsSchema } from './datasets.ts';
import { eventsSchema } from './events.ts';
import { exportQuerySchema, positionsExportSchema } from './exports.ts';
import { importQuerySchema, importReportSchema, revertReportSchema } from './imports.ts';
import { positionBodySchema, positionSchema } from './position.ts';
import { positionPageSchema, positionsQuerySchema } from './positions.ts';
import type { ProblemName } from './problem-names.ts';
import { referenceSchema } from './reference.ts';
import { revisionPageSchema, revisionSchema } from './revisions.ts';
import { demoSignInSchema } from './demo-session.ts';
import { sessionSchema } from './session.ts';
import { stancesQuerySchema, stancesSchema } from './stances.ts';
import { timelineQuerySchema, timelineSchema } from './timeline.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** One row of the table. `{name}` in a path is one segment. */
export interface Route<Q extends z.ZodMiniType = z.ZodMiniType> {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly query: Q;
  readonly body: z.ZodMiniType | null;
  /** A media type that the body may have beside JSON. */
  readonly alsoTakes?: string;
  /** The answer when all is well; `schema` is null where it is no JSON. */
  readonly answer: { readonly status: number; readonly type: string; readonly schema: z.ZodMiniType | null };
  readonly problems: readonly ProblemName[];
}

/** No parameter at all. */
const none = z.strictObject({});
const JSON_TYPE = 'application/json';
const read: readonly ProblemName[] = ['bad-parameter', 'not-found', 'unavailable'];
const body: readonly ProblemName[] = [
  'malformed-json',
  'duplicate-key',
  'too-large',
  'media-type',
  'encoding',
  'validation',
];
const guarded: readonly ProblemName[] = ['unauthenticated', 'forbidden', 'cross-site', 'read-only-dataset'];
const change: readonly ProblemName[] = ['precondition-required', 'stale', 'illegal-transition', 'self-review'];

function get<Q extends z.ZodMiniType>(
  name: string,
  path: string,
  query: Q,
  schema: z.ZodMiniType | null,
  summary: string,
  type = JSON_TYPE,
): Route<Q> {
  return {
    name,
    method: 'GET',
    path,
    summary,
    query,
    body: null,
    answer: { status: 200, type, schema },
    problems: read,
  };
}

const note = { changeNote: z.optional(z.nullable(z.string().check(z.maxLength(500)))) };
const reasoned = z.strictObject({ reason: z.string().check(z.maxLength(500)), ...note });

function act(
  action: string,
  schema: z.ZodMiniType,
  summary: string,
  more: readonly ProblemName[] = [],
): Route<typeof none> {
  return {
    name: action,
    method: 'POST',
    path: `/api/datasets/{dataset}/positions/{id}/${action}`,
    summary,
    query: none,
    body: schema,
    answer: { status: 200, type: JSON_TYPE, schema: positionSchema },
    problems: [...read, ...body, ...guarded, ...change, ...more],
  };
}

const set = '/api/datasets/{dataset}';

export const routes = {
  reference: get(
    'reference',
    '/api/reference',
    none,
    referenceSchema,
    'Codes, members, groups, providers and the US request',
  ),
  events: get('events', '/api/events', none, eventsSchema, 'Real, sourced events'),
  health: get('health', '/api/health', none, z.object({ status: z.literal('ready') }), 'Ready or not'),
  openapi: get('openapi', '/api/openapi.json', none, z.looseObject({}), 'This document'),
  datasets: get('datasets', '/api/datasets', none, datasetsSchema, 'The data sets here'),
  timeline: get('timeline', `${set}/timeline`, timelineQuerySchema, timelineSchema, 'All that charts need, in columns'),
  stances: get(
    'stances',
    `${set}/stances`,
    stancesQuerySchema,
    stancesSchema,
    'The derived stance of each member, with why',
  ),
  positions: get('positions', `${set}/positions`, positionsQuerySchema, positionPageSchema, 'Evidence, paged'),
  position: get('position', `${set}/positions/{id}`, none, positionSchema, 'One position'),
  revisions: get('revisions', `${set}/positions/{id}/revisions`, none, revisionPageSchema, 'The history of a position'),
  revision: get('revision', `${set}/positions/{id}/revisions/{revision}`, none, revisionSchema, 'One revision'),
  changes: get('changes', `${set}/changes`, changesQuerySchema, changePageSchema, 'Published changes, newest first'),
  exportPositionsCsv: get(
    'exportPositionsCsv',
    `${set}/exports/positions.csv`,
    exportQuerySchema,
    null,
    'What readers see, as a table with the first source of each position',
    'text/csv',
  ),
  exportPositionsJson: get(
    'exportPositionsJson',
    `${set}/exports/positions.json`,
    exportQuerySchema,
    positionsExportSchema,
    'What readers see, whole',
  ),
  exportStancesCsv: get(
    'exportStancesCsv',
    `${set}/exports/stances.csv`,
    stancesQuerySchema,
    null,
    'The derived stances as a table',
    'text/csv',
  ),
  feed: get('feed', `${set}/feed.atom`, none, null, 'Published changes as a feed', 'application/atom+xml'),
  session: get('session', '/api/session', none, sessionSchema, 'Who am I and what may I do'),
  signOut: {
    name: 'signOut',
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out',
    query: none,
    body: null,
    answer: { status: 204, type: JSON_TYPE, schema: null },
    problems: ['cross-site', 'unavailable'],
  },
  signInDemo: {
    name: 'signInDemo',
    method: 'POST',
    path: '/api/session/demo',
    summary: 'Sign in as a demo identity, where there are any',
    query: none,
    body: demoSignInSchema,
    answer: { status: 200, type: JSON_TYPE, schema: sessionSchema },
    problems: [...read, ...body, 'cross-site'],
  },
  create: {
    name: 'create',
    method: 'POST',
    path: `${set}/positions`,
    summary: 'A new position, as a draft',
    query: none,
    body: positionBodySchema,
    answer: { status: 201, type: JSON_TYPE, schema: positionSchema },
    problems: [
      ...read, ...body, ...guarded, 'idempotency-key-missing', 'idempotency-key-invalid', 'idempotency-key-reused',
      'idempotency-in-progress', 'duplicate',
    ], // prettier-ignore
  },
  edit: {
    name: 'edit',
    method: 'PATCH',
    path: `${set}/positions/{id}`,
    summary: 'A merge patch (RFC 7396) of the editable fields, with a change note',
    query: none,
    // An edit is never silent.
    body: z.extend(z.partial(positionBodySchema), { changeNote: z.string().check(z.minLength(1), z.maxLength(500)) }),
    answer: { status: 200, type: JSON_TYPE, schema: positionSchema },
    problems: [...read, ...body, ...guarded, ...change, 'duplicate'],
  },
  submit: act('submit', z.strictObject(note), 'Ask for review'),
  publish: act('publish', z.strictObject(note), 'Show it to readers'),
  return: act('return', reasoned, 'Send it back to its editors'),
  retract: act('retract', reasoned, 'Take it back; a tombstone stays readable'),
  restore: act(
    'restore',
    z.strictObject({ revision: z.optional(z.int()), ...note }),
    'Back to an older body, or from retracted to draft',
    ['duplicate'],
  ),
  confirm: act(
    'confirm',
    z.strictObject({ coding: z.optional(z.nullable(z.literal('confirmed'))), ...note }),
    'It still stands, checked today; with `coding`, a second coder has checked the coding against its sources',
  ),
  import: {
    name: 'import',
    method: 'POST',
    path: `${set}/imports`,
    summary: 'Many new positions as drafts, all or none; a dry run unless dryRun=false',
    query: importQuerySchema,
    body: z.array(positionBodySchema),
    alsoTakes: 'text/csv',
    answer: { status: 200, type: JSON_TYPE, schema: importReportSchema },
    problems: [
      ...read, ...body, ...guarded, 'content-encoding', 'too-many-rows', 'csv-structure', 'import-has-errors',
      'idempotency-in-progress',
    ], // prettier-ignore
  },
  revertImport: {
    name: 'revertImport',
    method: 'POST',
    path: `${set}/imports/{batch}/revert`,
    summary: 'Takes an import back; records that were edited since stay',
    query: none,
    body: z.strictObject(note),
    answer: { status: 200, type: JSON_TYPE, schema: revertReportSchema },
    problems: [...read, ...body, ...guarded],
  },
} as const satisfies Record<string, Route>;

/** What a route's query gives when it is good. */
export type QueryOf<R extends Route> = z.output<R['query']>;

export type ReadQuery<R extends Route> =
  | { readonly ok: true; readonly query: QueryOf<R> }
  | { readonly ok: false; readonly parameter: string };

/** A route's query from its pairs; or the parameter that is unknown, repeated or not understood. */
export function readQuery<R extends Route>(route: R, pairs: readonly (readonly [string, string])[]): ReadQuery<R> {
  const names = pairs.map(([name]) => name);
  const repeated = names.find((name, place) => names.indexOf(name) !== place);
  if (repeated !== undefined) return { ok: false, parameter: repeated };
  const read = z.safeParse<R['query']>(route.query, Object.fromEntries(pairs));
  if (read.success) return { ok: true, query: read.data };
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return { ok: false, parameter: unknown ?? String(issue?.path[0] ?? '') };
}
