import type { ColumnType, Insertable, Selectable } from 'kysely';
import { revisionSchema } from '../contract/revisions.ts';
import type { PositionState, Revision } from '../domain/review.ts';
import type { KeptAnswer } from '../service/ports.ts';

/** Written as text, read as a value. */
type Json = ColumnType<unknown, string, string>;

interface RevisionsTable {
  dataset: string;
  id: string;
  revision: number;
  operation: string;
  actor: string;
  recorded_at: string;
  change_note: string | null;
  reason: string | null;
  confirmed_on: string | null;
  coding: string;
  batch: string | null;
  body: Json;
  previous: ColumnType<number | null, never, never>;
}

interface StatesTable {
  dataset: string;
  id: string;
  revision: number;
  state: Json;
}

interface KeptTable {
  actor: string;
  key: string;
  digest: string;
  status: number;
  headers: Json;
  body: string;
}

/** The tables of the store as kysely knows them; `postgres-schema.ts` makes them. */
export interface StoreTables {
  datasets: { dataset: string; version: number };
  revisions: RevisionsTable;
  states: StatesTable;
  kept: KeptTable;
  schema_version: { version: number };
}

export function revisionRow(revision: Revision): Insertable<RevisionsTable> {
  const { recordedAt, changeNote, confirmedOn, body, ...same } = revision;
  return {
    ...same,
    recorded_at: recordedAt,
    change_note: changeNote,
    confirmed_on: confirmedOn,
    body: JSON.stringify(body),
  };
}

/** A row of `revisions`. Throws where it cannot be read. */
export function revisionFrom(row: Selectable<RevisionsTable>): Revision {
  const { recorded_at, change_note, confirmed_on, previous: _, ...same } = row;
  return revisionSchema.parse({ ...same, recordedAt: recorded_at, changeNote: change_note, confirmedOn: confirmed_on });
}

export function headRow(state: PositionState): Insertable<StatesTable> {
  const { dataset, id, revision } = state;
  return { dataset, id, revision, state: JSON.stringify(state) };
}

export function keptRow({ headers, ...same }: KeptAnswer): Insertable<KeptTable> {
  return { ...same, headers: JSON.stringify(headers) };
}

/** A row of `kept`. */
export function keptFrom({ headers, ...same }: Selectable<KeptTable>): KeptAnswer {
  const texts = Object.entries(Object(headers)).map(([name, value]) => [name, String(value)] as const);
  return { ...same, headers: Object.fromEntries(texts) };
}
