// Of how many records a second coder has confirmed the coding: per member, and in all.
import type { Member } from '../../domain/member.ts';
import type { CodedPosition, Position } from '../../domain/position.ts';

/** Counts of records; `unknown` are those that were not read. */
export interface ReviewedShare {
  readonly confirmed: number;
  readonly of: number;
  readonly unknown: number;
}

/** The share of some records; retracted ones are passed over. */
export function reviewedShare(
  records: readonly CodedPosition[],
  codings: ReadonlyMap<string, Position['coding']>,
): ReviewedShare {
  const found = records.filter(({ retractedAt }) => retractedAt === null).map(({ id }) => codings.get(id));
  return {
    confirmed: found.filter((coding) => coding === 'confirmed').length,
    of: found.filter((coding) => coding !== undefined).length,
    unknown: found.filter((coding) => coding === undefined).length,
  };
}

/** `318 of 334 records (95 %)`; `no records` where there are none. */
export function shareInWords({ confirmed, of }: ReviewedShare): string {
  if (of === 0) return 'no records';
  return `${confirmed} of ${of} ${of === 1 ? 'record' : 'records'} (${Math.round((confirmed / of) * 100)} %)`;
}

/** One member's records about what is asked. */
export interface MemberRecords {
  readonly member: Member;
  readonly evidence: readonly CodedPosition[];
}

/** Each member's share, the lowest first, those without records last, by name among equals. */
export function sharesByMember(rows: readonly MemberRecords[], codings: ReadonlyMap<string, Position['coding']>) {
  return rows
    .map(({ member, evidence }) => ({ member, share: reviewedShare(evidence, codings) }))
    .toSorted((a, b) => rankOf(a.share) - rankOf(b.share) || a.member.name.localeCompare(b.member.name, 'en'));
}

function rankOf({ confirmed, of }: ReviewedShare): number {
  return of === 0 ? 2 : confirmed / of;
}
