// The finding of coverage in one sentence: whose stance rests on an old record on the day shown, and who has no level.
import { daysInWords } from '../../domain/calendar-words.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { groundOf, type Ground } from '../../domain/coverage.ts';
import { DEFAULT_STALE_AFTER_DAYS } from '../../domain/question.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';

/** What each member's stance on the day shown rests on, in the order of `rows`; null without a level. */
export function groundsOn(rows: readonly MemberTrack[], view: View): readonly (Ground | null)[] {
  return rows.map(({ stance, positions }) => {
    const known = new Map(positions.map((position) => [position.id, position]));
    return groundOf(stance, known, view.on, view, codebook);
  });
}

/** "On 22 November 2026, the stance of 9 of 32 members rests on a record older than a year; 22 have no level." */
export function coverageSentence(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  return qualified(finding(rows, view, opensOn), view, opensOn);
}

function finding(rows: readonly MemberTrack[], view: View, opensOn: Day): string {
  if (rows.length === 0) return 'No member is chosen.';
  const grounds = groundsOn(rows, view);
  const counted = view.shade === 'age' ? oldOnes(grounds, view.staleAfterDays) : weakOnes(grounds);
  const none = grounds.filter((ground) => ground === null).length;
  const day = `On ${dayInWords(view.on, opensOn)}`;
  if (none === rows.length) {
    return `${day}, ${rows.length === 1 ? 'the chosen member has no level' : `none of ${rows.length} members has a level`}, so there is no evidence to weigh.`;
  }
  const [count, what] = counted;
  const who = rows.length === 1 ? 'the chosen member' : `${count === 0 ? 'none' : count} of ${rows.length} members`;
  const rests = rows.length === 1 && count === 0 ? 'does not rest' : 'rests';
  const rest = none === 0 ? '' : `; ${none} ${none === 1 ? 'has' : 'have'} no level`;
  return `${day}, the stance of ${who} ${rests} on ${what}${rest}.`;
}

function oldOnes(grounds: readonly (Ground | null)[], limit: number): readonly [number, string] {
  const count = grounds.filter((ground) => ground !== null && ground.age > limit).length;
  return [count, `a record older than ${limit === DEFAULT_STALE_AFTER_DAYS ? 'a year' : daysInWords(limit)}`];
}

function weakOnes(grounds: readonly (Ground | null)[]): readonly [number, string] {
  const count = grounds.filter((ground) => ground !== null && ground.confidence !== 'high').length;
  return [count, 'a record of less than high confidence'];
}
