// Readers of single URL parameters. What a link says is parsed and never trusted: each reader keeps what is valid and names what is not.
import { type Day, isDay } from '../domain/calendar-date.ts';
import { isKnownAt, type KnownAt } from '../domain/instant.ts';
import { FIRST_DAY, LAST_DAY } from './view.ts';

/** What a reader made of a text: a value, what had to be left out, or both. */
export interface Reading<T> {
  readonly value?: T;
  readonly dropped?: readonly string[];
}

export type Reader<T> = (text: string) => Reading<T>;

const nothing = (text: string): Reading<never> => ({ dropped: [text] });

/** One of a list of codes. */
export function oneOf<T extends string>(codes: readonly T[]): Reader<T> {
  return (text) => {
    const value = codes.find((code) => code === text);
    return value === undefined ? nothing(text) : { value };
  };
}

/** A comma-separated list of codes; unknown ones are dropped, repeated ones kept once, the order of `codes` is kept. */
export function listOf<T extends string>(codes: readonly T[]): Reader<readonly T[]> {
  return (text) => {
    const given = text.split(',').filter((item) => item !== '');
    const value = codes.filter((code) => given.includes(code));
    const dropped = given.filter((item) => !codes.some((code) => code === item));
    return { ...(value.length > 0 ? { value } : {}), ...(dropped.length > 0 ? { dropped } : {}) };
  };
}

/** `true` or `false`. */
export const flag: Reader<boolean> = (text) =>
  text === 'true' || text === 'false' ? { value: text === 'true' } : nothing(text);

/** A day from 1949 to 2100. */
export const day: Reader<Day> = (text) =>
  isDay(text) && text >= FIRST_DAY && text <= LAST_DAY ? { value: text } : nothing(text);

/** A day or an RFC 3339 instant. */
export const knownAt: Reader<KnownAt> = (text) => (isKnownAt(text) ? { value: text } : nothing(text));

/** A whole number within bounds, in plain digits. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? { value } : nothing(text);
  };
}

/** Text of at most `most` characters without control characters or what was no UTF-8. */
export function plainText(most: number): Reader<string> {
  return (text) => (text.length <= most && !/[\p{Cc}\uFFFD]/u.test(text) ? { value: text } : nothing(text));
}

/** The id of a record. */
export const recordId: Reader<string> = (text) => (/^[A-Za-z0-9-]{1,64}$/.test(text) ? { value: text } : nothing(text));
