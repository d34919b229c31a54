// Before the rules are asked, each position is placed on the axis of the question: from which day to which it is live, and whether it speaks.
// A position speaks when it has a level, its institution speaks for the state, and its instrument is a public word (codebook, "The rules").
import { type DayNumber, dayNumber, firstDay, lastDay } from './calendar-date.ts';
import type { Codebook } from './codebook.ts';
import { recordedBy } from './instant.ts';
import type { RuledPosition } from './position.ts';
import type { Question } from './question.ts';
import { type Level, rankOf } from './scale.ts';

/** Why a record does not speak, whatever else is live. */
export type Silence = 'no-level' | 'institution-does-not-speak' | 'leaked' | 'no-comment' | 'proposed';

/** A position on the question's axis. Days are day numbers; an open end is Infinity. */
export interface PlacedPosition {
  readonly id: string;
  readonly position: RuledPosition;
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly authority: number;
  readonly bindingLevel: number;
  /** Null when it speaks. */
  readonly silence: Silence | null;
  /** It speaks and binds at 3 or more. */
  readonly isRule: boolean;
  /** Days on which an editor checked that it still stands, ascending. */
  readonly confirmed: readonly DayNumber[];
}

/** A placed position that speaks, with its level at hand. */
export interface SpeakingPosition extends PlacedPosition {
  readonly level: Level;
  readonly rank: number;
}

const RULE_BINDING_LEVEL = 3;

/** The positions that the question can see, placed and in the codebook's order: start, authority, binding level, id; the last is the latest. */
export function placePositions(
  positions: readonly RuledPosition[],
  question: Question,
  codebook: Codebook,
): PlacedPosition[] {
  const known = recordedBy(question.knownAt);
  const asked = new Set(question.services);
  return positions
    .filter((position) => isPublished(position, known) && position.services.some((service) => asked.has(service)))
    .map((position) => placePosition(position, question, codebook))
    .filter((placed) => placed.start <= placed.end)
    .toSorted(inOrder);
}

/** Whether a position was published and not retracted, as `known` sees it. */
function isPublished(position: RuledPosition, known: (at: string) => boolean): boolean {
  if (position.publishedAt === null || !known(position.publishedAt)) return false;
  return position.retractedAt === null || !known(position.retractedAt);
}

function placePosition(position: RuledPosition, question: Question, codebook: Codebook): PlacedPosition {
  const from = question.axis === 'effective' ? (position.effectiveOn ?? position.statedOn) : position.statedOn;
  const bindingLevel = codebook.instruments.get(position.instrument)?.bindingLevel ?? 0;
  const silence = silenceOf(position, question, codebook);
  return {
    id: position.id,
    position,
    start: dayNumber(firstDay(from)),
    end: position.endsOn === null ? Infinity : dayNumber(lastDay(position.endsOn)),
    authority: codebook.institutions.get(position.institution)?.authority ?? Infinity,
    bindingLevel,
    silence,
    isRule: silence === null && bindingLevel >= RULE_BINDING_LEVEL,
    confirmed: position.confirmedOn.map(dayNumber).toSorted((a, b) => a - b),
  };
}

/** Why a position does not speak under a question; null when it does. */
export function silenceOf(
  position: Pick<RuledPosition, 'level' | 'institution' | 'instrument'>,
  question: Pick<Question, 'includeProposed'>,
  codebook: Codebook,
): Silence | null {
  if (position.level === null) return 'no-level';
  if (codebook.institutions.get(position.institution)?.speaksForState !== true) return 'institution-does-not-speak';
  if (position.instrument === 'leaked_document') return 'leaked';
  if (position.instrument === 'no_comment') return 'no-comment';
  const proposed = codebook.instruments.get(position.instrument)?.proposed === true;
  return proposed && !question.includeProposed ? 'proposed' : null;
}

/** Whether a placed position speaks; then it has a level. */
export function speaking(placed: PlacedPosition): SpeakingPosition | null {
  const { level } = placed.position;
  return placed.silence === null && level !== null ? { ...placed, level, rank: rankOf(level) } : null;
}

/** The codebook's order of positions. Ids compare by code unit. */
export function inOrder(a: PlacedPosition, b: PlacedPosition): number {
  return a.start - b.start || b.authority - a.authority || a.bindingLevel - b.bindingLevel || byCodeUnit(a.id, b.id);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
