// From the reader's question to what the page of comparisons shows: its sides over the range, and on two days in the order of the calendar.
// The sides are whole, whoever else the question has chosen.
import type { BothDays, SideOnDays } from '../../charts/compare/compared-days.ts';
import type { ComparedSide } from '../../charts/compare/compared-side.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { everySide, MOST_SIDES, type Side } from '../../domain/side.ts';
import { sidePath } from '../../domain/side-standing.ts';
import { type MemberTrack, trackerOf } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { codebook, groupList, memberList } from '../../reference/codebook.ts';

/** All that can be compared: groups, then members by name. */
export const allSides: readonly Side[] = everySide(memberList, groupList);

/** A comparison under the reader's question. */
export interface Compared {
  readonly over: readonly ComparedSide[];
  readonly onDays: readonly SideOnDays[];
  readonly days: BothDays;
  /** Sides that were asked for beyond the most that can be told apart. */
  readonly leftOut: readonly Side[];
}

/** The sides asked for, in the order of the link. */
export function sidesAsked({ sides }: Pick<View, 'sides'>): readonly Side[] {
  return sides.flatMap((id) => allSides.find((side) => side.id === id) ?? []);
}

/** Derives a comparison from the published positions. */
export function comparedOf(positions: readonly CodedPosition[], view: View): Compared {
  const asked = sidesAsked(view);
  const sides = asked.slice(0, MOST_SIDES);
  const isTurned = view.since > view.on;
  const tracks = tracksOf(sides, positions, view);
  const ofSide = (side: Side) => side.members.flatMap(({ iso3 }) => tracks.get(iso3) ?? []);
  return {
    over: sides.map((side) => ({ side, path: sidePath(ofSide(side).map((track) => track.intervals), view) })), // prettier-ignore
    onDays: sides.map((side) => ({
      side,
      shifts: ofSide(side).map(({ member, before, stance }) =>
        isTurned ? { member, before: stance, stance: before } : { member, before, stance },
      ),
    })),
    days: isTurned ? { earlier: view.on, later: view.since } : { earlier: view.since, later: view.on },
    leftOut: asked.slice(MOST_SIDES),
  };
}

function tracksOf(
  sides: readonly Side[],
  positions: readonly CodedPosition[],
  view: View,
): ReadonlyMap<string, MemberTrack> {
  const members = sides.flatMap((side) => side.members.map(({ iso3 }) => iso3));
  if (members.length === 0) return new Map();
  const { rows } = trackerOf(positions, { ...view, members, groups: [] }, codebook);
  return new Map(rows.map((row) => [row.member.iso3, row]));
}
