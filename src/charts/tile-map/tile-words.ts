// What the map says in words: each tile when it is spoken, the whole in a sentence, and the same values as a table.
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Member } from '../../domain/member.ts';
import { movesBetween, otherChangesBetween } from '../../domain/moves.ts';
import { LEVELS, REASONS } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { codeBefore, lastOf, type TileDay, type TileDays } from './tile-day.ts';

/** `Limits, carried forward`, or `Conflicting: Permits to Limits`. */
function stanceInWords(stance: Stance | undefined, codebook: Codebook): string {
  if (stance === undefined) return '';
  const ends = stance.range?.map((level) => labelOf(level, codebook)).join(' to ');
  const value = labelOf(codeOf(stance), codebook) + (ends === undefined ? '' : `: ${ends}`);
  return value + (stance.stale ? ', carried forward' : '') + (stance.tension ? ', rule against a later word' : '');
}

/** What is spoken for a tile: `Latvia: Limits on 1 June 2024; on 1 May 2024 Reviewing, changed`. */
export function tileInWords(member: Member, days: TileDays, codebook: Codebook): string {
  const last = lastOf(days);
  const now = `${member.name}: ${stanceInWords(last.stances.get(member.iso3), codebook)} on ${dateInWords(last.day)}`;
  if (days.length === 1) return now;
  const before = stanceInWords(days[0].stances.get(member.iso3), codebook);
  const change = codeBefore(days, member) === null ? 'unchanged' : 'changed';
  return `${now}; on ${dateInWords(days[0].day)} ${before}; ${change}`;
}

/** The counts on the later day and, with two days, how many moved which way. */
export function describeTiles(days: TileDays, codebook: Codebook): string {
  const last = lastOf(days);
  if (last.stances.size === 0) return 'There is no member to show.';
  const counts = `On ${dateInWords(last.day)}: ${countsInWords(last, codebook)}.`;
  return days.length === 1 ? counts : `${counts} ${movesInWords(days[0], days[1])}`;
}

function countsInWords({ stances }: TileDay, codebook: Codebook): string {
  const codes = [...stances.values()].map(codeOf);
  return [...LEVELS.toReversed(), ...REASONS]
    .map((code) => ({ label: labelOf(code, codebook), count: codes.filter((one) => one === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${count}`)
    .join(', ');
}

function movesInWords(before: TileDay, after: TileDay): string {
  const [then, now] = [stanceList(before), stanceList(after)];
  const moves = movesBetween(then, now).map((move) => move.levels);
  const others = otherChangesBetween(then, now).length;
  const besides = others === 0 ? '' : `; ${others} changed otherwise`;
  return `Since ${dateInWords(before.day)}, ${moves.length} of ${after.stances.size} moved${directionsInWords(moves)}${besides}.`;
}

/** Which way the moves went, after "moved": `: 3 to a more restrictive level, 1 to a less restrictive one`. Positive towards more. */
export function directionsInWords(moves: readonly number[]): string {
  const stricter = moves.filter((levels) => levels > 0).length;
  const milder = moves.length - stricter;
  if (moves.length === 0) return '';
  if (stricter > 0 && milder > 0)
    return `: ${stricter} to a more restrictive level, ${milder} to a less restrictive one`;
  return `${moves.length > 1 ? ', all' : ''} to a ${stricter > 0 ? 'more' : 'less'} restrictive level`;
}

function stanceList({ stances }: TileDay) {
  return [...stances].map(([member, stance]) => ({ member, stance }));
}

/** A row for each member, a column for each day. */
export function tileTable(members: readonly Member[], days: TileDays, codebook: Codebook): ChartTable {
  return {
    caption: `Stances on ${days.map(({ day }) => dateInWords(day)).join(' and on ')}`,
    columns: [
      'Member',
      'Code',
      ...days.map(({ day }) => `On ${shortDate(day)}`),
      ...(days.length === 2 ? ['Changed'] : []),
    ],
    rows: members
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((member) => [
        member.name,
        member.iso3,
        ...days.map(({ stances }) => stanceInWords(stances.get(member.iso3), codebook)),
        ...(days.length === 2 ? [codeBefore(days, member) === null ? '' : 'yes'] : []),
      ]),
  };
}
