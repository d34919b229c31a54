// How binding a member's value is, and what on record says otherwise.
import { type Day, firstDay } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { levelsApart } from '../../domain/scale.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { type Said, say } from './brief-text.ts';
import { statedInWords, voiceInWords } from './record-words.ts';

/** From this binding level on an instrument makes a rule (codebook, "The rules"). */
const RULE_BINDING_LEVEL = 3;
/** Records that were outweighed and say another level; more are counted. */
const MOST_OTHERS = 2;

/** How binding the record that sets the level is, and what that means for what may replace it (rule 3). */
export function bindingSaid(row: MemberTrack, view: View): readonly Said[] {
  const { stance, positions } = row;
  if (stance.reason === 'conflicting') return [say('No rule is live, so nothing binding decides between them.')];
  const setter = positions.find(({ id }) => id === stance.setBy);
  if (stance.level === null || setter === undefined) return [say('There is no level, so nothing binds.')];
  const instrument = codebook.instruments.get(setter.instrument);
  const strength = instrument?.bindingLevel ?? 0;
  const words = `Its instrument, ${(instrument?.name ?? setter.instrument).toLowerCase()}, is ${bindingInWords(instrument?.binding ?? 'unknown')}: strength ${strength} of 4.`;
  const isRule = strength >= RULE_BINDING_LEVEL;
  const replaced = isRule
    ? say('It is a rule: only another rule can replace it by something less restrictive.')
    : ruleBehind(row, view);
  return [say(words, setter.id), replaced, ...pendingSaid(setter, view.on)];
}

/** Where a word sets the level: the latest rule that is live, to which a later and less restrictive word would yield. */
function ruleBehind({ history, positions }: MemberTrack, view: View): Said {
  const ruled = stanceOn(history, { ...view, bindingOnly: true }, view.on, codebook);
  const rule = positions.find(({ id }) => id === ruled.setBy);
  if (ruled.level === null || rule === undefined)
    return say('It is no rule, and no rule is live: the next word can replace it.');
  return say(
    `It is no rule. The latest live rule says ${statedInWords(rule)}: ${voiceInWords(rule)}; a later, less restrictive word would not replace that (rule 3).`,
    rule.id,
  );
}

function bindingInWords(binding: string): string {
  return binding === 'none' ? 'not binding' : binding;
}

function pendingSaid({ id, effectiveOn }: CodedPosition, on: Day): readonly Said[] {
  if (effectiveOn === null || firstDay(effectiveOn) <= on) return [];
  return [say(`It is adopted and not yet in force: it applies from ${dateInWords(effectiveOn)}.`, id)];
}

/** What the value stands against: by rule 3, by rule 4, and else what was outweighed and says another level. */
export function contradictionsSaid(row: MemberTrack): readonly Said[] {
  const { stance } = row;
  if (stance.level === null && stance.reason !== 'conflicting') return [say('There is no level to contradict.')];
  const against = stance.cites.filter((id) => (stance.tension ? id !== stance.setBy : stance.rule === 4));
  const named = against.flatMap((id) => row.positions.find((record) => record.id === id) ?? []);
  const first = named.map((record) => say(`${openingOf(stance.tension)} ${statedInWords(record)}: ${voiceInWords(record)}.`, record.id)); // prettier-ignore
  const others = outweighedSaid(row);
  return first.length + others.length === 0
    ? [say('No live record on these services says another level.')]
    : [...first, ...others];
}

function openingOf(isTension: boolean): string {
  return isTension ? 'A later, less binding word says' : 'One says';
}

/** Live records that speak and state another level, latest first; the strongest contradiction is as far as the levels go. */
function outweighedSaid({ stance, positions }: MemberTrack): readonly Said[] {
  const { level, cites } = stance;
  if (level === null) return [];
  const others = stance.outweighed
    .filter(({ id, because }) => !cites.includes(id) && (because === 'earlier' || because === 'same-day-weaker'))
    .flatMap(({ id }) => positions.find((record) => record.id === id) ?? [])
    .filter((record) => record.level !== null && record.level !== level);
  const told = others.slice(0, MOST_OTHERS).map((record) => {
    const apart = record.level === null ? 0 : levelsApart(record.level, level);
    const distance = apart === 1 ? 'one level away' : `${apart} levels away`;
    return say(`Outweighed, ${distance}: ${statedInWords(record)}, ${voiceInWords(record)}.`, record.id);
  });
  const rest = others.length - told.length;
  return rest === 0 ? told : [...told, say(`${rest} more ${rest === 1 ? 'was' : 'were'} outweighed.`)];
}
