// The words of the sides on two days: spoken strip by strip, in one sentence, and as a table.
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import { LEVELS, REASONS } from '../../domain/scale.ts';
import { type SideMoves, sideMoves } from '../../domain/side-moves.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { type BothDays, type Segment, segmentsOf, type SideDay, sideDays, type SideOnDays } from './compared-days.ts';
import { medianInWords } from './compared-side.ts';

/** A share as whole percent: `67 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** The id of a strip, and the row of its marks. */
function stripId({ side, day }: SideDay): string {
  return `${side.id}-${day}`;
}

/** The id of a segment's mark. */
export function segmentId(strip: SideDay, { code }: Segment): string {
  return `${stripId(strip)}-${code}`;
}

/** `Visegrád Group on 20 Apr 2025: 2 of 4 Limits (50 %): Czechia and Poland`. */
function segmentInWords(strip: SideDay, segment: Segment, codebook: Codebook): string {
  const { count, share, code, members } = segment;
  const names = members.map(({ name }) => name);
  const who = names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const where = `${strip.side.name} on ${shortDate(strip.day)}: `;
  if (strip.side.kind === 'member') return where + labelOf(code, codebook);
  return `${where}${count} of ${strip.stances.length} ${labelOf(code, codebook)} (${percent(share)}): ${who}`;
}

/** A row for each side and day, a mark for each level or reason that somebody has. */
export function daysWalk(sides: readonly SideOnDays[], days: BothDays, codebook: Codebook): WalkGrid {
  return sideDays(sides, days).map((strip) => ({
    id: stripId(strip),
    label: `${strip.side.name} on ${shortDate(strip.day)}`,
    marks: segmentsOf(strip).map((segment) => {
      const [only] = segment.members;
      return {
        id: segmentId(strip, segment),
        row: stripId(strip),
        label: segmentInWords(strip, segment, codebook),
        ...(only !== undefined && segment.count === 1 ? { member: only.iso3 } : {}),
      };
    }),
  }));
}

/** The median of a group, a member's level or reason, or `none` where nobody of a group has a level. */
function placeOf(strip: SideDay, codebook: Codebook): string {
  const [only] = segmentsOf(strip);
  if (strip.side.kind === 'member' && only !== undefined) return labelOf(only.code, codebook);
  const { median } = strip.standing;
  return median === null ? 'none' : medianInWords(median, codebook);
}

/** The line under a side: `Median: Cautions, then Limits; 3 to a more restrictive level, 1 at the same level.` */
export function changeInWords({ side, shifts }: SideOnDays, days: BothDays, codebook: Codebook): string {
  const places = sideDays([{ side, shifts }], days).map((strip) => placeOf(strip, codebook));
  const what = side.kind === 'group' ? 'Median' : 'Level';
  const [before = '', after] = places;
  if (after === undefined) return `${what}: ${before}.`;
  const words = before === after ? `${before} on both days` : `${before}, then ${after}`;
  if (side.kind === 'group') return `${what}: ${words}; ${movesInWords(sideMoves(shifts))}.`;
  const { up, down } = sideMoves(shifts);
  return `${what}: ${words}${up + down === 0 ? '' : `, ${up > 0 ? 'more' : 'less'} restrictive`}.`;
}

/** Which way how many went. */
function movesInWords({ up, down, same, apart }: SideMoves): string {
  const ways: readonly (readonly [number, string])[] = [
    [up, 'to a more restrictive level'],
    [down, 'to a less restrictive level'],
    [same, 'at the same level'],
    [apart, 'without a level on one day or both'],
  ];
  return ways.flatMap(([count, way]) => (count > 0 ? [`${count} ${way}`] : [])).join(', ');
}

/** What changed on each side between the days. */
export function describeDays(sides: readonly SideOnDays[], days: BothDays, codebook: Codebook): string {
  const { earlier, later } = days;
  const when = earlier === later ? `On ${dateInWords(later)}` : `On ${dateInWords(earlier)} and on ${dateInWords(later)}`; // prettier-ignore
  const words = sides.map((one) => {
    const change = changeInWords(one, days, codebook);
    return `${one.side.name}, ${change.slice(0, 1).toLowerCase()}${change.slice(1)}`;
  });
  return `${when}. ${words.join(' ')}`;
}

/** A row for each side and day: counts by level and reason, the median, and beside the later day which way members went. */
export function daysTable(sides: readonly SideOnDays[], days: BothDays, codebook: Codebook): ChartTable {
  const strips = sideDays(sides, days);
  const reasons = REASONS.filter((reason) => strips.some(({ standing }) => standing.counts[reason] > 0));
  const codes = [...LEVELS, ...reasons];
  const hasMoves = days.earlier !== days.later;
  const moved = ['More restrictive', 'Less restrictive', 'Same level', 'No level to compare'];
  return {
    caption: `Members of each side by level on ${[...new Set([days.earlier, days.later])].map(dateInWords).join(' and on ')}`,
    columns: [
      'Side',
      'On',
      'Members',
      ...codes.map((code) => labelOf(code, codebook)),
      'Median or level',
      ...(hasMoves ? moved : []),
    ],
    rows: strips.map((strip) => {
      const { side, at, day, standing } = strip;
      return [
        side.name,
        shortDate(day),
        String(standing.members),
        ...codes.map((code) => countAndShare(standing.counts[code], standing.members)),
        placeOf(strip, codebook),
        ...(hasMoves ? moveCells(day === days.later ? (sides[at]?.shifts ?? null) : null) : []),
      ];
    }),
  };
}

function countAndShare(count: number, of: number): string {
  return count === 0 ? '0' : `${count} (${percent(count / of)})`;
}

function moveCells(shifts: SideOnDays['shifts'] | null): readonly string[] {
  if (shifts === null) return ['', '', '', ''];
  const { up, down, same, apart } = sideMoves(shifts);
  return [up, down, same, apart].map(String);
}
