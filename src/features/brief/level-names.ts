// Who stands where, in the order of a brief: the most restrictive level first, then those without one.
import { STANCE_CODES, type StanceCode } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';

export interface NamedLevel {
  readonly code: StanceCode;
  readonly count: number;
  /** By alphabet, with commas; an asterisk follows those that are carried forward (codebook rule 7). */
  readonly names: string;
}

const ORDER: readonly StanceCode[] = [...STANCE_CODES.slice(0, 6).toReversed(), ...STANCE_CODES.slice(6)];

/** The levels and reasons that somebody has. */
export function namedLevels(rows: readonly MemberTrack[]): readonly NamedLevel[] {
  const byCode = Map.groupBy(rows, ({ stance }) => codeOf(stance));
  return ORDER.flatMap((code) => {
    const here = byCode.get(code) ?? [];
    return here.length === 0 ? [] : [{ code, count: here.length, names: namesOf(here) }];
  });
}

function namesOf(rows: readonly MemberTrack[]): string {
  return rows
    .toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'))
    .map(({ member, stance }) => `${member.name}${stance.stale ? '*' : ''}`)
    .join(', ');
}
