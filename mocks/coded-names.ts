// For rooms where even labelled fiction about a country is unwelcome: members by number, groups and regions by letter.
// In the demo's builds this module stands in the place of `src/reference/shown-names.ts`. It reads the tab's choice once, as
// the page loads; from then on everything below it, data, addresses and files, knows members by their numbers alone.
import type { Group, Member } from '../src/domain/member.ts';

/** The order of the numbers: shuffled once, so that neither alphabet nor map gives a member away, and then kept for ever. */
const MEMBERS =
  'FIN BGR FRA GBR PRT SVN ISL CZE USA SVK LUX CAN BEL ITA MKD GRC POL DEU EST HUN ESP SWE LTU DNK MNE ROU NLD LVA TUR NOR ALB HRV'.split(
    ' ',
  );
const GROUPS =
  'western-balkans g7 nordic eu benelux five-eyes joined-2020s arctic black-sea baltic b9 weimar v4 founders eu-candidates'.split(
    ' ',
  );
const REGIONS =
  'Central Europe,Southern Europe,Western Europe,Northern Europe,North America,Baltic,South-East Europe'.split(',');

/** Tiles in a row of the map, which shows numbers in their order. */
const TILES_IN_ROW = 8;

/** Whether members are called by numbers in this page: the presenter's panel has kept it for the tab. */
export const areNamesCoded: boolean = isChosen();

function isChosen(): boolean {
  try {
    return sessionStorage.getItem('coded-names') === 'on';
  } catch {
    return false;
  }
}

export const shownMembers = (members: readonly Member[]): readonly Member[] =>
  areNamesCoded ? codedMembers(members) : members;

export const shownGroups = (groups: readonly Group[]): readonly Group[] =>
  areNamesCoded ? codedGroups(groups) : groups;

export const shownCode = (iso3: string): string => (areNamesCoded ? codeOf(iso3) : iso3);

/** `M01` for the ISO 3166-1 alpha-3 code that is first; any other text as it is. */
export function codeOf(iso3: string): string {
  const index = MEMBERS.indexOf(iso3);
  return index < 0 ? iso3 : `M${String(index + 1).padStart(2, '0')}`;
}

/** The ISO 3166-1 alpha-3 code of `M01` and so on; any other text as it is. */
export function iso3Of(code: string): string {
  return MEMBERS[Number(/^M(\d\d)$/.exec(code)?.[1] ?? 0) - 1] ?? code;
}

/** `group-a` for the group that is first; any other text as it is. */
export function codeOfGroup(id: string): string {
  const index = GROUPS.indexOf(id);
  return index < 0 ? id : `group-${letter(index).toLowerCase()}`;
}

/** The group of `group-a` and so on; any other text as it is. */
export function groupOf(code: string): string {
  return GROUPS.find((id) => codeOfGroup(id) === code) ?? code;
}

function letter(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** Members by number and in that order; nothing is left of them but their day of accession, which the rules need. */
export function codedMembers(members: readonly Member[]): readonly Member[] {
  return members.map(codedMember).toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

function codedMember({ iso3, natoAccession, region, groups }: Member): Member {
  const place = MEMBERS.indexOf(iso3);
  return {
    iso3: codeOf(iso3),
    name: `Member ${codeOf(iso3).slice(1)}`,
    aliases: [],
    natoAccession,
    region: `Region ${letter(REGIONS.indexOf(region))}`,
    groups: groups.map(codeOfGroup).toSorted(),
    tile: { row: Math.floor(place / TILES_IN_ROW), col: place % TILES_IN_ROW },
  };
}

/** Groups by letter and in that order, without the notes that would say what they are. */
export function codedGroups(groups: readonly Group[]): readonly Group[] {
  return groups
    .map(({ id, members }) => ({
      id: codeOfGroup(id),
      name: `Group ${letter(GROUPS.indexOf(id))}`,
      note: '',
      members: members.map(codeOf).toSorted(),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
