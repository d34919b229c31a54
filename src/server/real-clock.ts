import type { Clock } from '../service/ports.ts';

/** The machine's clock in UTC, to the millisecond, and always later than what it said before. */
export function realClock(): Clock {
  let last = 0;
  return {
    now: () => {
      last = Math.max(Date.now(), last + 1);
      return new Date(last).toISOString();
    },
  };
}
