// A member's stance in one sentence: what, since when, on what kind of act.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { coreServices } from '../../domain/codebook.ts';
import type { Interval } from '../../domain/intervals.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import type { StanceCode } from '../../domain/scale.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified, servicesInWords } from '../../question/words.ts';
import { codebook } from '../../reference/codebook.ts';

/** `On 22 November 2026 Lithuania’s stance on Chinese satellite communication is Excludes, since 3 March 2025.` */
export function memberSentence(row: MemberTrack, view: View, opensOn: Day): string {
  const { member, stance } = row;
  const day = `On ${dayInWords(view.on, opensOn)}${view.on > opensOn ? ',' : ''}`;
  const whose = `stance of ${member.name} on Chinese ${servicesInWords(view.services)} is`;
  const since = sinceDay(row.intervals, codeOf(stance), view.on);
  const said = isKnown(stance)
    ? `the ${whose} ${valueInWords(stance)}`
    : `no ${whose} known: ${labelOf(codeOf(stance)).toLowerCase()}`;
  const sentence = `${day} ${said}${since === null ? '' : `, since ${dateInWords(since)}`}.`;
  // The services are in the sentence already; what else differs from the default stands behind it.
  return qualified(sentence, { ...view, services: coreServices(codebook) }, opensOn);
}

/** A level, or levels that conflict; every other reason says why nothing is known. */
function isKnown({ level, reason }: Stance): boolean {
  return level !== null || reason === 'conflicting';
}

function valueInWords(stance: Stance): string {
  const label = labelOf(codeOf(stance));
  if (stance.range === null) return stance.tension ? `${label}, in tension with a later statement` : label;
  return `${label}: from ${stance.range.map(labelOf).join(' to ')}`;
}

function labelOf(code: StanceCode): string {
  return [...codebook.levels, ...codebook.reasons].find((entry) => entry.id === code)?.label ?? code;
}

/** The first day of the run of one code that covers a day; null where the run began before the intervals, or covers no such day. */
function sinceDay(intervals: readonly Interval[], code: StanceCode, on: string): string | null {
  const here = intervals.findIndex((interval) => interval.from <= on && on <= interval.to);
  let first = here;
  while (first > 0 && intervals[first - 1] !== undefined && codeAt(intervals, first - 1) === code) first -= 1;
  return first > 0 ? (intervals[first]?.from ?? null) : null;
}

function codeAt(intervals: readonly Interval[], index: number): StanceCode | null {
  const interval = intervals[index];
  return interval === undefined ? null : codeOf(interval.stance);
}
