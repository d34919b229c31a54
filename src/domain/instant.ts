// Recorded time is an instant of the service's clock; valid time is a day. "As known on" a day means its last instant in UTC.
// Instants are RFC 3339 strings; they are compared as milliseconds since 1970-01-01T00:00:00Z.
import { dayNumber, dayOf, isDay } from './calendar-date.ts';

/** An instant, RFC 3339 section 5.6, e.g. `2026-11-22T09:00:00Z`. */
export type Instant = string;
/** An instant, or a day that means its last instant in UTC. */
export type KnownAt = string;

const SHAPE = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const DAY_MS = 86_400_000;

/** Milliseconds since 1970-01-01T00:00:00Z, or null where the text is no RFC 3339 instant. A leap second counts as the next second. */
export function instantMs(text: Instant): number | null {
  const parts = SHAPE.exec(text);
  if (!parts) return null;
  const [day = '', hours, minutes, seconds] = [parts[1], Number(parts[2]), Number(parts[3]), Number(parts[4])];
  if (!isDay(day) || hours > 23 || minutes > 59 || seconds > 60) return null;
  const offset = offsetMinutes(parts[6], Number(parts[7] ?? 0), Number(parts[8] ?? 0));
  if (offset === null) return null;
  const clock = ((hours * 60 + minutes - offset) * 60 + seconds) * 1000;
  return dayNumber(day) * DAY_MS + clock + Number(parts[5] ?? 0) * 1000;
}

/** The instant of a number of milliseconds since 1970-01-01T00:00:00Z, in UTC with three decimals; whole milliseconds. */
export function instantOf(ms: number): Instant {
  const day = Math.floor(ms / DAY_MS);
  const inDay = ms - day * DAY_MS;
  const clock = `${padded(inDay / 3_600_000)}:${padded((inDay / 60_000) % 60)}:${padded((inDay / 1000) % 60)}`;
  return `${dayOf(day)}T${clock}.${padded(inDay % 1000, 3)}Z`;
}

function padded(value: number, width = 2): string {
  return String(Math.floor(value)).padStart(width, '0');
}

function offsetMinutes(sign: string | undefined, hours: number, minutes: number): number | null {
  if (hours > 23 || minutes > 59) return null;
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/** Whether the text is an instant or a day. */
export function isKnownAt(text: KnownAt): boolean {
  return isDay(text) || instantMs(text) !== null;
}

/**
 * A test "was this on record at `knownAt`?" for instants, up to and including it (codebook, "The rules").
 * Without `knownAt` everything recorded counts. `knownAt` must satisfy `isKnownAt`.
 */
export function recordedBy(knownAt: KnownAt | null): (at: Instant) => boolean {
  if (knownAt === null) return () => true;
  if (isDay(knownAt)) {
    const nextDay = (dayNumber(knownAt) + 1) * DAY_MS;
    return (at) => (instantMs(at) ?? Infinity) < nextDay;
  }
  const limit = instantMs(knownAt) ?? -Infinity;
  return (at) => (instantMs(at) ?? Infinity) <= limit;
}
