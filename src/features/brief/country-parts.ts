// The brief on one member in sentences, each with the records it rests on: everything is read from the derivation, nothing is judged.
import { type Day, firstDay } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { isLevel, isMoreRestrictive } from '../../domain/scale.ts';
import { responseOn } from '../../domain/response.ts';
import type { RuleNumber } from '../../domain/stance.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { unknowns } from '../../question/unknowns.ts';
import type { View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import usRequest from '../../reference/us-request.json' with { type: 'json' };
import { type Part, type Said, say } from './brief-text.ts';
import { bindingSaid, contradictionsSaid } from './grounds.ts';
import { type Change, changesUntil, yearBefore } from './path.ts';
import { labelOf, valueInWords, voiceInWords, whenInWords } from './record-words.ts';

/** More changes than these are counted. */
const MOST_CHANGES = 3;

/** What the brief on a member says on the view's day. */
export function countryParts(row: MemberTrack, view: View): readonly Part[] {
  const changes = changesUntil(row, view, view.on);
  const recent = changes.filter(({ day }) => day > yearBefore(view.on));
  return [
    { title: 'Where it stands', said: [standing(row, view, changes.at(-1)), ...ruleSaid(row)] },
    { title: 'What changed in the year before', said: changesSaid(recent, view.on) },
    { title: 'How binding it is', said: bindingSaid(row, view) },
    { title: 'What contradicts it', said: contradictionsSaid(row) },
    { title: 'Answer to the US request', said: [responseSaid(row, view)] },
    { title: 'What the tracker does not know', said: unknownSaid(row, view) },
  ];
}

/** `Lithuania: “Excludes” since 3 March 2025`: the title of the brief. */
export function countryTitle(row: MemberTrack, view: View): string {
  const last = changesUntil(row, view, view.on).at(-1);
  if (row.stance.reason === 'not-a-member') return `${row.member.name}: not yet a member`;
  return `${row.member.name}: ${valueInWords(row.stance)}${last === undefined ? '' : sinceInWords(last)}`;
}

function sinceInWords({ date }: Change): string {
  return ` since ${dateInWords(date)}`;
}

function standing({ member, stance, positions }: MemberTrack, view: View, last: Change | undefined): Said {
  const day = dateInWords(view.on);
  if (stance.reason === 'not-a-member') {
    const early = positions.filter(({ statedOn }) => firstDay(statedOn) < member.natoAccession).length;
    const kept = early === 0 ? '' : ` ${counted(early, 'record')} from before that day ${early === 1 ? 'is' : 'are'} kept and set nothing.`; // prettier-ignore
    return say(
      `On ${day} ${member.name} was not yet a member: it joined NATO on ${dateInWords(member.natoAccession)}.${kept}`,
    );
  }
  const since = last === undefined ? '' : sinceInWords(last);
  const isKnown = stance.level !== null || stance.reason === 'conflicting';
  return say(
    isKnown
      ? `On ${day} the stated position of ${member.name} is ${valueInWords(stance)}${since}.`
      : `On ${day} no stated position of ${member.name} is known: ${valueInWords(stance)}${since}.`,
  );
}

/** The rule of the codebook that gave the value, and the records that it took. */
function ruleSaid({ stance, positions }: MemberTrack): readonly Said[] {
  const setter = positions.find(({ id }) => id === stance.setBy);
  return [say(ruleInWords(stance.rule, setter, stance.reason), ...stance.cites)];
}

const SET_WORDS: Readonly<Record<2 | 3, string>> = {
  2: 'The latest position that speaks for the state sets it (rule 2)',
  3: 'A rule sets it, and yields only to another rule (rule 3)',
};

function ruleInWords(rule: RuleNumber, setter: CodedPosition | undefined, reason: string | null): string {
  if (rule === 1) return 'Before accession there is no stance (rule 1).';
  if (rule === 4) return 'No rule is live, and positions of equal authority contradict each other (rule 4).';
  if (rule !== 5) return `${SET_WORDS[rule]}: ${setter === undefined ? 'a record' : voiceInWords(setter)}.`;
  if (setter === undefined) {
    return reason === 'no-rule'
      ? 'Positions are on record, and none of them is binding (rule 5).'
      : 'No record gives a level or says why there is none (rule 5).';
  }
  return reason === 'none-found'
    ? `A logged search found no stated position: ${voiceInWords(setter)} (rule 5). That is no proof of absence.`
    : `The government was asked and gave no answer: ${voiceInWords(setter)} (rule 5).`;
}

/** What changed, latest first. */
function changesSaid(changes: readonly Change[], on: Day): readonly Said[] {
  if (changes.length === 0) return [say(`Nothing changed after ${dateInWords(yearBefore(on))}.`)];
  const told = changes.toReversed().slice(0, MOST_CHANGES);
  const rest = changes.length - told.length;
  return [
    ...told.map((change) => say(changeInWords(change), ...change.stance.cites)),
    ...(rest === 0 ? [] : [say(`Before that, ${counted(rest, 'more change')} in the year.`)]),
  ];
}

function changeInWords({ date, from, to }: Change): string {
  const when = whenInWords(date);
  const words = `From “${labelOf(from)}” to “${labelOf(to)}” ${when}`;
  if (!isLevel(from) || !isLevel(to)) return `${words}.`;
  return `${words}: ${isMoreRestrictive(to, from) ? 'more' : 'less'} restrictive.`;
}

/** Codebook rule 9. */
function responseSaid({ positions }: MemberTrack, view: View): Said {
  const { response, setBy } = responseOn(positions, view, view.on, codebook);
  const label = usRequest.responses.find(({ id }) => id === response)?.label ?? response;
  if (setBy === null) return say(`${label}. An answer never moves the stance (rule 9).`);
  return say(`“${label}”. The answer is recorded by itself and never moves the stance (rule 9).`, setBy);
}

function unknownSaid(row: MemberTrack, view: View): readonly Said[] {
  const lines = row.stance.reason === 'not-a-member' ? [] : unknowns(row, view);
  return lines.length === 0
    ? [say('Nothing beyond the limits that the methodology names.')]
    : lines.map((line) => say(line));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
