// What members and groups are called in all that readers see: by their names. The demo's builds put a module of their own in
// this one's place, because there a presenter may have them called by numbers (see `mocks/coded-names.ts`).
import type { Group, Member } from '../domain/member.ts';

/** Whether members are called by numbers in this page. */
export const areNamesCoded: boolean = false;

/** The members as they are shown. */
export function shownMembers(members: readonly Member[]): readonly Member[] {
  return members;
}

/** The groups as they are shown. */
export function shownGroups(groups: readonly Group[]): readonly Group[] {
  return groups;
}

/** The code by which the member of an ISO 3166-1 alpha-3 code is known in this page: that code. */
export function shownCode(iso3: string): string {
  return iso3;
}
