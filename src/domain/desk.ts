// The desk is one queue of what waits for an editor: what was refused or not sent, what came back, what is unfinished, and what nobody has looked at for long.
// A record stands in it once, under the most urgent of its reasons; among what grows old, that on which today's values rest comes first.
import { type Day, daysBetween, firstDay, lastDay } from './calendar-date.ts';
import type { Bearing } from './desk-bearing.ts';
import type { Instant } from './instant.ts';
import type { CodedPosition } from './position.ts';
import { isSearch } from './search-record.ts';
import { NONE_FOUND_LASTS_DAYS } from './stance.ts';

/** Why something waits, the most urgent first. */
export const DESK_KINDS = [
  'refused', 'unsent', 'returned', 'on-device', 'draft', 'in-review', 'none-found', 'unchecked',
] as const; // prettier-ignore
export type DeskKind = (typeof DESK_KINDS)[number];

/** A search without result is announced this many days before it stops speaking (codebook rule 5). */
const EXPIRY_NOTICE_DAYS = 60;

/** A write of this browser that is not done. */
export interface QueuedWrite {
  /** Counts up in the order of writing. */
  readonly id: number;
  readonly position: string;
  /** Whether the position begins with it or with one before it. */
  readonly isNew: boolean;
  readonly isRefused: boolean;
  readonly at: Instant;
}

/** Text of a form that is kept on this device alone. */
export interface KeptText {
  readonly key: string;
  /** The record that the form changes; null for a new one. */
  readonly record: string | null;
  readonly at: Instant;
}

/** A working head that is not published. */
export interface UnpublishedWork {
  readonly id: string;
  readonly status: 'draft' | 'in_review';
  readonly wasReturned: boolean;
  readonly at: Instant;
  /** In review: whether the person at the desk may publish it. */
  readonly isForMe: boolean;
}

/** Everything that can wait, from wherever it is kept. */
export interface DeskSources {
  readonly writes: readonly QueuedWrite[];
  readonly texts: readonly KeptText[];
  readonly work: readonly UnpublishedWork[];
  /** What readers see. */
  readonly published: readonly CodedPosition[];
}

export interface DeskRules {
  readonly today: Day;
  /** A published record waits once it was not checked for more than this many days. */
  readonly uncheckedAfterDays: number;
  /** Of the records on which a value of today rests; the others have none. */
  readonly bearings: ReadonlyMap<string, Bearing>;
}

export interface DeskItem {
  /** Different for every item. */
  readonly key: string;
  readonly kind: DeskKind;
  /** Null for what the service does not know yet. */
  readonly record: string | null;
  /** Whole days since it waits; with `none-found` and `unchecked` since somebody last looked. */
  readonly days: number;
  readonly bearing: Bearing | null;
  /** Whether the person at the desk is the one who can end the wait. */
  readonly isForMe: boolean;
}

/** The queue in order of urgency: by kind, then by what today's values rest on, then the longest wait first. */
export function deskQueue(sources: DeskSources, rules: DeskRules): readonly DeskItem[] {
  const items = [
    ...writeItems(sources.writes, rules),
    ...sources.texts.map((text) => itemOf(textKind, text, rules)),
    ...sources.work.map((work) => itemOf(workKind, work, rules)),
    ...publishedItems(sources.published, rules),
  ].toSorted(byUrgency);
  const first = new Map<string, DeskItem>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  return [...first.values()];
}

/** How many items there are of each kind. */
export function deskCounts(items: readonly DeskItem[]): Readonly<Record<DeskKind, number>> {
  const count = (kind: DeskKind) => items.filter((item) => item.kind === kind).length;
  return {
    refused: count('refused'),
    unsent: count('unsent'),
    returned: count('returned'),
    'on-device': count('on-device'),
    draft: count('draft'),
    'in-review': count('in-review'),
    'none-found': count('none-found'),
    unchecked: count('unchecked'),
  };
}

/** The day on which somebody last looked at a record: its first day of `statedOn`, or the last confirmation. */
export function lastCheckedOn({ statedOn, confirmedOn }: Pick<CodedPosition, 'statedOn' | 'confirmedOn'>): Day {
  return [firstDay(statedOn), ...confirmedOn].reduce((a, b) => (a > b ? a : b));
}

