// Days since each member's last record, the oldest first, from the day asked about at the left.
import { byAge, type Freshness } from '../../domain/coverage-freshness.ts';
import type { Member } from '../../domain/member.ts';
import { nameColumn } from '../frame/name-column.ts';

export interface MemberFreshness {
  readonly member: Member;
  readonly freshness: Freshness;
}

export interface PlacedFreshness extends MemberFreshness {
  /** Middle of the row, px. */
  readonly y: number;
  /** Where the bar ends, px; null without a record. */
  readonly end: number | null;
  /** Where the last check stands, px; null where nobody checked. */
  readonly check: number | null;
}

export interface FreshnessLayout {
  readonly isNarrow: boolean;
  /** Where day 0 stands, px. */
  readonly left: number;
  readonly rows: readonly PlacedFreshness[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where the limit of staleness stands, px. */
  readonly limit: number;
  readonly top: number;
  readonly height: number;
}

const TOP = 44;
const PITCH = 20;
/** Kept free at the right for the last label, px. */
const RIGHT = 84;
/** The closest that two ticks may stand, px. */
const TICK_GAP = 72;
const YEAR = 365.25;

/** The members in the order of the chart: the oldest last record first, those without any last, by name among equals. */
export function oldestFirst(members: readonly MemberFreshness[]): readonly MemberFreshness[] {
  return members.toSorted(
    (a, b) => byAge(a.freshness, b.freshness) || a.member.name.localeCompare(b.member.name, 'en'),
  );
}

/** The layout for a plot of `width` px; `members` as `oldestFirst` gives them. */
export function freshnessLayout(
  members: readonly MemberFreshness[],
  staleAfterDays: number,
  width: number,
): FreshnessLayout {
  const { isNarrow, left } = nameColumn(width);
  const days = members.flatMap(({ freshness }) => [freshness.sinceRecord ?? 0, freshness.sinceCheck ?? 0]);
  const most = Math.max(staleAfterDays, 30, ...days);
  const scale = Math.max(1, width - left - RIGHT) / most;
  const xOf = (count: number) => left + count * scale;
  return {
    isNarrow,
    left,
    rows: members.map((one, i) => ({
      ...one,
      y: TOP + (i + 0.5) * PITCH,
      end: one.freshness.sinceRecord === null ? null : xOf(one.freshness.sinceRecord),
      check: one.freshness.sinceCheck === null ? null : xOf(one.freshness.sinceCheck),
    })),
    ticks: ticksUpTo(most, scale).map(({ count, label }) => ({ x: xOf(count), label })),
    limit: xOf(staleAfterDays),
    top: TOP,
    height: TOP + members.length * PITCH + 6,
  };
}

/** Months below two years, years above, in the finest steps that leave room; `scale` is px a day. */
function ticksUpTo(most: number, scale: number) {
  const fine = most > 2 * YEAR ? [] : [1, 3];
  const step = [...fine, 6, 12, 24, 60, 120, 240].find((months) => ((months * YEAR) / 12) * scale >= TICK_GAP) ?? 480;
  const count = Math.floor(most / ((step * YEAR) / 12));
  return Array.from({ length: count + 1 }, (_, i) => ({
    count: (i * step * YEAR) / 12,
    label: tickLabel(i * step),
  }));
}

function tickLabel(months: number): string {
  if (months === 0) return '0';
  if (months < 24 && months !== 12) return `${months} ${months === 1 ? 'month' : 'months'}`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}
