// Where no level is known, a reader is told what there is instead: records that do not speak, an old search, records about other services, or nothing.
// "Nobody has looked" is said only where nothing at all is on record by the day.
import { type Day, firstDay } from './calendar-date.ts';
import type { Outweighed } from './outweighed.ts';
import type { RuledPosition } from './position.ts';
import type { Question } from './question.ts';

/** What is on record by a day on which the value is `not-researched` (codebook rule 5). */
export type Research =
  /** Live records about the services, none of which speaks for the state. */
  | 'silent'
  /** Searches without result that no longer count, and nothing else. */
  | 'expired'
  /** Records about the services that have ended. */
  | 'ended'
  /** Records about other services only. */
  | 'elsewhere'
  | 'nothing';

/**
 * What there is on a `day` without a level. `outweighed` is that of the stance of the day; `positions` are the member's,
 * as the question's `knownAt` sees them.
 */
export function researchOn(
  outweighed: readonly Outweighed[],
  positions: readonly RuledPosition[],
  question: Pick<Question, 'services' | 'axis'>,
  day: Day,
): Research {
  if (outweighed.some(({ because }) => because !== 'none-found-expired')) return 'silent';
  if (outweighed.length > 0) return 'expired';
  const begun = positions.filter((record) => firstDay(dateOf(record, question)) <= day);
  if (begun.length === 0) return 'nothing';
  const isAsked = begun.some(({ services }) => services.some((service) => question.services.includes(service)));
  return isAsked ? 'ended' : 'elsewhere';
}

function dateOf(record: RuledPosition, { axis }: Pick<Question, 'axis'>) {
  return axis === 'effective' ? (record.effectiveOn ?? record.statedOn) : record.statedOn;
}
