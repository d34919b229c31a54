// How old a value is, said no more exactly than the record's date is known, and named after what happened on that date:
// something was stated, it took effect, or somebody searched.
import { type Day, precisionOf } from '../../domain/calendar-date.ts';
import { dateInWords, daysInWords } from '../../domain/calendar-words.ts';
import { NONE_FOUND_LASTS_DAYS, type Stance } from '../../domain/stance.ts';
import type { Age } from './why-answer.ts';

/** How old the value is on `day`, when it was last confirmed, and what rule 7 makes of that, in at most three sentences. */
export function ageInWords(age: Age, stance: Stance, day: Day, staleAfterDays: number): string {
  const sentences = [
    startInWords(age, stance, day),
    confirmedInWords(age, stance),
    freshness(age, stance, staleAfterDays),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function startInWords(age: Age, stance: Stance, day: Day): string {
  const happened = happenedInWords(age, stance);
  const on = dateInWords(age.date);
  if (precisionOf(age.date) === 'day') {
    if (age.days === 0) return `${happened} on this day, ${on}.`;
    return `${happened} on ${on}, ${daysInWords(age.days)} before ${dateInWords(day)}.`;
  }
  if (age.days === 0) return `${happened} in ${on}; it counts from the first day of it.`;
  return `${happened} in ${on}, so up to ${daysInWords(age.days)} before ${dateInWords(day)}.`;
}

function happenedInWords(age: Age, stance: Stance): string {
  if (stance.reason === 'none-found') return 'The search was';
  return `${stance.rule === 4 ? 'The latest of them' : 'It'} ${age.isOfEffect ? 'took effect' : 'was stated'}`;
}

function confirmedInWords(age: Age, stance: Stance): string {
  if (stance.level === null) return '';
  return age.confirmedOn === null
    ? 'It has not been confirmed since.'
    : `It was last confirmed to stand on ${dateInWords(age.confirmedOn)}.`;
}

function freshness(age: Age, stance: Stance, staleAfterDays: number): string {
  if (stance.reason === 'none-found') return `A search counts for ${NONE_FOUND_LASTS_DAYS} days.`;
  if (stance.level === null) return '';
  const isVague = precisionOf(age.date) !== 'day' && (age.confirmedOn === null || age.uncheckedDays === age.days);
  const days = `${staleAfterDays} days`;
  return stance.stale
    ? `${isVague ? 'Counted from the first day it may mean, that' : 'That'} is more than ${days}, so the level is carried forward: drawn lighter, and never hidden (rule 7).`
    : `That is within ${days} (${isVague ? 'at most ' : ''}${age.uncheckedDays} have passed), so it counts as current (rule 7).`;
}
