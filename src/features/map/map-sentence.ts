// The finding of the map in one sentence: where most of the members stand on the day, or how many moved between two.
import { lastOf, type TileDays } from '../../charts/tile-map/tile-day.ts';
import { directionsInWords } from '../../charts/tile-map/tile-words.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { countsOf } from '../../domain/distribution.ts';
import type { Member } from '../../domain/member.ts';
import { countIn, countWithLevel } from '../../domain/metrics.ts';
import { codeOf } from '../../domain/stance.ts';
import type { View } from '../../question/view.ts';
import { dayInWords, qualified } from '../../question/words.ts';
import { mapChanges } from './map-changes.ts';

/** "On 22 November 2026, 20 of 32 members limit or exclude; 11 stand at a less restrictive level, 1 has no level." */
export function mapSentence(members: readonly Member[], days: TileDays, view: View, opensOn: Day): string {
  if (members.length === 0) return 'No member is chosen.';
  const finding = days.length === 1 ? oneDay(members.length, days, opensOn) : twoDays(members, days, opensOn);
  return qualified(finding, view, opensOn);
}

function oneDay(of: number, [{ day, stances }]: TileDays, opensOn: Day): string {
  const counts = countsOf([...stances.values()].map(codeOf));
  const restrict = countIn(counts, ['limits', 'excludes']);
  const others = countWithLevel(counts) - restrict;
  const verb = restrict === 1 ? 'limits or excludes' : 'limit or exclude';
  const stand = others === 1 ? 'stands' : 'stand';
  const without = of - restrict - others;
  const rest = without === 0 ? '' : `, ${without} ${without === 1 ? 'has' : 'have'} no level`;
  return `On ${dayInWords(day, opensOn)}, ${restrict} of ${people(of)} ${verb}; ${others} ${stand} at a less restrictive level${rest}.`;
}

function twoDays(members: readonly Member[], days: TileDays, opensOn: Day): string {
  const changes = mapChanges(members, days);
  const moves = changes.flatMap(({ levels }) => levels ?? []);
  const [first, last] = [days[0].day, lastOf(days).day];
  const span = `Between ${dateInWords(first)} and ${dayInWords(last, opensOn)}`;
  const others = changes.length - moves.length;
  const besides = others === 0 ? '' : `; ${others} changed otherwise`;
  const count = moves.length === 0 ? 'none' : moves.length;
  return `${span}, ${count} of ${people(members.length)} moved${directionsInWords(moves)}${besides}.`;
}

function people(count: number): string {
  return count === 1 ? '1 member' : `${count} members`;
}
