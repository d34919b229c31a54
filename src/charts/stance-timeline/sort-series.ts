// Readers sort members by where they stand, by who moved last, by group or by name.
import type { Day } from '../../domain/calendar-date.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Group } from '../../domain/member.ts';
import { LEVELS, REASONS, type StanceCode } from '../../domain/scale.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { codeOn, lastChange, type MemberSeries, runOn } from './series.ts';

export type TimelineSort = 'level' | 'change' | 'group' | 'name';

/** Members that stand together; `label` is empty where the order speaks for itself. */
export interface Section {
  readonly id: string;
  readonly label: string;
  readonly series: readonly MemberSeries[];
}

/** From the most restrictive level to the least, then the reasons for none. */
const LEVEL_ORDER: readonly StanceCode[] = [...LEVELS.toReversed(), ...REASONS];

/** The members in sections: by level on `on`, by the day of their last change up to `on`, by their first group, or by name. */
export function sortSeries(
  series: readonly MemberSeries[],
  sort: TimelineSort,
  on: Day,
  groups: readonly Group[],
  codebook: Codebook,
): readonly Section[] {
  const named = series.toSorted(byName);
  if (sort === 'level') return levelSections(named, on, codebook);
  if (sort === 'group') return groupSections(named, groups);
  const inOrder = sort === 'name' ? named : named.toSorted((a, b) => changeDay(b, on).localeCompare(changeDay(a, on)));
  return [{ id: 'all', label: '', series: inOrder }];
}

function byName(a: MemberSeries, b: MemberSeries): number {
  return a.member.name.localeCompare(b.member.name, 'en');
}

/** '' sorts members that did not change last. */
function changeDay(series: MemberSeries, on: Day): Day {
  return lastChange(series, on)?.after.from ?? '';
}

function levelSections(series: readonly MemberSeries[], on: Day, codebook: Codebook): readonly Section[] {
  const sections = LEVEL_ORDER.map((code) => {
    const there = series.filter((one) => (codeOn(one, on) ?? 'not-researched') === code);
    const longestFirst = there.toSorted((a, b) => sinceDay(a, on).localeCompare(sinceDay(b, on)));
    return { id: code, label: labelOf(code, codebook), series: longestFirst };
  });
  return sections.filter((section) => section.series.length > 0);
}

function sinceDay(series: MemberSeries, on: Day): Day {
  return runOn(series, on)?.from ?? '';
}

function groupSections(series: readonly MemberSeries[], groups: readonly Group[]): readonly Section[] {
  const groupOf = (one: MemberSeries) => groups.find((group) => group.members.includes(one.member.iso3));
  const sections = groups.map((group) => ({
    id: group.id,
    label: group.name,
    series: series.filter((one) => groupOf(one) === group),
  }));
  const others = { id: 'others', label: 'Other members', series: series.filter((one) => groupOf(one) === undefined) };
  return [...sections, others].filter((section) => section.series.length > 0);
}
