// The codebook and the members as typed values, made from the reference data beside this file.
// The JSON is checked against the contract's schemas by a test, so the types claimed here hold.
import {
  byId,
  type Codebook,
  type Institution,
  type Instrument,
  type LevelEntry,
  type RationaleEntry,
  type ReasonEntry,
  type Service,
} from '../domain/codebook.ts';
import type { Group, Member } from '../domain/member.ts';
import institutions from './institutions.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import members from './members.json' with { type: 'json' };
import rationales from './rationales.json' with { type: 'json' };
import services from './services.json' with { type: 'json' };
import stances from './stances.json' with { type: 'json' };

/** The codebook's version: it changes when a code or a definition does. */
export const CODEBOOK_VERSION = '1.0.0';

// A JSON module has wide types (`string` for a code); each cast narrows what the reference test has checked.
export const codebook: Codebook = {
  levels: stances.levels as readonly LevelEntry[],
  reasons: stances.reasons as readonly ReasonEntry[],
  services: services.services as readonly Service[],
  institutions: byId(institutions.institutions as readonly Institution[]),
  instruments: byId(instruments.instruments as readonly Instrument[]),
  rationales: byId(rationales.rationales as readonly RationaleEntry[]),
};

/** The 32 members, in the order of their codes. */
export const memberList: readonly Member[] = members.members;

/** Named groups of members, in the order in which readers are offered them. */
export const groupList: readonly Group[] = members.groups;
