// A member may stand low although a rule of its own is live: the latest word sets the level, and a rule holds it only where it is more restrictive.
import { bindingPlace } from '../../domain/binding-place.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { codebook } from '../../reference/codebook.ts';

/** From this binding level on a position is a rule (codebook, "The rules"). */
const RULE = 3;

/** The members whose level is set by a word that is no rule while an earlier rule of theirs is live (rules 2 and 3), by name. */
export function membersBeforeRule(rows: readonly MemberTrack[]): readonly string[] {
  return rows
    .filter(isBeforeRule)
    .map(({ member }) => member.name)
    .toSorted((a, b) => a.localeCompare(b, 'en'));
}

function isBeforeRule({ stance, positions }: MemberTrack): boolean {
  const place = bindingPlace(stance, positions, codebook);
  if (place === null || place.binding >= RULE) return false;
  return stance.outweighed.some(
    ({ id, because }) => (because === 'earlier' || because === 'same-day-weaker') && bindingOf(id, positions) >= RULE,
  );
}

function bindingOf(id: string, positions: MemberTrack['positions']): number {
  const instrument = positions.find((position) => position.id === id)?.instrument;
  return codebook.instruments.get(instrument ?? '')?.bindingLevel ?? 0;
}

/** More names than these make no sentence. */
const MOST_NAMES = 5;

/** "… So Lithuania stands at the strength of a later word while a rule of its own is still live.", or the rule alone. */
export function laterWordInWords(rows: readonly MemberTrack[]): string {
  const rule =
    'The level is set by the latest word, and an earlier rule holds only where it is more restrictive (rules 2 and 3).';
  const members = membersBeforeRule(rows);
  if (members.length === 0) return rule;
  const who =
    members.length > MOST_NAMES
      ? `${members.length} of ${rows.length} members`
      : new Intl.ListFormat('en').format(members);
  const [stand, own] = members.length === 1 ? ['stands', 'its'] : ['stand', 'their'];
  return `${rule} So ${who} ${stand} at the strength of a later word while a rule of ${own} own is still live.`;
}
