import { isDay } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { MAX_STALE_AFTER_DAYS } from '../../domain/question.ts';
import { FIRST_DAY, LAST_DAY } from '../view.ts';

/** What is wrong with a typed day and how to put it right (WCAG 3.3.1, 3.3.3); null when nothing is. */
export function dayProblem(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'Write the day as YYYY-MM-DD, for example 2026-11-15.';
  if (!isDay(text)) return `The calendar has no day ${text}.`;
  if (text >= FIRST_DAY && text <= LAST_DAY) return null;
  return `Choose a day from ${dateInWords(FIRST_DAY)} to ${dateInWords(LAST_DAY)}.`;
}

/** What is wrong with a typed number of days after which a level is stale; null when nothing is. */
export function staleDaysProblem(text: string): string | null {
  if (/^\d{1,5}$/.test(text) && Number(text) <= MAX_STALE_AFTER_DAYS) return null;
  return `Write a whole number of days from 0 to ${MAX_STALE_AFTER_DAYS}.`;
}
