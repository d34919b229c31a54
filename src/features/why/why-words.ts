// The words of "Why this value?": one sentence for each rule, for each reason why a record did not set the value, and for each code beside them.
// Every table is total by its type, so a new code cannot be forgotten here.
import { type Day, firstDay } from '../../domain/calendar-date.ts';
import { dateInWords, shortDate } from '../../domain/calendar-words.ts';
import type { Because } from '../../domain/outweighed.ts';
import type { CodedPosition, Confidence, Response, SourceType } from '../../domain/position.ts';
import type { Research } from '../../domain/research.ts';
import type { Reason } from '../../domain/scale.ts';
import {
  CONFLICT_LEVELS_APART,
  CONFLICT_WINDOW_DAYS,
  NONE_FOUND_LASTS_DAYS,
  type RuleNumber,
  type Stance,
} from '../../domain/stance.ts';

/** Why a live record does not set the stance, as a sentence about the record. */
export const BECAUSE_WORDS: Readonly<Record<Because, string>> = {
  'no-level': 'It states no level, and such a record never replaces one (rule 6).',
  'institution-does-not-speak': 'Its institution does not speak for the state.',
  leaked: 'It is a leaked document, which never sets a stance.',
  'no-comment': 'It is a refusal to comment or a search, which never sets a stance.',
  proposed: 'It is a proposal, and the question leaves proposals out.',
  'before-accession': 'This day lies before accession, when there is no stance (rule 1).',
  earlier: 'It is earlier than the record that sets the stance.',
  'same-day-weaker':
    'It starts on the same day as the record that sets the stance, and comes before it in order: by authority, then by binding strength.',
  'yields-to-rule': 'It is later, but no rule: a more restrictive rule yields only to a rule (rule 3).',
  'in-conflict': 'It is one of the positions that contradict each other (rule 4).',
  'not-a-rule': 'It is not binding, and the question asks for binding acts only.',
  'none-found-expired': `It is a search more than ${NONE_FOUND_LASTS_DAYS} days old, which no longer counts (rule 5).`,
  'earlier-search': 'A later record says why there is no level (rule 5).',
};

/**
 * Why a live record does not set the value of this stance. Under rules 3 and 4 the latest word alone does not set it, so
 * what is earlier is compared with the records that are named at the rule.
 */
export function becauseInWords(because: Because, stance: Pick<Stance, 'rule'>): string {
  if (stance.rule === 3 && because === 'earlier') return 'It is earlier than the later word that is named above.';
  if (stance.rule === 4 && because === 'earlier') return 'It is earlier than the positions that contradict each other.';
  if ((stance.rule === 3 || stance.rule === 4) && because === 'same-day-weaker') {
    return 'It starts on the same day as the latest word that is named above, and comes before it in order: by authority, then by binding strength.';
  }
  return BECAUSE_WORDS[because];
}

/** What there is on a day that nobody has researched enough to give a value. */
export const RESEARCH_WORDS: Readonly<Record<Research, string>> = {
  silent: 'Records about these services exist, and none of them speaks for the state under this question.',
  expired: `Only a search without result is on record about these services, and it is more than ${NONE_FOUND_LASTS_DAYS} days old, so it no longer counts.`,
  ended: 'Records about these services exist, and all of them had ended by this day.',
  elsewhere: 'Only records about other services are on record by this day; they say nothing about these.',
  nothing: 'Nothing is on record by this day: nobody has looked yet.',
};

/** A step to the day of a change: `Previous change: 1 Jan 2022`, or `Accession: 4 April 1949` where the change is that. */
export function stepInWords(day: Day | null, name: string, accession: Day): string {
  if (day === null) return '';
  return day === accession ? `Accession: ${dateInWords(day)}` : `${name}: ${shortDate(day)}`;
}

export interface RuleWords {
  readonly name: string;
  readonly text: string;
}

/** The rules that give a value, as the codebook has them. */
export const RULE_WORDS: Readonly<Record<RuleNumber, RuleWords>> = {
  1: {
    name: 'Membership',
    text: 'Before the day of accession there is no stance. Records from before then are shown muted.',
  },
  2: { name: 'Latest speaks', text: 'The latest live position that speaks sets the stance.' },
  3: {
    name: 'A rule yields only to a rule',
    text: 'If the latest is no rule, and the latest live rule is more restrictive, the rule’s level stands and the stance is marked as in tension, citing both.',
  },
  4: {
    name: 'Conflict',
    text: `If no rule is live, the latest is compared with the latest speaking position of every other institution of the same authority. Where one started at most ${CONFLICT_WINDOW_DAYS} days before it and lies ${CONFLICT_LEVELS_APART} or more levels away, the stance is conflicting, shown as the range from the lowest to the highest of them.`,
  },
  5: {
    name: 'No level',
    text: `Nothing speaks. With binding acts only, and positions that would speak otherwise: no rule. Else the latest live record of a reason says why, leaving out searches more than ${NONE_FOUND_LASTS_DAYS} days old; else the value is not researched.`,
  },
};

/** What the rule means for a day without a level; `RESEARCH_WORDS` have the day that is not researched. */
export const REASON_WORDS: Readonly<Record<Exclude<Reason, 'not-researched'>, string>> = {
  conflicting: 'No rule is live here, and these contradict each other:',
  'no-rule': 'Here positions exist that would speak, and none of them is binding.',
  declined: 'Here the latest record says that the government was asked and gave no answer.',
  'none-found': 'Here a logged search found no stated position. That is not proof of absence.',
  'not-a-member': 'This day lies before the day of accession.',
};

/** The response to the US request, as a sentence. */
export const RESPONSE_WORDS: Readonly<Record<Response | 'none-known', string>> = {
  endorses: 'Endorses the request.',
  notes: 'Takes note of the request.',
  reserved: 'Is reserved about the request.',
  rejects: 'Rejects the request.',
  'none-known': 'No reply is known.',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: 'High: the official text or two independent sources',
  medium: 'Medium: one source on record',
  low: 'Low: paraphrase or translation only, or a date wider than 31 days',
};

export const SOURCE_TYPE_WORDS: Readonly<Record<SourceType, string>> = {
  primary: 'primary source',
  agency: 'news agency',
  news: 'news',
  trade: 'trade press',
  copy: 'copy of the original',
  aggregator: 'aggregator',
  lawfirm: 'law firm',
  thinktank: 'think tank',
  reference: 'work of reference',
};

/** What is to be said where the record does not yet apply on `day`; null where it does, or has no date of its own for that. */
export function notYetInForce({ effectiveOn }: Pick<CodedPosition, 'effectiveOn'>, day: Day): string | null {
  if (effectiveOn === null || firstDay(effectiveOn) <= day) return null;
  return `Adopted; not yet in force on this day (applies from ${dateInWords(effectiveOn)}). By date of effect the value may differ.`;
}

/** How binding an instrument is: `binding (strength 4 of 4)`. */
export function bindingInWords(binding: string, level: number): string {
  return `${binding} (strength ${level} of 4)`;
}
