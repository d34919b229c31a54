// A stance is a member's level on one day, or the reason why there is none, and the record that sets it.
// It is derived, never typed; rules 1 to 8 of the codebook are this file.
import type { DayNumber } from './calendar-date.ts';
import type { LivePositions } from './live-positions.ts';
import type { SpeakingPosition } from './placed-position.ts';
import type { Question } from './question.ts';
import { isMoreRestrictive, type Level, levelsApart, rangeOf, type Reason, type StanceCode } from './scale.ts';

/** The rule of the codebook that gave the answer. */
export type RuleNumber = 1 | 2 | 3 | 4 | 5;

/** The derived answer for one day. Exactly one of `level` and `reason` is set. */
export interface Stance {
  readonly level: Level | null;
  readonly reason: Reason | null;
  /** With reason `conflicting`: from the least to the most restrictive. */
  readonly range: readonly [Level, Level] | null;
  /** Id of the record that sets the value; null where no record does. */
  readonly setBy: string | null;
  /** Ids of all records the value rests on: two in tension, two or more in conflict. */
  readonly cites: readonly string[];
  /** A rule stands against a later, less restrictive word (rule 3). */
  readonly tension: boolean;
  /** Not stated or confirmed within the question's `staleAfterDays` (rule 7). */
  readonly stale: boolean;
  readonly rule: RuleNumber;
}

/** Rule 4: how close in time statements must be to contradict each other. */
export const CONFLICT_WINDOW_DAYS = 30;
/** Rule 4: how many levels apart they must be. */
export const CONFLICT_LEVELS_APART = 2;
/** Rule 5: a search without result speaks this many days. */
export const NONE_FOUND_LASTS_DAYS = 365;

/** The code of a stance: its level, or its reason. */
export function codeOf(stance: Stance): StanceCode {
  return stance.level ?? stance.reason ?? 'not-researched';
}

/**
 * The stance on day `t` (a day number) of a member that joined on `accession`, from its live positions:
 * codebook rules 1 to 7. `live` must be what the question sees on `t`.
 */
export function stanceFrom(live: LivePositions, t: DayNumber, accession: DayNumber, question: Question): Stance {
  if (t < accession) return withoutLevel('not-a-member', 1, null);
  const latest = live.setters.at(-1);
  if (latest === undefined) return stanceWithoutVoice(live, t, question);
  const rule = live.rules.at(-1);
  if (rule === undefined) return conflictAround(latest, live.setters) ?? stanceAt(latest, 2, t, question);
  const yields = !latest.isRule && isMoreRestrictive(rule.level, latest.level);
  return yields
    ? { ...stanceAt(rule, 3, t, question), tension: true, cites: [rule.id, latest.id] }
    : stanceAt(latest, 2, t, question);
}

/** Rule 2, and rule 7 for its staleness. */
function stanceAt(voice: SpeakingPosition, rule: RuleNumber, t: DayNumber, question: Question): Stance {
  return {
    level: voice.level,
    reason: null,
    range: null,
    setBy: voice.id,
    cites: [voice.id],
    tension: false,
    stale: t - lastChecked(voice, t) > question.staleAfterDays,
    rule,
  };
}

/** The start of a record, or the last day up to `t` on which it was confirmed. */
function lastChecked(voice: SpeakingPosition, t: DayNumber): DayNumber {
  return Math.max(voice.start, voice.confirmed.findLast((day) => day <= t) ?? -Infinity);
}

/** Rule 4: the conflict around the latest position, or null. Asked only where no rule is live. */
function conflictAround(latest: SpeakingPosition, setters: readonly SpeakingPosition[]): Stance | null {
  const others = latestOfOtherInstitutions(latest, setters).filter(
    (other) => levelsApart(other.level, latest.level) >= CONFLICT_LEVELS_APART,
  );
  if (others.length === 0) return null;
  return {
    ...withoutLevel('conflicting', 4, latest.id),
    range: rangeOf([latest.level, ...others.map((other) => other.level)]),
    cites: [latest.id, ...others.map((other) => other.id)],
  };
}

/** For every other institution of the same authority its own latest, where that started within the window of rule 4. */
function latestOfOtherInstitutions(latest: SpeakingPosition, setters: readonly SpeakingPosition[]): SpeakingPosition[] {
  const found: SpeakingPosition[] = [];
  const seen = new Set([latest.position.institution]);
  for (let i = setters.length - 2; i >= 0; i -= 1) {
    const other = setters[i];
    if (other === undefined || latest.start - other.start > CONFLICT_WINDOW_DAYS) break;
    if (other.authority !== latest.authority || seen.has(other.position.institution)) continue;
    seen.add(other.position.institution);
    found.push(other);
  }
  return found;
}

/** Rule 5. */
function stanceWithoutVoice(live: LivePositions, t: DayNumber, question: Question): Stance {
  if (question.bindingOnly && live.speakers > 0) return withoutLevel('no-rule', 5, null);
  const why = live.reasons.findLast((record) => !isExpired(record.position.reason, record.start, t));
  return withoutLevel(why?.position.reason ?? 'not-researched', 5, why?.id ?? null);
}

/** Whether a search without result has stopped speaking by `t` (rule 5). */
export function isExpired(reason: Reason | null, start: DayNumber, t: DayNumber): boolean {
  return reason === 'none-found' && t - start > NONE_FOUND_LASTS_DAYS;
}

function withoutLevel(reason: Reason, rule: RuleNumber, setBy: string | null): Stance {
  const cites = setBy === null ? [] : [setBy];
  return { level: null, reason, range: null, setBy, cites, tension: false, stale: false, rule };
}
