// Small paired bars, a row a reason and a column a year, all on one scale of records.
import type { Codebook } from '../../domain/codebook.ts';
import type { ReasonYears } from '../../domain/reasons-by-year.ts';
import { textWidth, wrapText } from '../frame/wrap-text.ts';
import { pairId, reasonLabel } from './reason-words.ts';

export interface Bar {
  readonly x: number;
  readonly height: number;
  readonly count: number;
}

export interface PlacedPair {
  readonly id: string;
  readonly year: string;
  /** The middle of the pair, px. */
  readonly x: number;
  readonly for: Bar;
  readonly against: Bar;
}

export interface PlacedReason {
  readonly reason: ReasonYears;
  readonly lines: readonly string[];
  /** Top of the row and foot of its bars, px. */
  readonly y: number;
  readonly foot: number;
  readonly pairs: readonly PlacedPair[];
}

export interface ReasonLayout {
  readonly left: number;
  readonly columnWidth: number;
  readonly barWidth: number;
  readonly years: readonly { readonly year: string; readonly x: number; readonly isNamed: boolean }[];
  readonly rows: readonly PlacedReason[];
  readonly top: number;
  /** px */
  readonly height: number;
}

/** Below this width a reason stands over its bars, px. */
const NARROW = 640;
const NAMES = 250;
const TOP = 50;
const TALLEST = 30;
/** More reasons than these have lower bars, so that all of them are seen at once, and stand on one sheet. */
const MANY = 12;
const TALLEST_OF_MANY = 18;
/** Over the tallest bar, for its number. */
const NUMBER = 15;
const GAP = 8;
const NAME_LINE = 16;

/** The years from the first to the last in which a reason was given, none left out. */
export function yearsOf(reasons: readonly ReasonYears[]): readonly string[] {
  const given = reasons.flatMap(({ years }) => [...years.keys()]).toSorted();
  const [first, last] = [Number(given[0] ?? '0'), Number(given.at(-1) ?? '-1')];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
}

/** The layout for a plot of `width` px. */
export function reasonLayout(reasons: readonly ReasonYears[], codebook: Codebook, width: number): ReasonLayout {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : NAMES;
  const years = yearsOf(reasons);
  const columnWidth = (width - left) / Math.max(1, years.length);
  const barWidth = Math.max(1, Math.min(18, (columnWidth - 6) / 2));
  const most = Math.max(
    1,
    ...reasons.flatMap(({ years: each }) => [...each.values()].flatMap((c) => [c.for, c.against])),
  );
  const tallest = reasons.length > MANY ? TALLEST_OF_MANY : TALLEST;
  const rows: PlacedReason[] = [];
  let y = TOP;
  for (const reason of reasons) {
    const lines = wrapText(reasonLabel(reason.id, codebook), isNarrow ? width : left - 60, 13);
    const foot = y + (isNarrow ? lines.length * NAME_LINE : 0) + NUMBER + tallest;
    const pairs = years.flatMap(
      (year, at) => placePair(reason, year, left + (at + 0.5) * columnWidth, barWidth, { most, tallest }) ?? [],
    );
    rows.push({ reason, lines, y, foot, pairs });
    y = foot + GAP;
  }
  const every = Math.ceil(textWidth('2026 ', 12) / columnWidth);
  const named = years.map((year, at) => ({ year, x: left + (at + 0.5) * columnWidth, isNamed: at % every === 0 }));
  return { left, columnWidth, barWidth, years: named, rows, top: TOP, height: y };
}

interface Scale {
  /** Records, and the px that they take. */
  readonly most: number;
  readonly tallest: number;
}

function placePair(reason: ReasonYears, year: string, x: number, barWidth: number, scale: Scale): PlacedPair | null {
  const counts = reason.years.get(year);
  if (counts === undefined) return null;
  const bar = (count: number, at: number) => ({ x: at, count, height: (count / scale.most) * scale.tallest });
  const [pro, contra] = [bar(counts.for, x - barWidth - 0.5), bar(counts.against, x + 0.5)];
  return { id: pairId(reason.id, year), year, x, for: pro, against: contra };
}
