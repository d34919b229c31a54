// What a date means that somebody is typing, said while they type.
import { isReducedDate, precisionOf } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';

/** `20 November 2026`; `some day in November 2026`; for anything else how to write it. */
export function typedDateInWords(typed: string): string {
  const text = typed.trim();
  if (text === '') return '2026, 2026-11 or 2026-11-20';
  if (!isReducedDate(text)) return 'Not a date yet: 2026, 2026-11 or 2026-11-20';
  return precisionOf(text) === 'day' ? dateInWords(text) : `Some day in ${dateInWords(text)}`;
}
