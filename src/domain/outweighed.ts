// Whoever asks "why this value?" is owed the records that did not set it, and what each was outweighed by.
// Every live record other than the one that sets the stance has exactly one such reason.
import type { DayNumber } from './calendar-date.ts';
import type { LivePositions } from './live-positions.ts';
import type { PlacedPosition, Silence } from './placed-position.ts';
import type { Question } from './question.ts';
import { isExpired, type Stance } from './stance.ts';

/** Why a live record does not set the stance. */
export type Because =
  | Silence
  | 'before-accession'
  /** An earlier word than the latest one. */
  | 'earlier'
  /** Of the same day as the latest word, and weaker by authority, binding level or id. */
  | 'same-day-weaker'
  | 'yields-to-rule'
  | 'in-conflict'
  | 'not-a-rule'
  | 'none-found-expired'
  | 'earlier-search';

export interface Outweighed {
  readonly id: string;
  readonly because: Because;
}

/** A stance and the records it outweighed, latest first. */
export interface ExplainedStance extends Stance {
  readonly outweighed: readonly Outweighed[];
}

/** Adds to a stance of day `t` what it outweighed and why. */
export function explain(stance: Stance, live: LivePositions, t: DayNumber, question: Question): ExplainedStance {
  const outweighed = live.all
    .filter((record) => record.id !== stance.setBy)
    .map((record) => ({ id: record.id, because: because(record, stance, live.setters.at(-1), t, question) }))
    .toReversed();
  return { ...stance, outweighed };
}

/** `latest` is the latest position that may set a level: with rule 3 not the one that does. */
function because(
  record: PlacedPosition,
  stance: Stance,
  latest: PlacedPosition | undefined,
  t: DayNumber,
  question: Question,
): Because {
  if (stance.rule === 1) return 'before-accession';
  if (record.silence !== null) return becauseSilent(record, record.silence, stance, t);
  if (question.bindingOnly && !record.isRule) return 'not-a-rule';
  if (stance.cites.includes(record.id)) return stance.rule === 4 ? 'in-conflict' : 'yields-to-rule';
  return record.start === latest?.start ? 'same-day-weaker' : 'earlier';
}

/** Rule 6 for records without a level while a level stands; rule 5 among themselves. */
function becauseSilent(record: PlacedPosition, silence: Silence, stance: Stance, t: DayNumber): Because {
  if (silence !== 'no-level') return silence;
  if (isExpired(record.position.reason, record.start, t)) return 'none-found-expired';
  return stance.level === null && stance.rule === 5 && stance.reason !== 'no-rule' ? 'earlier-search' : 'no-level';
}
