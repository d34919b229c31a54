import { areNamesCoded } from './coded-names.ts';
import { type Instant, instantMs } from '../src/domain/instant.ts';
import type { Clock, Offer, Repository, Session, World } from '../src/service/ports.ts';

/** The day on which the demo opens (codebook, "Seeding"). */
const DEMO_OPENS_ON = '2026-11-22';

/** The illustrative set may be edited and comes first; the documented one is only read (api.md, last paragraph). */
const offers: readonly Offer[] = [
  { dataset: 'illustrative', editable: true, opensOn: () => DEMO_OPENS_ON },
  { dataset: 'documented', editable: false, opensOn: () => DEMO_OPENS_ON },
];

/** The demo as the service sees it. `newest` is the newest instant on record: the demo's clock never goes behind it. */
export function demoWorld(repository: Repository, session: Session, newest: Instant): World {
  const open = offers.filter(({ dataset }) => dataset === 'illustrative' || !areNamesCoded);
  return { repository, session, clock: clockAfter(newest), ids: { next: () => crypto.randomUUID() }, offers: open };
}

/** The newest instant that a repository holds; the beginning of 1970 where it holds nothing. */
export async function newestInstant(repository: Repository): Promise<Instant> {
  const newest = await Promise.all(
    (await repository.datasets()).map(async (dataset) => {
      const states = await repository.states(dataset);
      return states.map(({ working }) => instantMs(working.recordedAt) ?? 0);
    }),
  );
  return new Date(newest.flat().reduce((a, b) => Math.max(a, b), 0)).toISOString();
}

/** The real clock, and yet always later than `newest` and than what it said before: a wrong clock must not reorder history. */
export function clockAfter(newest: Instant, real: () => number = Date.now): Clock {
  let last = instantMs(newest) ?? 0;
  return {
    now: () => {
      last = Math.max(real(), last + 1);
      return new Date(last).toISOString();
    },
  };
}
