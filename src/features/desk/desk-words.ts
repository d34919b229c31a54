// The desk in words: how many things wait and why, and what has been done in this sitting.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { DESK_KINDS, deskCounts, type DeskItem, type DeskKind } from '../../domain/desk.ts';
import type { Check } from './checks.ts';

export type SectionKind = DeskKind | 'coding';

const TITLES: Readonly<Record<Exclude<SectionKind, 'unchecked'>, string>> = {
  refused: 'Conflicts and refusals',
  unsent: 'Not sent yet',
  returned: 'Returned',
  'on-device': 'On this device only',
  draft: 'Drafts',
  'in-review': 'In review',
  'none-found': 'Searches that expire',
  coding: 'Coding to confirm',
};

/** The heading of a kind; `days` without a check make a record wait. */
export function titleOfKind(kind: SectionKind, days: number): string {
  return kind === 'unchecked' ? `Not checked for ${days} days` : TITLES[kind];
}

/** What stands under the heading of a kind: what to do with it. */
export const KIND_NOTES: Readonly<Record<SectionKind, string>> = {
  refused: 'Written in this browser, and the service did not take it. Nothing is lost; decide what becomes of it.',
  unsent: 'Written in this browser and kept here until the service answers.',
  returned: 'A reviewer asks for a change. Readers do not see it.',
  'on-device': 'Typed in a form and never saved. No colleague can see it.',
  draft: 'Begun and not submitted. Readers do not see it.',
  'in-review': 'Submitted. Readers see it once somebody who did not write it publishes it.',
  'none-found':
    'A search without result counts for 365 days. These end within 60 days, or have ended: search again, or record what is there now.',
  unchecked:
    'Look whether it still stands. First what sets a member’s value today, then what a value cites, then records that later ones took the place of.',
  coding: 'A second coder checks the coding against the sources. It does not count into the queue.',
};

const PARTS: Readonly<Record<Exclude<DeskKind, 'unchecked' | 'none-found'>, readonly [one: string, many: string]>> = {
  refused: ['conflict or refusal', 'conflicts or refusals'],
  unsent: ['not sent', 'not sent'],
  returned: ['returned', 'returned'],
  'on-device': ['on this device only', 'on this device only'],
  draft: ['draft', 'drafts'],
  'in-review': ['in review', 'in review'],
};

/** `41 things wait on 22 November 2026: 3 conflicts or refusals, 34 not checked for 365 days, 8 of them behind a value of today.` `qualifiers` are of the question that asks for the values. */
export function deskSentence(
  queue: readonly DeskItem[],
  today: Day,
  days: number,
  qualifiers: readonly string[],
): string {
  const counts = deskCounts(queue);
  const total = DESK_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const on = dateInWords(today);
  if (total === 0) return `Nothing waits on ${on}.`;
  const parts = DESK_KINDS.filter((kind) => counts[kind] > 0).map((kind) => partOf(kind, counts[kind], days));
  const bearing = queue.filter((item) => item.kind === 'unchecked' && item.bearing !== null).length;
  const under = qualifiers.length === 0 ? '' : ` (${qualifiers.join('; ')})`;
  const rest =
    counts.unchecked > bearing && bearing > 0 ? `, ${bearing}\u00A0of them behind a value of today${under}` : '';
  const [only = ''] = parts;
  const kinds = parts.length === 1 && total > 1 ? `, all ${only.replace(/^\d+\u00A0/, '')}` : `: ${parts.join(', ')}`;
  return `${total} ${total === 1 ? 'thing waits' : 'things wait'} on ${on}${kinds}${rest}.`;
}

function partOf(kind: DeskKind, count: number, days: number): string {
  if (kind === 'unchecked') return `${count}\u00A0not checked for ${days}\u00A0days`;
  if (kind === 'none-found') return `${count}\u00A0${count === 1 ? 'search expires' : 'searches expire'}`;
  return `${count}\u00A0${PARTS[kind][count === 1 ? 0 : 1]}`;
}

/** `7 checked today`, with those that are still on their way. */
export function sittingInWords(checks: readonly Check[]): string {
  const waiting = checks.filter(({ is }) => is === 'sending').length;
  if (checks.length === 0) return 'Nothing checked yet in this sitting';
  return `${checks.length} checked today${waiting === 0 ? '' : `, ${waiting} of them not sent yet`}`;
}

/** The sentence where something could not be read: what is known to wait is the least that does. */
export function partialSentence(sentence: string): string {
  return sentence.startsWith('Nothing') ? 'What waits is not known now.' : `At least ${sentence}`;
}
