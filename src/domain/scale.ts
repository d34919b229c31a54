// A stance has one of six ordered levels, from welcoming Chinese satellite services to excluding them, or a reason why there is no level.
// Levels have an order and no distance (codebook rule 8): they are counted and ranked, never averaged.

/** The levels, least to most restrictive. */
export const LEVELS = ['welcomes', 'permits', 'reviewing', 'cautions', 'limits', 'excludes'] as const;
export type Level = (typeof LEVELS)[number];

/** Why a member has no level on a day. */
export const REASONS = ['conflicting', 'no-rule', 'declined', 'none-found', 'not-researched', 'not-a-member'] as const;
export type Reason = (typeof REASONS)[number];

/** The reasons that a record can state; the others are derived. */
export const RECORD_REASONS = ['declined', 'none-found'] as const;
export type RecordReason = (typeof RECORD_REASONS)[number];

/** What a chart shows on a day: a level or a reason. */
export type StanceCode = Level | Reason;
/** Every code a day can have: levels least restrictive first, then reasons. */
export const STANCE_CODES: readonly StanceCode[] = [...LEVELS, ...REASONS];

const RANKS = new Map<string, number>(LEVELS.map((level, index) => [level, index + 1]));
const REASON_SET = new Set<string>(REASONS);

/** 1 (welcomes) to 6 (excludes). Ranks order; they are never averaged (rule 8). */
export function rankOf(level: Level): number {
  return RANKS.get(level) ?? 0;
}

/** Whether the text names a level. Codes are case-sensitive. */
export function isLevel(text: string): text is Level {
  return RANKS.has(text);
}

/** Whether the text names a reason for no level. */
export function isReason(text: string): text is Reason {
  return REASON_SET.has(text);
}

/** Whether `a` restricts more than `b`. */
export function isMoreRestrictive(a: Level, b: Level): boolean {
  return rankOf(a) > rankOf(b);
}

/** How many levels lie between two; 0 for the same. */
export function levelsApart(a: Level, b: Level): number {
  return Math.abs(rankOf(a) - rankOf(b));
}

/** The least and the most restrictive of some levels. The list must not be empty. */
export function rangeOf(levels: readonly [Level, ...Level[]]): readonly [Level, Level] {
  const inOrder = levels.toSorted((a, b) => rankOf(a) - rankOf(b));
  return [inOrder[0] ?? levels[0], inOrder.at(-1) ?? levels[0]];
}
