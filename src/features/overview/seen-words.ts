// What was published since a reader last looked, in sentences: how many records of each kind, and one sentence for each.
import type { Change } from '../../contract/changes.ts';
import { labelOf } from '../../charts/stance-mark/stance-letter.tsx';
import { shortDate } from '../../domain/calendar-words.ts';
import { codebook, memberList } from '../../reference/codebook.ts';

type ChangeKind = 'new' | 'corrected' | 'confirmed' | 'retracted';

/** What happened to the record, as readers see it. */
export function kindOf({ operation, before }: Pick<Change, 'operation' | 'before'>): ChangeKind {
  if (operation === 'retract' || operation === 'revert') return 'retracted';
  if (operation === 'confirm') return 'confirmed';
  return before === null ? 'new' : 'corrected';
}

const ENDINGS: readonly (readonly [ChangeKind, string])[] = [
  ['new', 'published'],
  ['corrected', 'corrected'],
  ['confirmed', 'checked and found to stand'],
  ['retracted', 'retracted'],
];

/** "3 records were published, 1 was corrected and 1 was retracted."; `''` for no changes. Where there were more than these, the sentence says so. */
export function changesInWords(changes: readonly Change[], areThereMore: boolean): string {
  const counted = ENDINGS.map(([kind, ending]) => ({
    ending,
    count: changes.filter((change) => kindOf(change) === kind).length,
  })).filter(({ count }) => count > 0);
  const parts = counted.map(({ ending, count }, place) => {
    const noun = place > 0 ? '' : count === 1 ? ' record' : ' records';
    return `${count}${noun} ${count === 1 ? 'was' : 'were'} ${ending}`;
  });
  if (parts.length === 0) return '';
  const words = [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
  return areThereMore ? `More than ${changes.length} changes. Of the latest ${changes.length}, ${words}.` : `${words}.`;
}

/** "Lithuania: Limits, stated on 20 Nov 2026": what readers see now, and what they saw before. */
export function changeInWords(change: Change): string {
  const name = memberList.find(({ iso3 }) => iso3 === change.member)?.name ?? change.member;
  const now = valueInWords(change);
  switch (kindOf(change)) {
    case 'new':
      return `${name}: ${now}, stated ${statedInWords(change)}`;
    case 'corrected':
      return `${name}: ${correctedInWords(change, now)}, stated ${statedInWords(change)}`;
    case 'confirmed':
      return `${name}: ${now}, stated ${statedInWords(change)}, still stands`;
    case 'retracted':
      return `${name}: ${now}, stated ${statedInWords(change)}, is taken back`;
  }
}

/** When it was published: `21 Nov 2026`. */
export function publishedInWords({ at }: Pick<Change, 'at'>): string {
  return shortDate(at.slice(0, 10));
}

function correctedInWords({ before }: Change, now: string): string {
  const was = before === null ? now : valueInWords(before);
  return was === now ? `${now}, with its text or dates corrected` : `${now}, corrected from ${was}`;
}

function statedInWords({ statedOn }: Change): string {
  return `${statedOn.length === 10 ? 'on' : 'in'} ${shortDate(statedOn)}`;
}

function valueInWords({ level, reason }: Pick<Change, 'level' | 'reason'>): string {
  return labelOf(level ?? reason ?? 'not-researched', codebook);
}
