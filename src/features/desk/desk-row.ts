// One row of the desk: what it is about, why it is there, and what can be done. Made from the queue and what is known of its items.
import type { DeskItem } from '../../domain/desk.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import type { DeskPerson } from './desk-person.ts';
import { factsFrom, factsOf, type RowFacts } from './row-facts.ts';
import { whyInWords } from './why-words.ts';
import type { Work } from './work.ts';

/** What the items of the queue stand for. */
export interface DeskContents {
  /** The first open write of each position, by its item's key. */
  readonly writes: ReadonlyMap<string, OutboxEntry>;
  readonly texts: ReadonlyMap<string, KeptDraft>;
  /** By id. */
  readonly work: ReadonlyMap<string, Work>;
  readonly published: ReadonlyMap<string, CodedPosition>;
}

/** Where a row leads: to a page of the app, or to the card of its record over the desk. */
export type Door = { readonly path: string } | { readonly card: string };

export interface DeskRow {
  readonly item: DeskItem;
  readonly facts: RowFacts;
  readonly why: string;
  /** What the row itself opens, and what stands beside it. */
  readonly opens: Door;
  readonly links: readonly { readonly words: string; readonly to: Door }[];
  /** Whether "still stands, checked today" can be said of it. */
  readonly canCheck: boolean;
  /** A write without words that is not on its way, which can be let go of: its id; null otherwise. */
  readonly letGo: number | null;
  readonly isMine: boolean;
}

/** The row of an item for whoever is at the desk. */
export function deskRow(item: DeskItem, contents: DeskContents, person: DeskPerson): DeskRow {
  const known = {
    write: contents.writes.get(item.key) ?? null,
    text: contents.texts.get(item.key) ?? null,
    work: contents.work.get(item.record ?? '') ?? null,
    published: contents.published.get(item.record ?? '') ?? null,
  };
  const record = known.work?.position ?? known.published;
  const facts = factsFrom(known.write?.body ?? known.text?.content, record === null ? null : factsOf(record));
  return {
    item,
    facts,
    why: whyInWords(item, known, person),
    ...doorsOf(item, known.write, person),
    canCheck: item.kind === 'unchecked' && person.canEdit,
    letGo: letGoOf(known.write, person),
    isMine: isMine(item, known, person),
  };
}

/** A creation and an edit hold somebody's words: those open in their form instead. */
function letGoOf(write: OutboxEntry | null, { identity }: DeskPerson): number | null {
  if (write === null || write.act === 'create' || write.act === 'edit') return null;
  const isAtRest = write.state.is === 'parked' || write.state.is === 'waiting';
  return isAtRest && write.by === identity ? write.id : null;
}

function isMine(
  { kind }: DeskItem,
  { write, work }: { readonly write: OutboxEntry | null; readonly work: Work | null },
  { identity }: DeskPerson,
): boolean {
  if (kind === 'on-device') return true;
  if (identity === null) return false;
  return write === null ? work?.hands.includes(identity) === true : write.by === identity;
}

type Doors = Pick<DeskRow, 'opens' | 'links'>;

function doorsOf({ kind, record }: DeskItem, write: OutboxEntry | null, { canEdit }: DeskPerson): Doors {
  if (record === null) return { opens: { path: '/add' }, links: [] };
  const [card, edit, review] = [{ card: record }, { path: `/edit/${record}` }, { path: `/review/${record}` }];
  if (!canEdit) return { opens: card, links: [] };
  const toCard = { words: 'Card', to: card };
  const toReview = { words: 'Review', to: review };
  switch (kind) {
    case 'refused':
    case 'unsent':
      if (write?.act === 'edit') return { opens: edit, links: [toCard] };
      return { opens: card, links: write?.act === 'confirm' ? [] : [toReview] };
    case 'returned':
      return { opens: edit, links: [toReview, toCard] };
    case 'on-device':
    case 'draft':
      return { opens: edit, links: [toCard] };
    case 'in-review':
      return { opens: review, links: [toCard] };
    case 'none-found':
      return { opens: card, links: [{ words: 'Search again', to: { path: `/add/from/${record}` } }] };
    case 'unchecked':
      return {
        opens: card,
        links: [
          { words: 'Correct', to: edit },
          { words: 'End', to: { path: `/edit/${record}/end` } },
        ],
      };
  }
}

/** The rows of records whose coding nobody has confirmed yet; the oldest record first. */
export function codingRows(
  codings: ReadonlyMap<string, 'provisional' | 'confirmed'>,
  { published }: Pick<DeskContents, 'published'>,
  { canEdit }: DeskPerson,
): readonly DeskRow[] {
  const pending = [...published.values()].filter(({ id }) => codings.get(id) === 'provisional');
  const inOrder = pending.toSorted((a, b) => (a.statedOn < b.statedOn ? -1 : a.statedOn > b.statedOn ? 1 : 0));
  return inOrder.map((record) => ({
    item: { key: `coding ${record.id}`, kind: 'unchecked', record: record.id, days: 0, bearing: null, isForMe: true },
    facts: factsOf(record),
    why: 'Coding provisional: no second coder has checked it against its sources.',
    opens: canEdit ? { path: `/review/${record.id}` } : { card: record.id },
    links: canEdit ? [{ words: 'Card', to: { card: record.id } }] : [],
    canCheck: false,
    letGo: null,
    isMine: false,
  }));
}
