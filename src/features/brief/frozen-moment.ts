import { type Instant, type KnownAt, recordedBy } from '../../domain/instant.ts';

/** The instant that a brief is frozen at: the one asked for, or `now` where none was, or where it has not passed yet and more may be published until then. */
export function frozenMoment(asked: KnownAt | null, now: Instant): KnownAt {
  return asked === null || recordedBy(asked)(now) ? now : asked;
}
