// From the published positions to what the page shows: each member's intervals over the range, its stance on the day, and its evidence.
// A pure function of positions and view, so that exports and tests can call it as the page does.
import type { Codebook } from '../domain/codebook.ts';
import { type History, type Interval, stanceIntervals, stanceOn } from '../domain/intervals.ts';
import { chosenMembers, type Member } from '../domain/member.ts';
import type { ExplainedStance } from '../domain/outweighed.ts';
import type { CodedPosition } from '../domain/position.ts';
import { isSearch } from '../domain/search-record.ts';
import type { Stance } from '../domain/stance.ts';
import { groupList, memberList } from '../reference/codebook.ts';
import type { View } from './view.ts';

/** One member under the reader's question. */
export interface MemberTrack {
  readonly member: Member;
  /** All its published records, whatever they are about. */
  readonly positions: readonly CodedPosition[];
  readonly history: History;
  /** Over the view's range. */
  readonly intervals: readonly Interval[];
  /** On the day shown, with what it outweighed. */
  readonly stance: ExplainedStance;
  /** On the day that moves are counted from. */
  readonly before: Stance;
  /** Its records about the services asked, by date; filtered by institution where the reader asks. */
  readonly evidence: readonly CodedPosition[];
}

export interface Tracker {
  /** The chosen members, in the order of the codebook. */
  readonly rows: readonly MemberTrack[];
  readonly positions: readonly CodedPosition[];
}

/** Derives all that a page shows. `positions` are those published as the view's `knownAt` sees them. */
export function trackerOf(positions: readonly CodedPosition[], view: View, codebook: Codebook): Tracker {
  const byMember = Map.groupBy(positions, (position) => position.member);
  const chosen = chosenMembers(memberList, groupList, view.members, view.groups);
  return { rows: chosen.map((member) => trackOf(member, byMember.get(member.iso3) ?? [], view, codebook)), positions };
}

function trackOf(member: Member, positions: readonly CodedPosition[], view: View, codebook: Codebook): MemberTrack {
  const history = { accession: member.natoAccession, positions };
  return {
    member,
    positions,
    history,
    intervals: stanceIntervals(history, view, view, codebook),
    stance: stanceOn(history, view, view.on, codebook),
    before: stanceOn(history, view, view.since, codebook),
    evidence: positions
      .filter((position) => isAskedAbout(position, view))
      .toSorted((a, b) => (a.statedOn < b.statedOn ? -1 : a.statedOn > b.statedOn ? 1 : 0)),
  };
}

/** Whether a record is evidence under the question: it shares a service, and is of the institution asked for. */
function isAskedAbout(position: CodedPosition, view: Pick<View, 'services' | 'institution'>): boolean {
  return isAskedOf(position, view) && position.services.some((service) => view.services.includes(service));
}

/**
 * Whether a record is of the institution that the reader asks for, if any; it filters evidence and lanes, never the
 * derivation. A search is nobody's word, whatever institution its record carries.
 */
export function isAskedOf(position: CodedPosition, view: Pick<View, 'institution'>): boolean {
  return view.institution === null || (position.institution === view.institution && !isSearch(position));
}
