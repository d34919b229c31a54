import { shortDate } from '../../domain/calendar-words.ts';
import type { Instant } from '../../domain/instant.ts';

/** The time of day where the reader is: `14:02`. */
export function clockTime(at: Instant): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** `today at 14:02`, or with the day: `20 Nov 2026 at 14:02`. */
export function timeInWords(at: Instant, now = new Date()): string {
  const then = new Date(at);
  const isToday = then.toDateString() === now.toDateString();
  // The Swedish form of a date is that of ISO 8601.
  return `${isToday ? 'today' : shortDate(then.toLocaleDateString('sv-SE'))} at ${clockTime(at)}`;
}
