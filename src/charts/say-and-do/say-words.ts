// The words of level against binding strength: one sentence of counts, a table, and what is spoken of each member.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import { BINDING_LEVELS, type BindingPlace } from '../../domain/binding-place.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { BINDING_NAMES } from './say-layout.ts';
import type { PlacedMember, SayAndDoSeries } from './say-series.ts';

/** How many restrict, how many of these by binding acts, and how many have no level. */
export function describeSayAndDo({ placed, shelf }: SayAndDoSeries, on: Day): string {
  const restrict = placed.filter(({ place }) => place.level === 'limits' || place.level === 'excludes');
  const binding = restrict.filter(({ place }) => place.binding >= 3).length;
  const without = [...shelf.values()].reduce((sum, members) => sum + members.length, 0);
  const day = `On ${dateInWords(on)}`;
  if (placed.length === 0) return `${day} no member has a level, so none has a place.`;
  const who =
    placed.length === 1 ? 'the one member that has a level' : `the ${placed.length} members that have a level`;
  return `${day}, of ${who}, ${restrict.length} limit or exclude, ${binding} of them by an act that binds (strength 3 or 4); ${without} have no level and no place.`;
}

/** `limits, by what is legally binding`. */
function placeInWords({ level, binding }: BindingPlace, codebook: Codebook): string {
  return `${labelOf(level, codebook).toLowerCase()}, ${bindingName(binding).toLowerCase()}`;
}

/** The name of a binding level. */
export function bindingName(binding: number): string {
  return BINDING_NAMES[binding] ?? BINDING_NAMES[0];
}

/** Where a member stands, since when, and where it stood before. */
export function memberInWords({ member, place, stance, trail, since }: PlacedMember, codebook: Codebook): string {
  const from = since === null ? '' : ` since ${shortDate(since)}`;
  const stale = stance.stale ? ', carried forward' : '';
  const before = trail
    .map((one, at) => `${at + 1}, ${placeInWords(one, codebook)} from ${shortDate(one.from)}`)
    .join('; ');
  return `${member.name}: ${placeInWords(place, codebook)}${from}${stale}${before === '' ? '' : `. Before: ${before}`}`;
}

/** A row for each binding strength, the most binding first; members by level, then name. */
export function sayWalk({ placed }: SayAndDoSeries, codebook: Codebook): WalkGrid {
  return BINDING_LEVELS.toReversed().map((binding) => ({
    id: String(binding),
    label: bindingName(binding),
    marks: inLevels(
      placed.filter(({ place }) => place.binding === binding),
      codebook,
    ).map((one) => ({
      id: one.member.iso3,
      row: String(binding),
      member: one.member.iso3,
      label: memberInWords(one, codebook),
    })),
  }));
}

function inLevels(placed: readonly PlacedMember[], codebook: Codebook): readonly PlacedMember[] {
  return codebook.levels.flatMap(({ id }) => placed.filter(({ place }) => place.level === id));
}

/** All members, those without a level last. */
export function sayTable({ placed, shelf }: SayAndDoSeries, on: Day, codebook: Codebook): ChartTable {
  const without = [...shelf].flatMap(([code, members]) =>
    members.map(({ name }) => [name, labelOf(code, codebook), '', '', '']),
  );
  return {
    caption: `Level and binding strength of the record that sets it, on ${dateInWords(on)}`,
    columns: ['Member', 'Level', 'Binding strength', 'Since', 'Places before'],
    rows: [
      ...placed.map(({ member, place, since, trail }) => [
        member.name,
        labelOf(place.level, codebook),
        `${place.binding} ${bindingName(place.binding)}`,
        since === null ? '' : shortDate(since),
        trail.map((one) => `${shortDate(one.from)}: ${labelOf(one.level, codebook)}, ${one.binding}`).join('; '),
      ]),
      ...without,
    ],
  };
}
