// Which records the reader asks to see: the question's members, services and institution, and the page's own search and filters.
import { chosenMembers } from '../../domain/member.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../../domain/scale.ts';
import { isSearch } from '../../domain/search-record.ts';
import type { EvidenceFilter } from '../../queries/positions.ts';
import type { View } from '../../question/view.ts';
import { codebook, groupList, memberList } from '../../reference/codebook.ts';

/** What a record can say when somebody spoke: all but that a search found nothing. */
const SPOKEN: readonly string[] = [...LEVELS, ...RECORD_REASONS.filter((reason) => !isSearch({ reason }))];

/** Whether the reader asks for who spoke or how. In a search nobody did, whatever codes its record carries. */
export function asksWhoSpoke(view: Pick<View, 'institution' | 'instrument'>): boolean {
  return view.institution !== null || view.instrument !== null;
}

/** The view as the service's filter; what does not narrow is left out. */
export function filterFrom(view: View): EvidenceFilter {
  const isEverybody = view.members.length === 0 && view.groups.length === 0;
  const chosen = chosenMembers(memberList, groupList, view.members, view.groups).map((member) => member.iso3);
  const isAllServices = view.services.length === codebook.services.length;
  return {
    ...(isEverybody ? {} : { member: chosen }),
    ...(isAllServices ? {} : { service: view.services }),
    ...(view.institution === null ? {} : { institution: [view.institution] }),
    ...(view.instrument === null ? {} : { instrument: [view.instrument] }),
    ...(view.levels.length > 0 ? { level: view.levels } : asksWhoSpoke(view) ? { level: SPOKEN } : {}),
    ...(view.q.trim() === '' ? {} : { q: view.q.trim() }),
    ...(view.knownAt === null ? {} : { knownAt: view.knownAt }),
    sort: view.order,
  };
}

/** How many of the published positions match, as far as coding fields tell; null where a search text has to be read. */
export function countMatching(positions: readonly CodedPosition[], filter: EvidenceFilter): number | null {
  if (filter.q !== undefined) return null;
  return positions.filter(
    (position) =>
      isAmong(position.member, filter.member) &&
      isAmong(position.institution, filter.institution) &&
      isAmong(position.instrument, filter.instrument) &&
      isAmong(position.level ?? position.reason ?? '', filter.level) &&
      (filter.service === undefined || position.services.some((service) => filter.service?.includes(service))),
  ).length;
}

function isAmong(code: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.includes(code);
}

/** The change of the view that takes back what this page itself narrows by. */
export const CLEARED: Partial<View> = { q: '', levels: [], instrument: null, institution: null };

/** The change that shows every record of the data set. */
export const EVERYTHING: Partial<View> = {
  ...CLEARED,
  members: [],
  groups: [],
  knownAt: null,
  services: codebook.services.map((service) => service.id),
};
