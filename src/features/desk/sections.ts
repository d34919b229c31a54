// The queue as it is shown: one section for each kind, narrowed to a kind and to members.
import { DESK_KINDS } from '../../domain/desk.ts';
import { isMemberMeant } from '../../domain/member.ts';
import { memberList } from '../../reference/codebook.ts';
import type { DeskRow } from './desk-row.ts';
import type { SectionKind } from './desk-words.ts';

export interface DeskSection {
  readonly kind: SectionKind;
  readonly rows: readonly DeskRow[];
}

/** The sections that have rows, in the order of urgency; `kind` null shows all of the queue. */
export function sectionsOf(
  queue: readonly DeskRow[],
  coding: readonly DeskRow[],
  kind: SectionKind | null,
): readonly DeskSection[] {
  const byKind = DESK_KINDS.map((each) => ({ kind: each, rows: queue.filter(({ item }) => item.kind === each) }));
  const sections: readonly DeskSection[] = [...byKind, { kind: 'coding', rows: coding }];
  return sections.filter((section) => section.rows.length > 0 && (kind === null || kind === section.kind));
}

/** Whether a row is about a member that is meant by what was typed, former names included; nothing typed means all. */
export function isMemberShown({ facts }: DeskRow, typed: string): boolean {
  if (typed.trim() === '') return true;
  const member = memberList.find(({ iso3 }) => iso3 === facts.member);
  return member !== undefined && isMemberMeant(member, typed);
}