/** Of each position only the first write, since those after it wait for it. */
function writeItems(writes: readonly QueuedWrite[], rules: DeskRules): readonly DeskItem[] {
  const groups = Map.groupBy(
    writes.toSorted((a, b) => a.id - b.id),
    ({ position }) => position,
  );
  return [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [itemOf(writeKind, first, rules)]));
}

interface Kept {
  readonly kind: DeskKind;
  readonly key: string;
  readonly record: string | null;
  readonly isForMe: boolean;
}

function writeKind({ id, position, isNew, isRefused }: QueuedWrite): Kept {
  const record = isNew ? null : position;
  return { kind: isRefused ? 'refused' : 'unsent', key: keyOf(record, `write ${id}`), record, isForMe: true };
}

function textKind({ key, record }: KeptText): Kept {
  return { kind: 'on-device', key: keyOf(record, `text ${key}`), record, isForMe: true };
}

function workKind({ id, status, wasReturned, isForMe }: UnpublishedWork): Kept {
  const kind = status === 'in_review' ? 'in-review' : wasReturned ? 'returned' : 'draft';
  return { kind, key: keyOf(id, ''), record: id, isForMe };
}

function keyOf(record: string | null, otherwise: string): string {
  return record === null ? otherwise : `record ${record}`;
}

function itemOf<T extends { readonly at: Instant }>(kindOf: (kept: T) => Kept, kept: T, rules: DeskRules): DeskItem {
  const of = kindOf(kept);
  const bearing = of.record === null ? null : (rules.bearings.get(of.record) ?? null);
  return { ...of, bearing, days: Math.max(0, daysBetween(kept.at.slice(0, 10), rules.today)) };
}

function publishedItems(published: readonly CodedPosition[], rules: DeskRules): readonly DeskItem[] {
  const seen = published.filter(isPublished);
  const byMember = Map.groupBy(seen, ({ member }) => member);
  return seen.flatMap((record): readonly DeskItem[] => {
    const days = isSearch(record)
      ? daysOfSearch(record, byMember.get(record.member) ?? [], rules)
      : daysUnchecked(record, rules);
    if (days === null) return [];
    const kind = isSearch(record) ? 'none-found' : 'unchecked';
    const bearing = rules.bearings.get(record.id) ?? null;
    return [{ key: keyOf(record.id, ''), kind, record: record.id, days, bearing, isForMe: true }];
  });
}

function isPublished({ publishedAt, retractedAt }: CodedPosition): boolean {
  return publishedAt !== null && retractedAt === null;
}

/** Days since the last check; null while that is not long ago, and where the record has ended and needs none. */
function daysUnchecked(record: CodedPosition, { today, uncheckedAfterDays }: DeskRules): number | null {
  const days = daysBetween(lastCheckedOn(record), today);
  const hasEnded = record.endsOn !== null && lastDay(record.endsOn) < today;
  return hasEnded || days <= uncheckedAfterDays ? null : days;
}

/** Days since a search that stops counting soon or has stopped; null while it counts, and where it has been overtaken. */
function daysOfSearch(search: CodedPosition, ofMember: readonly CodedPosition[], { today }: DeskRules): number | null {
  const start = firstDay(search.statedOn);
  const days = daysBetween(start, today);
  const later = ofMember.filter(({ statedOn }) => firstDay(statedOn) > start);
  const isOvertaken = search.services.every((service) => later.some(({ services }) => services.includes(service)));
  return isOvertaken || days <= NONE_FOUND_LASTS_DAYS - EXPIRY_NOTICE_DAYS ? null : days;
}

const BEARINGS: readonly (Bearing | null)[] = ['sets', 'backs', null];

function byUrgency(a: DeskItem, b: DeskItem): number {
  return (
    DESK_KINDS.indexOf(a.kind) - DESK_KINDS.indexOf(b.kind) ||
    Number(b.isForMe) - Number(a.isForMe) ||
    BEARINGS.indexOf(a.bearing) - BEARINGS.indexOf(b.bearing) ||
    b.days - a.days ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
