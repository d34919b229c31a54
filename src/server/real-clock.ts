import { type Instant, instantMs } from '../domain/instant.ts';
import type { Clock } from '../service/ports.ts';

/**
 * The machine's clock in UTC, to the millisecond, and always later than what it said before and than what is on record:
 * a machine whose clock was set back must not change what was known at an instant.
 */
export function realClock(recorded: Iterable<Instant>): Clock {
  let last = 0;
  for (const instant of recorded) last = Math.max(last, Math.ceil(instantMs(instant) ?? 0));
  return {
    now: () => {
      last = Math.max(Date.now(), last + 1);
      return new Date(last).toISOString();
    },
  };
}
