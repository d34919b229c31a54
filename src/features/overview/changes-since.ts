// What changed between two days, member by member: moves from level to level, and the changes that are no move.
import { type Day, firstDay, type ReducedDate } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { stanceIntervals } from '../../domain/intervals.ts';
import type { Member } from '../../domain/member.ts';
import { lastChange, type MemberStance, movesBetween, otherChangesBetween } from '../../domain/moves.ts';
import type { StanceCode } from '../../domain/scale.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';

/** One member's change. */
export interface DatedChange {
  readonly member: Member;
  readonly from: StanceCode;
  readonly to: StanceCode;
  /** The direction of a move; what happened otherwise. */
  readonly words: string;
  /** The last day up to the one shown on which its level or reason changed. */
  readonly day: Day;
  /** The same, as precise as the record that set it is. */
  readonly since: ReducedDate;
}

export interface ChangesSince {
  /** Latest first. */
  readonly moves: readonly DatedChange[];
  /** Levels gained or lost and other reasons for none, latest first. */
  readonly others: readonly DatedChange[];
}

const OTHER_WORDS = {
  'gained-level': 'has a level now',
  'lost-level': 'has no level now',
  'changed-reason': 'no level, for another reason',
} as const;

/** The changes from `view.since` to `view.on`; none where `since` does not lie before. */
export function changesSince(rows: readonly MemberTrack[], view: View, codebook: Codebook): ChangesSince {
  if (view.since >= view.on) return { moves: [], others: [] };
  const [before, after] = [stancesOf(rows, 'before'), stancesOf(rows, 'stance')];
  const dated = (change: { member: string; from: StanceCode; to: StanceCode }, words: string) =>
    rows
      .filter((row) => row.member.iso3 === change.member)
      .map((row) => ({ ...change, member: row.member, words, ...changeDay(row, view, codebook) }));
  return {
    moves: movesBetween(before, after)
      .flatMap((move) => dated(move, move.levels > 0 ? 'more restrictive' : 'less restrictive'))
      .toSorted(latestFirst),
    others: otherChangesBetween(before, after)
      .flatMap((change) => dated(change, OTHER_WORDS[change.kind]))
      .toSorted(latestFirst),
  };
}

/** How many members moved from one level to another between the two days of the view. */
export function countMoves(rows: readonly MemberTrack[], view: Pick<View, 'since' | 'on'>): number {
  if (view.since >= view.on) return 0;
  return movesBetween(stancesOf(rows, 'before'), stancesOf(rows, 'stance')).length;
}

function stancesOf(rows: readonly MemberTrack[], when: 'before' | 'stance'): readonly MemberStance[] {
  return rows.map((row) => ({ member: row.member.iso3, stance: row[when] }));
}

function changeDay(row: MemberTrack, view: View, codebook: Codebook): Pick<DatedChange, 'day' | 'since'> {
  const intervals = stanceIntervals(row.history, view, { from: view.since, to: view.on }, codebook);
  const day = lastChange(intervals) ?? view.on;
  const set = intervals.find((interval) => interval.from === day)?.stance.setBy;
  const record = row.history.positions.find((position) => position.id === set);
  const dates = record === undefined ? [] : [record.statedOn, record.effectiveOn ?? record.statedOn];
  return { day, since: dates.find((date) => firstDay(date) === day) ?? day };
}

function latestFirst(a: DatedChange, b: DatedChange): number {
  return b.day.localeCompare(a.day) || a.member.name.localeCompare(b.member.name, 'en');
}
