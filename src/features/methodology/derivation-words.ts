// The why of a derived stance, in words: which rule answered, and why each other record did not.
import type { Because } from '../../domain/outweighed.ts';
import type { Stance } from '../../domain/stance.ts';

/** Why a record does not set the stance, as the end of a sentence about it. */
export const BECAUSE: Readonly<Record<Because, string>> = {
  'before-accession': 'was made before accession (rule 1)',
  earlier: 'is earlier (rule 2)',
  'same-day-weaker': 'is of the same day, with less authority or binding strength',
  'yields-to-rule': 'is no rule and less restrictive, so the rule stands (rule 3)',
  'in-conflict': 'is the other side of the conflict (rule 4)',
  'not-a-rule': 'is not binding, and only binding acts were asked for',
  'none-found-expired': 'is a search older than 365 days (rule 5)',
  'earlier-search': 'is an earlier record of a reason (rule 5)',
  'no-level': 'states no level, and silence replaces none (rule 6)',
  'institution-does-not-speak': 'comes from an institution that does not speak for the state',
  leaked: 'is a leaked document',
  'no-comment': 'is a refusal to comment',
  proposed: 'is proposed, and proposed acts were not asked for',
};

/** One sentence: the rule that gave the answer, and the records that it rests on. */
export function whyInWords(stance: Stance): string {
  const age = stance.stale ? ' Rule 7: its start or last confirmation lies too far back.' : '';
  return ruleInWords(stance) + age;
}

function ruleInWords(stance: Stance): string {
  const [first = '', ...others] = stance.cites;
  switch (stance.rule) {
    case 1:
      return 'Rule 1: the day lies before accession.';
    case 2:
      return `Rule 2: ${first} is the latest position that speaks.`;
    case 3:
      return `Rule 3: ${first} is a rule and stands against ${others.join(' and ')}.`;
    case 4:
      return `Rule 4: ${first} and ${others.join(' and ')} contradict each other.`;
    case 5:
    default:
      return first === '' ? 'Rule 5: nothing speaks.' : `Rule 5: nothing speaks; ${first} says why.`;
  }
}

/** What is said about a level besides its name: `in tension`, `stale`; empty when nothing is. */
export function marksInWords(stance: Stance): string {
  return [...(stance.tension ? ['in tension'] : []), ...(stance.stale ? ['stale'] : [])].join(', ');
}
