// How the sources of made-up records look, learned from the made-up records on file: the program itself knows no fictional name.
import type { Position } from '../../domain/position.ts';

export interface Fiction {
  /** What every fictional address begins with. */
  readonly base: string;
  readonly title: string;
  readonly publishers: readonly string[];
}

/** The fiction of a set from some of its records; null where they show none. */
export function fictionFrom(records: readonly Pick<Position, 'sources'>[]): Fiction | null {
  const sources = records.flatMap((record) => record.sources);
  const first = sources.find((source) => source.url !== null);
  const publishers = [...new Set(sources.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))];
  if (first?.url == null || publishers.length === 0) return null;
  const base = first.url.slice(0, first.url.lastIndexOf('/') + 1);
  return { base, title: first.title ?? 'Illustrative source', publishers: publishers.toSorted() };
}

/** What an address is made of, as typed. */
export interface Named {
  readonly member: string;
  readonly statedOn: string;
  readonly institution: string;
}

/** The address of a record's source: the same for the same member, day and institution, so that a second entry of one act is noticed. `place` counts from 0 where a record has several. */
export function addressOf(fiction: Fiction | null, { member, statedOn, institution }: Named, place = 0): string | null {
  if (fiction === null) return null;
  const number = place === 0 ? '' : String(place + 1);
  const slug = [member, statedOn.trim(), institution, number].filter((part) => part !== '').join('-');
  return fiction.base + (slug === '' ? 'new' : slug.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
}

/** The publisher chosen, or else the first. */
export function publisherOf(fiction: Fiction | null, chosen: string): string | null {
  return fiction?.publishers.find((publisher) => publisher === chosen) ?? fiction?.publishers[0] ?? null;
}
