// What a record would change if it were published: the very derivation that charts use, asked with and without it.
import { addDays, firstDay, isReducedDate, lastDay, type Day, type ReducedDate } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import { stanceOn } from '../../domain/intervals.ts';
import type { Member } from '../../domain/member.ts';
import type { Because } from '../../domain/outweighed.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { Question } from '../../domain/question.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import { codebook } from '../../reference/codebook.ts';

/** The id that a draft has while it is only thought of. */
const DRAFT_ID = 'draft';
const ANY_INSTANT = '2000-01-01T00:00:00Z';

/** A draft as far as the rules need it. */
export type Draft = Omit<CodedPosition, 'id' | 'confirmedOn' | 'publishedAt' | 'retractedAt'>;

export interface Preview {
  readonly day: Day;
  readonly before: StanceCode;
  readonly after: StanceCode;
  /** Whether the draft is among the records that the value then rests on. */
  readonly counts: boolean;
  /** Why it does not set the value; null where it does, or does not take part. */
  readonly because: Because | null;
}

/**
 * The member's line on the day on which the draft starts, or on another `day`, without it and with it published;
 * `replaces` is the id of the published record of which it is a change. Null while it has no date.
 */
export function previewOf(
  draft: Draft,
  member: Pick<Member, 'natoAccession' | 'iso3'>,
  positions: readonly CodedPosition[],
  question: Question,
  { replaces = null, ...asked }: { readonly replaces?: string | null; readonly day?: Day } = {},
): Preview | null {
  const start = question.axis === 'effective' ? (draft.effectiveOn ?? draft.statedOn) : draft.statedOn;
  if (!isReducedDate(start)) return null;
  const day = asked.day ?? firstDay(start);
  const known = { ...question, knownAt: null };
  const own = positions.filter((position) => position.member === member.iso3);
  const published = { ...draft, id: DRAFT_ID, confirmedOn: [], publishedAt: ANY_INSTANT, retractedAt: null };
  const on = (records: readonly CodedPosition[]) =>
    stanceOn({ accession: member.natoAccession, positions: records }, known, day, codebook);
  const after = on([...own.filter(({ id }) => id !== replaces), published]);
  return {
    day,
    before: codeOf(on(own)),
    after: codeOf(after),
    counts: after.cites.includes(DRAFT_ID),
    because: after.outweighed.find(({ id }) => id === DRAFT_ID)?.because ?? null,
  };
}

const BECAUSE_WORDS: Readonly<Record<Because, string>> = {
  'no-level': 'a record without a level replaces none',
  'institution-does-not-speak': 'this institution does not speak for the state',
  leaked: 'a leaked document sets no level',
  'no-comment': 'no comment sets no level',
  proposed: 'it is proposed only, and the question leaves proposed acts out',
  'before-accession': 'the member had not joined yet',
  earlier: 'a later record stands',
  'same-day-weaker': 'a stronger record of the same day stands',
  'yields-to-rule': 'a stricter rule stands against it; the value is marked as in tension',
  'in-conflict': 'it conflicts with another statement of equal weight',
  'not-a-rule': 'it is not binding, and the question counts binding acts only',
  'none-found-expired': 'a search without result has expired',
  'earlier-search': 'another record says why there is no level',
};

/** `Lithuania: Limits → Excludes from 20 Nov 2026`, or why nothing moves. */
export function previewInWords(preview: Preview, memberName: string): string {
  const { before, after, day, counts, because } = preview;
  const from = shortDate(day);
  if (before !== after) return `${memberName}: ${stanceName(before)} → ${stanceName(after)} from ${from}`;
  if (counts && because === null)
    return `${memberName}: stays at ${stanceName(after)} on ${from}, resting on this record`;
  const why = because === null ? 'it is not about the services asked' : BECAUSE_WORDS[because];
  return `${memberName}: stays at ${stanceName(after)} on ${from}: ${why}`;
}

/** What becomes of the line on the day after an end, with the record published; `replaces` as for `previewOf`. */
export function endInWords(
  endsOn: ReducedDate,
  draft: Draft,
  member: Member,
  positions: readonly CodedPosition[],
  question: Question,
  replaces: string | null,
): string | null {
  const day = addDays(lastDay(endsOn), 1);
  const preview = previewOf(draft, member, positions, question, { replaces, day });
  if (preview === null) return null;
  const its = draft.endsOn === endsOn ? 'its end' : 'its end until now';
  if (preview.before === preview.after) return `After ${its} nothing else changes on ${shortDate(day)}.`;
  return `After ${its}, ${previewInWords(preview, member.name)}`;
}

/** The name of a level, or of the reason for none. */
export function stanceName(code: StanceCode): string {
  return [...codebook.levels, ...codebook.reasons].find((entry) => entry.id === code)?.label ?? code;
}
