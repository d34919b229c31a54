// The finding of the page of steps: how many members moved.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Level } from '../../domain/scale.ts';
import type { MemberTrack, Tracker } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';

/** How many of the chosen members went from one level to another within the range. */
export function stepsSentence(tracker: Pick<Tracker, 'rows'>, view: View, opensOn: Day): string {
  const moved = tracker.rows.filter((row) => levelsOf(row).size > 1).length;
  const between = `Between ${dateInWords(view.from)} and ${dayInWords(view.to, opensOn)}`;
  const sentence = `${between}, ${moved} of ${tracker.rows.length} members moved from one level to another.`;
  return qualified(sentence, view, opensOn);
}

function levelsOf({ intervals }: MemberTrack): ReadonlySet<Level> {
  return new Set(intervals.flatMap(({ stance }) => stance.level ?? []));
}
