// Which positions a reader asked for, and in which order. Search is for the words as typed, case and accents aside.
import type { PositionSort, PositionsQuery } from '../contract/positions.ts';
import { dayNumber, firstDay, lastDay } from '../domain/calendar-date.ts';
import { foldName } from '../domain/member.ts';
import type { Position } from '../domain/position.ts';
import { rankOf } from '../domain/scale.ts';
import type { SortKey } from './cursor.ts';

/** A position with its text folded for search. */
export interface Searchable {
  readonly position: Position;
  readonly folded: string;
}

/** Folds summary, note, quotes, translations, publishers and titles (api.md, "Resources"). */
export function searchable(position: Position): Searchable {
  const texts = position.sources.flatMap(({ quote, translation, publisher, title }) => [
    quote,
    translation,
    publisher,
    title,
  ]);
  const all = [position.summary, position.note, ...texts].filter((text) => text !== null);
  return { position, folded: foldName(all.join('\n')) };
}

type Filters = Omit<PositionsQuery, 'sort' | 'limit' | 'cursor' | 'knownAt'>;

/** A test for the positions that a query asks for; status apart. */
export function filterOf(query: Filters): (item: Searchable) => boolean {
  const words = foldName(query.q ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const from = query.from === undefined ? null : firstDay(query.from);
  const to = query.to === undefined ? null : lastDay(query.to);
  return ({ position, folded }) =>
    has(query.member, position.member) &&
    has(query.level, position.level ?? position.reason) &&
    has(query.institution, position.institution) &&
    has(query.instrument, position.instrument) &&
    (query.service === undefined || position.services.some((service) => query.service?.includes(service))) &&
    (from === null || firstDay(position.statedOn) >= from) &&
    (to === null || firstDay(position.statedOn) <= to) &&
    words.every((word) => folded.includes(word));
}

function has(list: readonly string[] | undefined, code: string | null): boolean {
  return list === undefined || (code !== null && list.includes(code));
}

function stated({ statedOn }: Position): number {
  return dayNumber(firstDay(statedOn));
}

/** The key by which a list is sorted; newest first within members and levels, ids last. Levels go from most to least restrictive. */
export function sortKeyOf(sort: PositionSort): (position: Position) => SortKey {
  switch (sort) {
    case 'statedOn':
      return (position) => [stated(position), position.id];
    case '-statedOn':
      return (position) => [-stated(position), position.id];
    case 'member':
      return (position) => [position.member, -stated(position), position.id];
    case 'level':
      return (position) => [position.level === null ? 0 : -rankOf(position.level), -stated(position), position.id];
  }
  return sort;
}
