// The finding of the page of the distribution: the middle of those that have a level.
import type { Day } from '../../domain/calendar-date.ts';
import { countsOf } from '../../domain/distribution.ts';
import { medianLevel } from '../../domain/metrics.ts';
import type { Level } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import type { Tracker } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';

/** The median of those with a level, and how many have none: never a mean (codebook rule 8). */
export function distributionSentence(tracker: Pick<Tracker, 'rows'>, view: View, opensOn: Day): string {
  return qualified(finding(tracker, view, opensOn), view, opensOn);
}

function finding(tracker: Pick<Tracker, 'rows'>, { on }: Pick<View, 'on'>, opensOn: Day): string {
  const median = medianLevel(countsOf(tracker.rows.map((row) => codeOf(row.stance))));
  const opening = `On ${dayInWords(on, opensOn)}${on > opensOn ? ',' : ''}`;
  if (median === null) return `${opening} none of ${tracker.rows.length} members had a level.`;
  const rest = tracker.rows.length - median.of;
  const middle =
    median.lower === median.upper ? nameOf(median.lower) : `${nameOf(median.lower)} to ${nameOf(median.upper)}`;
  return `${opening} the median of the ${median.of} with a level was ${middle}${rest === 0 ? '' : `; ${rest} had none`}.`;
}

function nameOf(level: Level): string {
  return codebook.levels.find((entry) => entry.id === level)?.label ?? level;
}
