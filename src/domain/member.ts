// A member is a state of the North Atlantic Treaty, coded by ISO 3166-1 alpha-3; it has a stance only from its day of accession (rule 1).
// Groups are named sets of members that readers compare.
import type { Day } from './calendar-date.ts';

export interface Member {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The conventional day of accession. */
  readonly natoAccession: Day;
  readonly region: string;
  readonly groups: readonly string[];
  /** Place on the tile grid, from 0. */
  readonly tile: { readonly row: number; readonly col: number };
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly members: readonly string[];
}

/** A name without case, accents or the special letters of the members' languages, for search. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .trim();
}

/** Whether a member is meant by what was typed: the start of a word of its name or of an alias, or its code. Nothing typed means everybody. */
export function isMemberMeant(member: Member, typed: string): boolean {
  const wanted = foldName(typed);
  if (wanted === '') return true;
  const names = [member.name, ...member.aliases, member.iso3].map(foldName);
  return names.some((name) => name.startsWith(wanted) || name.includes(` ${wanted}`));
}

/** The members chosen by codes and group ids, in the order of `members`; nobody chosen means everybody. */
export function chosenMembers(
  members: readonly Member[],
  groups: readonly Group[],
  codes: readonly string[],
  groupIds: readonly string[],
): readonly Member[] {
  if (codes.length === 0 && groupIds.length === 0) return members;
  const wanted = new Set([
    ...codes,
    ...groups.filter((group) => groupIds.includes(group.id)).flatMap((group) => group.members),
  ]);
  return members.filter((member) => wanted.has(member.iso3));
}
