// The codebook and the members as typed values, made from the reference data beside this file.
// The JSON is checked against the contract's schemas by a test.
import { byId, type Codebook, type RationaleEntry } from '../domain/codebook.ts';
import type { Group, Member } from '../domain/member.ts';
import { isLevel, isReason } from '../domain/scale.ts';
import institutions from './institutions.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import members from './members.json' with { type: 'json' };
import rationales from './rationales.json' with { type: 'json' };
import { shownGroups, shownMembers } from './shown-names.ts';
import services from './services.json' with { type: 'json' };
import stances from './stances.json' with { type: 'json' };

/** The codebook's version: it changes when a code or a definition does. */
export const CODEBOOK_VERSION = '1.0.0';

/** The codebook. A code that the domain does not know would be left out here; the reference test says that none is. */
export const codebook: Codebook = {
  levels: stances.levels.flatMap(({ id, ...entry }) => (isLevel(id) ? [{ ...entry, id }] : [])),
  reasons: stances.reasons.flatMap(({ id, ...entry }) => (isReason(id) ? [{ ...entry, id }] : [])),
  services: services.services.map(({ segment, ...entry }) => ({
    ...entry,
    segment: segment === 'core' ? 'core' : 'adjacent',
  })),
  institutions: byId(institutions.institutions),
  instruments: byId(instruments.instruments),
  rationales: byId(
    rationales.rationales.map(({ direction, ...entry }) => ({ ...entry, direction: directionOf(direction) })),
  ),
};

function directionOf(text: string): RationaleEntry['direction'] {
  return text === 'for' || text === 'against' ? text : 'both';
}

/** The 32 members, in the order of their codes. */
export const memberList: readonly Member[] = shownMembers(members.members);

/** Named groups of members, in the order in which readers are offered them. */
export const groupList: readonly Group[] = shownGroups(members.groups);
