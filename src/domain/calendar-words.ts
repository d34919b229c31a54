// Dates as people read them: "15 November 2026", "November 2026", "2026".
// The words keep the precision of the date, so a month never looks like its first day.
import type { ReducedDate } from './calendar-date.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

function monthName(date: ReducedDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

/** The date in full, as precise as it is: `15 November 2026`, `November 2026` or `2026`. */
export function dateInWords(date: ReducedDate): string {
  if (date.length === 4) return date;
  const monthAndYear = `${monthName(date)} ${date.slice(0, 4)}`;
  return date.length === 7 ? monthAndYear : `${Number(date.slice(8, 10))} ${monthAndYear}`;
}

/** The date with a three-letter month, for charts and tables: `15 Nov 2026`, `Nov 2026` or `2026`. */
export function shortDate(date: ReducedDate): string {
  if (date.length === 4) return date;
  const monthAndYear = `${monthName(date).slice(0, 3)} ${date.slice(0, 4)}`;
  return date.length === 7 ? monthAndYear : `${Number(date.slice(8, 10))} ${monthAndYear}`;
}

/** A number of days as a person would say it: `1 day`, `45 days`, `14 months`, `2.5 years`. */
export function daysInWords(days: number): string {
  if (days < 90) return `${days} ${days === 1 ? 'day' : 'days'}`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.round(days / 36.525) / 10} years`;
}
