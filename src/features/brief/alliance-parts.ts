// The brief on the alliance, or on the chosen members, in sentences: counts and names, each change with its record.
import { type Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { countsOf, type StanceCounts } from '../../domain/distribution.ts';
import { countIn, countWithLevel, medianLevel } from '../../domain/metrics.ts';
import { isLevel, isMoreRestrictive, LEVELS, STANCE_CODES, type StanceCode } from '../../domain/scale.ts';
import { codeOf } from '../../domain/stance.ts';
import { responseOn } from '../../domain/response.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import type { View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import usRequest from '../../reference/us-request.json' with { type: 'json' };
import { type Part, type Said, say } from './brief-text.ts';
import { type Change, changesUntil, yearBefore } from './path.ts';
import { labelOf, whenInWords } from './record-words.ts';

/** More changes, or names, than these are counted. */
const MOST_CHANGES = 6;
const MOST_NAMES = 8;
/** Of those named, so many have footnotes. */
const MOST_CITED = 3;
/** From this binding level on an instrument makes a rule (codebook, "The rules"). */
const RULE_BINDING_LEVEL = 3;

/** What the brief on many members says on the view's day. */
export function allianceParts(rows: readonly MemberTrack[], view: View): readonly Part[] {
  return [
    { title: 'Where they stand', said: standing(rows) },
    { title: 'What changed in the year before', said: changesSaid(rows, view) },
    { title: 'How binding it is', said: bindingSaid(rows) },
    { title: 'What contradicts', said: contradictionsSaid(rows) },
    { title: 'Answers to the US request', said: [responsesSaid(rows, view)] },
    { title: 'What the tracker does not know', said: unknownSaid(rows, view) },
  ];
}

/** `20 of 32 members limit or exclude`: the title of the brief. */
export function allianceTitle(rows: readonly MemberTrack[]): string {
  const counts = countsOf(rows.map(({ stance }) => codeOf(stance)));
  const joined = rows.length - counts['not-a-member'];
  if (joined === 0) return 'None of the members shown had joined NATO';
  const restrict = countIn(counts, ['limits', 'excludes']);
  const words = `${restrict === 0 ? 'None' : restrict} of ${joined} ${joined === 1 ? 'member' : 'members'}`;
  const without = joined - countWithLevel(counts);
  const rest = without === 0 ? '' : `; for ${without} no level is known`;
  return `${words} ${restrict < 2 ? 'limits or excludes' : 'limit or exclude'}${rest}`;
}

function standing(rows: readonly MemberTrack[]): readonly Said[] {
  const counts = countsOf(rows.map(({ stance }) => codeOf(stance)));
  return [say(`${listCounts(counts)}.`), ...medianSaid(counts)];
}

function listCounts(counts: StanceCounts): string {
  const named = STANCE_CODES.toReversed().filter((code) => isLevel(code) && counts[code] > 0);
  const levels = named.map((code) => `${labelOf(code)} ${counts[code]}`);
  const reasons = STANCE_CODES.filter((code) => !isLevel(code) && counts[code] > 0).map((code) => `${labelOf(code).toLowerCase()} ${counts[code]}`); // prettier-ignore
  const first = levels.length === 0 ? 'Nobody has a level' : levels.join(', ');
  return reasons.length === 0 ? first : `${first}; without a level: ${reasons.join(', ')}`;
}

/** Rule 8: a median, never a mean. */
function medianSaid(counts: StanceCounts): readonly Said[] {
  const median = medianLevel(counts);
  if (median === null) return [];
  const { lower, upper, of } = median;
  const words = lower === upper ? `“${labelOf(lower)}”` : `between “${labelOf(lower)}” and “${labelOf(upper)}”`;
  return [say(`The median of the ${of} with a level is ${words}.`)];
}

function changesSaid(rows: readonly MemberTrack[], view: View): readonly Said[] {
  const since = yearBefore(view.on);
  const all = rows.flatMap((row) => lastOf(row, view, since));
  const changes = all
    .filter(({ change }) => hasPosition(change.from) || hasPosition(change.to))
    .toSorted((a, b) => b.change.day.localeCompare(a.change.day) || a.name.localeCompare(b.name, 'en'));
  const told = changes.slice(0, MOST_CHANGES);
  const rest = changes.length - told.length;
  const verb = changes.length === 1 ? 'member has' : 'members have';
  const first =
    changes.length === 0
      ? `No member gained, left or changed a level after ${dateInWords(since)}.`
      : `${changes.length} ${verb} changed after ${dateInWords(since)}; the latest change of each:`;
  return [
    say(first),
    ...told.map(({ name, change }) => say(changeInWords(name, change), ...change.stance.cites.slice(0, 1))),
    ...(rest === 0 ? [] : [say(`And ${rest} more.`)]),
    ...searchedSaid(all.length - changes.length),
  ];
}

/** A search without result, or its end, is the tracker's doing and no member's. */
function searchedSaid(count: number): readonly Said[] {
  if (count === 0) return [];
  return [say(`For ${count} only the reason why no level is known changed, as when a search was logged.`)];
}

function hasPosition(code: StanceCode): boolean {
  return isLevel(code) || code === 'conflicting';
}

function lastOf(row: MemberTrack, view: View, since: Day) {
  const change = changesUntil(row, view, view.on).findLast(({ day }) => day > since);
  return change === undefined ? [] : [{ name: row.member.name, change }];
}

function changeInWords(name: string, { from, to, date }: Change): string {
  const words = `${name}, ${whenInWords(date)}: “${labelOf(from)}” to “${labelOf(to)}”`;
  if (!isLevel(from) || !isLevel(to)) return `${words}.`;
  return `${words}, ${isMoreRestrictive(to, from) ? 'more' : 'less'} restrictive.`;
}

function bindingSaid(rows: readonly MemberTrack[]): readonly Said[] {
  const withLevel = rows.filter(({ stance }) => stance.level !== null);
  if (withLevel.length === 0) return [say('No member has a level, so nothing binds.')];
  const ruled = withLevel.filter(isRuled);
  const strict = LEVELS.slice(-2).flatMap((level) => ruled.filter(({ stance }) => stance.level === level));
  return [
    say(
      `Of the ${withLevel.length} with a level, ${ruled.length} ${ruled.length === 1 ? 'rests' : 'rest'} on a rule (binding strength 3 or 4 of 4).`,
    ),
    ...(strict.length === 0 ? [] : [say(`Binding limits or exclusions: ${names(strict)}.`, ...citesOf(strict))]),
  ];
}

/** The records that set the values of the first few, by name. */
function citesOf(rows: readonly MemberTrack[]): readonly string[] {
  const named = byName(rows).slice(0, MOST_CITED);
  return named.flatMap(({ stance }) => stance.cites);
}

function isRuled({ stance, positions }: MemberTrack): boolean {
  const setter = positions.find(({ id }) => id === stance.setBy);
  return (codebook.instruments.get(setter?.instrument ?? '')?.bindingLevel ?? 0) >= RULE_BINDING_LEVEL;
}

function contradictionsSaid(rows: readonly MemberTrack[]): readonly Said[] {
  const tense = rows.filter(({ stance }) => stance.tension);
  const conflicting = rows.filter(({ stance }) => stance.reason === 'conflicting');
  const said = [
    ...(tense.length === 0
      ? []
      : [say(`A rule stands against a later word (rule 3): ${names(tense)}.`, ...citesOf(tense))]),
    ...(conflicting.length === 0 ? [] : [say(`Institutions of equal authority conflict (rule 4): ${names(conflicting)}.`, ...citesOf(conflicting))]), // prettier-ignore
  ];
  return said.length === 0 ? [say('No value stands in tension or conflict (rules 3 and 4).')] : said;
}

/** Codebook rule 9. */
function responsesSaid(rows: readonly MemberTrack[], view: View): Said {
  const answers = rows.map(({ positions }) => responseOn(positions, view, view.on, codebook).response);
  const counted = usRequest.responses
    .map(({ id, label }) => ({ label, count: answers.filter((answer) => answer === id).length }))
    .filter(({ count }) => count > 0);
  return say(`${counted.map(({ label, count }) => `${label} ${count}`).join(', ')}. An answer never moves a stance.`);
}

function unknownSaid(rows: readonly MemberTrack[], view: View): readonly Said[] {
  const unknown = rows.filter(({ stance }) => stance.reason === 'not-researched');
  const unfound = rows.filter(({ stance }) => stance.reason === 'none-found');
  const stale = rows.filter(({ stance }) => stance.stale);
  const said = [
    ...(unknown.length === 0 ? [] : [say(`Not researched on these services: ${names(unknown)}.`)]),
    ...(unfound.length === 0 ? [] : [say(`Searched without result, which is no proof of absence: ${names(unfound)}.`)]),
    ...(stale.length === 0 ? [] : [say(`Carried forward, with nothing newer for more than ${view.staleAfterDays} days: ${names(stale)}.`)]), // prettier-ignore
  ];
  return said.length === 0 ? [say('Nothing beyond the limits that the methodology names.')] : said;
}

/** By name; more than eight are counted. */
function names(rows: readonly MemberTrack[]): string {
  const all = byName(rows).map(({ member }) => member.name);
  if (all.length <= MOST_NAMES) return all.join(', ');
  return `${all.slice(0, MOST_NAMES - 1).join(', ')} and ${all.length - MOST_NAMES + 1} more`;
}

function byName(rows: readonly MemberTrack[]): readonly MemberTrack[] {
  return rows.toSorted((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
}
