// What each route answers to whom, said by the permissions and the review of the domain: a cell is a status, a problem's name or the texts that are shown.
import { problemName } from '../../../src/contract/problem-names.ts';
import { PROBLEMS } from '../../../src/contract/problems.ts';
import { routes } from '../../../src/contract/routes.ts';
import { recordsOfBatch } from '../../../src/domain/import-batch.ts';
import { type Act, type Actor, canSeeDrafts, refusalOf } from '../../../src/domain/permissions.ts';
import { type Head, isAllowed, stateFrom } from '../../../src/domain/review.ts';
import { BATCH, type Recorded } from './record-states.ts';

export interface AccessRow {
  readonly route: keyof typeof routes;
  /** Which of several requests to the route it is. */
  readonly what?: string;
  /** What is sent; `If-Match` is always that of the newest revision. */
  readonly body?: object;
  /** How a text shows in the answer: by its words, by its level, or not at all. */
  readonly shows: 'words' | 'levels' | 'status';
  readonly cell: (actor: Actor, record: Recorded) => string;
  /** What the write is to the permissions; null for a read. */
  readonly act: Act | null;
}

/** A refusal in a cell: `403 self-review`. */
export function refused(name: string): string {
  const known = problemName(name);
  return known === null ? name : `${PROBLEMS[known].status} ${known}`;
}

function showing(texts: readonly number[]): string {
  const sorted = [...new Set(texts)].toSorted((a, b) => a - b);
  return sorted.length === 0 ? '200 –' : `200 text ${sorted.join(', ')}`;
}

/** The number of the text in a head or a revision. */
function textOf({ body }: Pick<Head, 'body'>): number {
  return Number(/text-(\d+)-end/.exec(body.summary)?.[1]);
}

function headFor(actor: Actor, { state }: Recorded): Head | null {
  return (canSeeDrafts(actor) ? state?.working : state?.published) ?? null;
}

/** What readers have been shown, from the first publication on. */
function everShown({ revisions }: Recorded): number[] {
  const states = revisions.map((_, place) => stateFrom(revisions.slice(0, place + 1)));
  return states.flatMap((state) => (state?.published ? [textOf(state.published)] : []));
}

function shownNow({ state }: Recorded): number[] {
  return state?.published?.status === 'published' ? [textOf(state.published)] : [];
}

function read(
  route: AccessRow['route'],
  texts: (actor: Actor, record: Recorded) => readonly number[] | null,
  shows: AccessRow['shows'] = 'words',
): AccessRow {
  const cell: AccessRow['cell'] = (actor, record) => {
    const found = texts(actor, record);
    return found === null ? refused('not-found') : showing(found);
  };
  return { route, shows, cell, act: null };
}

type Action = 'edit' | 'submit' | 'publish' | 'return' | 'retract' | 'restore' | 'confirm' | 'confirmCoding';

/** The order of the refusals: who it is, whether there is such a record for them, whether they wrote it, whether it may follow. */
function action(act: Action, body: object, what?: string): AccessRow {
  const cell: AccessRow['cell'] = (actor, record) => {
    const { state } = record;
    const role = refusalOf(actor, act, null);
    if (role !== null) return refused(role);
    if (state === null || headFor(actor, record) === null) return refused('not-found');
    const refusal = refusalOf(actor, act, state);
    if (refusal !== null) return refused(refusal);
    const isEmptyRestore = act === 'restore' && what === undefined && state.working.status !== 'retracted';
    return isEmptyRestore || !isAllowed(act, state) ? refused('illegal-transition') : '200';
  };
  return {
    route: act === 'confirmCoding' ? 'confirm' : act,
    ...(what !== undefined && { what }),
    body,
    shows: 'status',
    cell,
    act,
  };
}

const revertImport: AccessRow = {
  route: 'revertImport',
  body: {},
  shows: 'status',
  act: 'import',
  cell: (actor, { revisions }) => {
    const refusal = refusalOf(actor, 'import', null);
    const [record] = recordsOfBatch([revisions], BATCH, actor);
    if (refusal !== null || record === undefined) return refused(refusal ?? 'not-found');
    return record.kept === null ? '200 taken back' : `200 stays: ${record.kept}`;
  },
};

/** What is asked of each state of a record. */
export const recordRows: readonly AccessRow[] = [
  read('position', (actor, record) => textsOf(headFor(actor, record))),
  read('revisions', (actor, record) => {
    if (headFor(actor, record) === null) return null;
    return canSeeDrafts(actor) ? record.revisions.map(textOf) : everShown(record);
  }),
  // The newest revision: for readers it is there when it changed what they see.
  read('revision', (actor, record) => {
    const { state } = record;
    if (canSeeDrafts(actor)) return textsOf(headFor(actor, record));
    return state?.published?.revision === state?.revision ? textsOf(state?.published ?? null) : null;
  }),
  read('positions', (actor, record) =>
    canSeeDrafts(actor) ? (textsOf(headFor(actor, record)) ?? []) : shownNow(record),
  ),
  read('timeline', (_, record) => shownNow(record), 'levels'),
  read('stances', (_, record) => shownNow(record), 'levels'),
  read('exportPositionsCsv', (_, record) => shownNow(record)),
  read('exportPositionsJson', (_, record) => shownNow(record)),
  read('exportStancesCsv', (_, record) => shownNow(record), 'levels'),
  read('changes', (_, record) => everShown(record)),
  read('feed', (_, record) => everShown(record)),
  action('edit', { note: 'Edited', changeNote: 'tried' }),
  action('submit', {}),
  action('publish', {}),
  action('return', { reason: 'because' }),
  action('retract', { reason: 'because' }),
  action('restore', {}),
  action('restore', { revision: 1 }, 'to revision 1'),
  action('confirm', {}),
  action('confirmCoding', { coding: 'confirmed' }, 'of the coding'),
  revertImport,
];

function textsOf(head: Head | null): number[] | null {
  return head === null ? null : [textOf(head)];
}

function plain(route: AccessRow['route'], status: string, body?: object): AccessRow {
  return { route, ...(body && { body }), shows: 'status', cell: () => status, act: null };
}

function making(route: 'create' | 'import', status: string, body: object): AccessRow {
  const cell: AccessRow['cell'] = (actor) => {
    const refusal = refusalOf(actor, route, null);
    return refusal === null ? status : refused(refusal);
  };
  return { route, body, shows: 'status', cell, act: route };
}

/** What is asked without a record; `body` is a new position. */
export function otherRows(body: object): readonly AccessRow[] {
  const reads = ['reference', 'events', 'health', 'openapi', 'datasets', 'session'] as const;
  return [
    ...reads.map((route) => plain(route, '200')),
    plain('signInDemo', '200', { identity: 'editor-a' }),
    plain('signOut', '204'),
    making('create', '201', body),
    making('import', '200', [body]),
  ];
}
