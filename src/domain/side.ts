// A comparison has sides, and each side is one member or one named group of members.
// A member may be on several sides, by itself or in groups that overlap; it then counts on each of them.
import { foldName, type Group, isMemberMeant, type Member } from './member.ts';

/** One side of a comparison. */
export interface Side {
  /** The id of a group, or ISO 3166-1 alpha-3. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'member' | 'group';
  /** In the order of the codebook; one for a member. */
  readonly members: readonly Member[];
}

/** More sides than this cannot be told apart in one picture. */
export const MOST_SIDES = 6;

/** Everything that can be a side: the groups in their order, then the members by name. */
export function everySide(members: readonly Member[], groups: readonly Group[]): readonly Side[] {
  const ofGroups = groups.map(({ id, name, members: codes }) => {
    return { id, name, kind: 'group', members: members.filter(({ iso3 }) => codes.includes(iso3)) } as const;
  });
  const ofMembers = members
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((member) => ({ id: member.iso3, name: member.name, kind: 'member', members: [member] }) as const);
  return [...ofGroups, ...ofMembers];
}

/** Whether a side is meant by what was typed: a member as in `isMemberMeant`, a group by the start of a word of its name, or by its id. */
export function isSideMeant(side: Side, typed: string): boolean {
  const [only] = side.members;
  if (side.kind === 'member' && only !== undefined) return isMemberMeant(only, typed);
  const wanted = foldName(typed);
  const name = foldName(side.name);
  return name.startsWith(wanted) || name.includes(` ${wanted}`) || foldName(side.id) === wanted;
}

/** Members of more than one side, with the names of their sides; members of the same sides stand together. */
export function sharedMembers(
  sides: readonly Side[],
): readonly { readonly sides: readonly string[]; readonly members: readonly Member[] }[] {
  const members = new Map(sides.flatMap((side) => side.members.map((member) => [member.iso3, member])));
  const shared = [...members.values()].flatMap((member) => {
    const names = sides.filter((side) => side.members.includes(member)).map(({ name }) => name);
    return names.length < 2 ? [] : [{ member, names }];
  });
  return [...Map.groupBy(shared, ({ names }) => names.join('\n')).values()].map((alike) => ({
    sides: alike[0]?.names ?? [],
    members: alike.map(({ member }) => member),
  }));
}
