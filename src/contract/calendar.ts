// Dates and instants on the wire: strings, parsed once at the door (ISO 8601-1 reduced precision, RFC 3339).
import * as z from 'zod/mini';
import { isDay, isReducedDate } from '../domain/calendar-date.ts';
import { instantMs, isKnownAt } from '../domain/instant.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const reducedDateSchema = z.string().check(z.refine(isReducedDate, 'not a date'));
/** `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.refine(isDay, 'not a day'));
/** RFC 3339. */
export const instantSchema = z.string().check(z.refine((text) => instantMs(text) !== null, 'not an instant'));
/** An instant, or a day that means its last instant in UTC. */
export const knownAtSchema = z.string().check(z.refine(isKnownAt, 'neither a day nor an instant'));
