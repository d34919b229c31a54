// The finding of a comparison: where each side stands, and where it stood on the earlier day.
import { medianInWords } from '../../charts/compare/compared-side.ts';
import type { SideOnDays } from '../../charts/compare/compared-days.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { standingOf } from '../../domain/side-standing.ts';
import type { Stance } from '../../domain/stance.ts';
import { listInWords } from '../../question/list-in-words.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';
import type { Compared } from './compared.ts';
import { subjectInWords } from './side-names.ts';

/** More sides than this are counted, not listed. */
const MOST_LISTED = 3;

/** "On 20 July 2025, the median of the Baltic members stood at Excludes and the median of the Visegrád Group at Limits; on 20 April 2025, at Limits and at Cautions.", or what is true instead. */
export function compareSentence(compared: Compared, view: View, opensOn: Day): string {
  return qualified(finding(compared, opensOn), view, opensOn);
}

function finding({ onDays, days: { earlier, later } }: Compared, opensOn: Day): string {
  if (onDays.length === 0) return 'Nobody is compared.';
  const now = dayInWords(later, opensOn);
  if (onDays.length > MOST_LISTED && earlier !== later) return changesInWords(onDays, now, dateInWords(earlier));
  const after = onDays.map(({ side, shifts }) => ({ side, ...placeOf(shifts.map(({ stance }) => stance)) }));
  const before = onDays.map(({ shifts }) => placeOf(shifts.map((shift) => shift.before)).words);
  const standing = `On ${now}, ${standingInWords(after)}`;
  if (earlier === later) return `${standing}.`;
  if (before.join() === after.map(({ words }) => words).join())
    return `${standing}, as ${onDays.length === 1 ? 'it' : 'they'} did on ${dateInWords(earlier)}.`;
  return `${standing}; on ${dateInWords(earlier)}, ${listInWords(isAlike(before) ? before.slice(0, 1) : before)}.`;
}

/** `Finland and Sweden stood at Excludes`, or `Finland stood at Excludes and the median of the Baltic members at Limits`. */
function standingInWords(places: readonly (Place & Pick<SideOnDays, 'side'>)[]): string {
  const first = places.findIndex(({ side, hasLevel }) => side.kind === 'group' && hasLevel);
  const subjects = places.map(({ side, hasLevel }, at) => {
    const subject = subjectInWords(side, hasLevel);
    return at > first ? subject.replace(/^the median of/, 'that of') : subject;
  });
  const words = places.map((place) => place.words);
  if (isAlike(words)) return `${listInWords(subjects)} stood ${words[0] ?? ''}`;
  return listInWords(subjects.map((subject, at) => `${subject}${at === 0 ? ' stood' : ''} ${words[at] ?? ''}`));
}

function isAlike(words: readonly string[]): boolean {
  return new Set(words).size === 1;
}

/** How many of the sides stand elsewhere than before, with the first two of them. */
function changesInWords(onDays: readonly SideOnDays[], now: string, then: string): string {
  const changes = onDays.flatMap(({ side, shifts }) => {
    const before = placeOf(shifts.map((shift) => shift.before));
    const after = placeOf(shifts.map(({ stance }) => stance));
    if (before.words === after.words) return [];
    return [`${subjectInWords(side, after.hasLevel)} ${after.words}, before ${before.words}`];
  });
  const count = changes.length === 0 ? 'none' : String(changes.length);
  const shown = changes.length === 0 ? '' : `: ${changes.slice(0, 2).join('; ')}`;
  const more = changes.length > 2 ? `; and ${changes.length - 2} more` : '';
  return `On ${now}, ${count} of ${onDays.length} sides stood elsewhere than on ${then}${shown}${more}.`;
}

interface Place {
  /** `at Limits`, `between Cautions and Limits` for two middles, or `without a level`. */
  readonly words: string;
  readonly hasLevel: boolean;
}

function placeOf(stances: readonly Stance[]): Place {
  const { median } = standingOf(stances);
  if (median === null) return { words: 'without a level', hasLevel: false };
  const words = medianInWords(median, codebook);
  return { words: median.lower === median.upper ? `at ${words}` : words, hasLevel: true };
}
