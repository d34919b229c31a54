// What is known of a day grows and is put right: a record is published later, corrected, confirmed, retracted, or restored.
// Two knowledge dates are compared record by record, so that every difference between two answers has a record to point at.
import { type Instant, type KnownAt, recordedBy } from './instant.ts';
import type { CodedPosition } from './position.ts';
import type { Stance } from './stance.ts';

/** What happened to a record between two knowledge dates. */
export type RecordChangeKind = 'added' | 'corrected' | 'confirmed' | 'retracted' | 'restored';

/** A coding field that a correction can change. */
export type CodingField = Exclude<keyof CodedPosition, 'id' | 'confirmedOn' | 'publishedAt' | 'retractedAt'>;

export interface RecordChange {
  readonly kind: RecordChangeKind;
  /** The record as known on the later date; with `retracted`, as known on the earlier. */
  readonly record: CodedPosition;
  /** As known on the earlier date; null where readers did not have it. */
  readonly before: CodedPosition | null;
  /** With `corrected`: what is another. */
  readonly fields: readonly CodingField[];
}

/**
 * What differs between the records that readers had on an earlier knowledge date and on a later one: first those of the
 * later, in its order, then those that were retracted. Texts are not compared: they set no stance. A record that came and
 * went in between is in neither.
 */
export function knowledgeDiff(
  earlier: KnownAt,
  before: readonly CodedPosition[],
  after: readonly CodedPosition[],
): readonly RecordChange[] {
  const known = standing(before);
  const left = standing(after);
  const wasRecorded = recordedBy(earlier);
  const kept = [...left.values()].flatMap(
    (record) => changeOf(known.get(record.id) ?? null, record, wasRecorded) ?? [],
  );
  const gone = [...known.values()].filter(({ id }) => !left.has(id));
  return [...kept, ...gone.map((record) => ({ kind: 'retracted' as const, record, before: record, fields: [] }))];
}

/** The records that are not retracted, by id. */
function standing(records: readonly CodedPosition[]): ReadonlyMap<string, CodedPosition> {
  return new Map(records.filter(({ retractedAt }) => retractedAt === null).map((record) => [record.id, record]));
}

function changeOf(
  before: CodedPosition | null,
  record: CodedPosition,
  wasRecorded: (at: Instant) => boolean,
): RecordChange | null {
  if (before === null) {
    const isBack = record.publishedAt !== null && wasRecorded(record.publishedAt);
    return { kind: isBack ? 'restored' : 'added', record, before, fields: [] };
  }
  const fields = FIELDS.filter((field) => !isSame(before[field], record[field]));
  if (fields.length > 0) return { kind: 'corrected', record, before, fields };
  return isSame(before.confirmedOn, record.confirmedOn) ? null : { kind: 'confirmed', record, before, fields };
}

const FIELDS: readonly CodingField[] = [
  'member', 'statedOn', 'effectiveOn', 'endsOn', 'institution', 'instrument', 'level', 'reason', 'services', 'users',
  'rationales', 'response', 'confidence',
]; // prettier-ignore

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a change touches what is asked: the record shares, or shared, a service. */
export function isChangeAbout({ before, record }: RecordChange, services: readonly string[]): boolean {
  return [...(before?.services ?? []), ...record.services].some((service) => services.includes(service));
}

/** How two answers about one day differ: another value, the same value on other records or with other marks, or not at all. */
export type StanceDifference = 'value' | 'ground' | null;

/** How a member's stance by one knowledge date differs from that by another. */
export function stanceDifference(before: Stance, after: Stance): StanceDifference {
  if (!isSame(valueOf(before), valueOf(after))) return 'value';
  return isSame(groundOf(before), groundOf(after)) ? null : 'ground';
}

function valueOf({ level, reason, range }: Stance) {
  return [level, reason, range];
}

function groundOf({ setBy, cites, tension, stale }: Stance) {
  return [setBy, cites, tension, stale];
}

/**
 * The changes that a difference comes from, out of one member's: those of records that one of the two stances rests on,
 * the one that sets the later stance first; where none of them is, all that may have had a say.
 */
export function causesOf(before: Stance, after: Stance, changes: readonly RecordChange[]): readonly RecordChange[] {
  const cited = new Set([...before.cites, ...after.cites]);
  const found = changes.filter((change) => cited.has(change.record.id));
  const setFirst = (change: RecordChange) => Number(change.record.id !== after.setBy);
  return (found.length === 0 ? changes : found).toSorted((a, b) => setFirst(a) - setFirst(b));
}
