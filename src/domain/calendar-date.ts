// A government speaks on a day, in a month or in a year; the record keeps exactly as much as the source tells.
// Dates are ISO 8601 strings of reduced precision everywhere; days are counted, never turned into moments of a clock.

/** A calendar date of reduced precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601-1, 5.2.2). */
export type ReducedDate = string;
/** One calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** Whole days since 1970-01-01 (which is 0), in the proleptic Gregorian calendar. */
export type DayNumber = number;

export type Precision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a Gregorian year has a 29 February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the text is a date that exists, of any of the three precisions. */
export function isReducedDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts || parts[1] === '0000') return false;
  const month = Number(parts[2] ?? '1');
  return month >= 1 && month <= 12 && isDayOfMonth(Number(parts[1]), month, parts[3]);
}

function isDayOfMonth(year: number, month: number, day: string | undefined): boolean {
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(year, month));
}

/** Whether the text is one whole day that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isReducedDate(text);
}

/** How much of the date is known. */
export function precisionOf(date: ReducedDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day on which the date can lie. */
export function firstDay(date: ReducedDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day on which the date can lie. */
export function lastDay(date: ReducedDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** The number of a day. The text must satisfy `isDay`. */
export function dayNumber(day: Day): DayNumber {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return daysFromCivil(year, month, Number(day.slice(8, 10)));
}

/** The day of a number; the inverse of `dayNumber`. */
export function dayOf(number: DayNumber): Day {
  // Counted from 0000-03-01, so that a leap day is the last day of its year; 146,097 days make 400 years.
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysFromCivil(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * 146_097 + ofEra - 719_468;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOf(dayNumber(day) + count);
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** How many days the date may mean: 1 for a day, 28 to 31 for a month, 365 or 366 for a year. */
export function spanInDays(date: ReducedDate): number {
  return daysBetween(firstDay(date), lastDay(date)) + 1;
}
