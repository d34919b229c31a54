// Two editors may find the same act. What is on record for the same member within two weeks, or from the same source,
// is shown before a second one is made.
import { daysBetween, firstDay, isReducedDate } from '../../../domain/calendar-date.ts';
import type { PositionBody } from '../../../domain/position.ts';
import { faultOfUrl, normalisedUrl } from '../../../domain/source-url.ts';

/** api.md, "Duplicates". */
export const NEAR_DAYS = 14;

/** The records of the member that were stated within 14 days of the date, nearest first; none while there is no date. */
export function nearDuplicates<T extends Pick<PositionBody, 'member' | 'statedOn'>>(
  records: readonly T[],
  member: string,
  statedOn: string,
): readonly T[] {
  if (!isReducedDate(statedOn)) return [];
  const apart = (record: T) => Math.abs(daysBetween(firstDay(statedOn), firstDay(record.statedOn)));
  return records
    .filter((record) => record.member === member && apart(record) <= NEAR_DAYS)
    .toSorted((a, b) => apart(a) - apart(b));
}

/** The records that rest on one of these addresses, however it is spelled; none while no address is one of the web. */
export function sameSources<T extends Pick<PositionBody, 'sources'>>(
  records: readonly T[],
  typed: readonly string[],
): readonly T[] {
  const wanted = new Set(typed.filter((url) => faultOfUrl(url) === null).map((url) => normalisedUrl(url.trim())));
  if (wanted.size === 0) return [];
  return records.filter(({ sources }) => sources.some(({ url }) => url !== null && wanted.has(normalisedUrl(url))));
}
