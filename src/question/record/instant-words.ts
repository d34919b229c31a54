// Recorded time as a reader sees it. The service's clock counts in UTC, and so do the words.
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Instant } from '../../domain/instant.ts';

/** `20 November 2026, 14:05 UTC`. The instant must be one of the service: RFC 3339 with `Z`. */
export function instantInWords(at: Instant): string {
  return `${dateInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
}
