// The finding of the page of steps: how many members moved.
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Level } from '../../domain/scale.ts';
import type { MemberTrack, Tracker } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';

/** How many of the chosen members went from one level to another within the range. */
export function stepsSentence(tracker: Pick<Tracker, 'rows'>, view: Pick<View, 'from' | 'to'>): string {
  const moved = tracker.rows.filter((row) => levelsOf(row).size > 1).length;
  const between = `Between ${dateInWords(view.from)} and ${dateInWords(view.to)}`;
  return `${between}, ${moved} of ${tracker.rows.length} members moved from one level to another.`;
}

function levelsOf({ intervals }: MemberTrack): ReadonlySet<Level> {
  return new Set(intervals.flatMap(({ stance }) => stance.level ?? []));
}
