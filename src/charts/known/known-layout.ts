// Two columns of members under the same levels, by what was known on two dates; whoever differs stands at the inner edge.
import type { Member } from '../../domain/member.ts';
import { LEVELS, REASONS, type StanceCode } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';

/** One member by both dates. */
export interface MemberTwice {
  readonly member: Member;
  readonly before: Stance;
  readonly after: Stance;
}

export interface KnownTile {
  readonly twice: MemberTwice;
  /** Middle, px. */
  readonly x: number;
  readonly y: number;
}

export interface KnownRow {
  readonly code: StanceCode;
  readonly before: readonly MemberTwice[];
  readonly after: readonly MemberTwice[];
}

export interface PlacedRow extends KnownRow {
  /** px */
  readonly top: number;
  readonly height: number;
}

export interface KnownLayout {
  readonly isNarrow: boolean;
  readonly rows: readonly PlacedRow[];
  readonly before: readonly KnownTile[];
  readonly after: readonly KnownTile[];
  /** Where the columns end and begin at the gap between them, px. */
  readonly inner: { readonly left: number; readonly right: number };
  readonly height: number;
}

export const TILE = { width: 36, height: 20 } as const;
const PITCH = { x: 40, y: 24 } as const;
const TOP = 26;
const PAD = 6;
const NARROW = 600;

/** Whether a member stands under another level or reason. */
export function isMoved({ before, after }: MemberTwice): boolean {
  return codeOf(before) !== codeOf(after);
}

/** The levels from the most restrictive, then the reasons that somebody has; in each, whoever differs first, by name. */
export function knownRows(members: readonly MemberTwice[]): readonly KnownRow[] {
  const sorted = members.toSorted(
    (a, b) => Number(isMoved(b)) - Number(isMoved(a)) || a.member.name.localeCompare(b.member.name, 'en'),
  );
  const rows = [...LEVELS.toReversed(), ...REASONS].map((code) => ({
    code,
    before: sorted.filter((one) => codeOf(one.before) === code),
    after: sorted.filter((one) => codeOf(one.after) === code),
  }));
  return rows.filter(
    ({ code, before, after }) => before.length + after.length > 0 || !REASONS.some((one) => one === code),
  );
}

/** The layout for a plot of `width` px; `rows` as `knownRows` gives them. */
export function knownLayout(rows: readonly KnownRow[], width: number): KnownLayout {
  const isNarrow = width < NARROW;
  const labels = isNarrow ? 28 : 132;
  const gap = isNarrow ? 44 : Math.min(200, width * 0.16);
  const column = Math.max(PITCH.x, (width - labels - gap) / 2);
  const inner = { left: labels + column, right: labels + column + gap };
  const across = Math.max(1, Math.min(10, Math.floor(column / PITCH.x)));
  let top = TOP;
  const placed = rows.map((row) => {
    const lines = Math.max(1, Math.ceil(Math.max(row.before.length, row.after.length) / across));
    const at = { ...row, top, height: lines * PITCH.y + PAD };
    top += at.height;
    return at;
  });
  const tilesOf = (list: readonly MemberTwice[], rowTop: number, edge: number, way: 1 | -1) =>
    list.map((twice, i) => ({
      twice,
      x: edge + way * ((i % across) * PITCH.x + PITCH.x / 2),
      y: rowTop + PAD / 2 + (Math.floor(i / across) + 0.5) * PITCH.y,
    }));
  return {
    isNarrow,
    rows: placed,
    before: placed.flatMap((row) => tilesOf(row.before, row.top, inner.left, -1)),
    after: placed.flatMap((row) => tilesOf(row.after, row.top, inner.right, 1)),
    inner,
    height: top + 2,
  };
}
