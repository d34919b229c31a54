// Which members stand elsewhere because of the rules a reader chose: the day is derived twice, under the codebook's default and as asked.
// Staleness moves nobody; how many more or fewer levels are marked as carried forward is said by itself.
import type { Codebook } from '../../domain/codebook.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { chosenMembers, type Member } from '../../domain/member.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { DEFAULT_STALE_AFTER_DAYS, type Question, questionWith } from '../../domain/question.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import { groupList, memberList } from '../../reference/codebook.ts';
import type { View } from '../view.ts';

export interface MovedByRules {
  /** Members with another level or reason than under the default rules, ISO 3166-1 alpha-3. */
  readonly moved: readonly string[];
  /** How many more levels are carried forward than under the default rules; negative where fewer are. */
  readonly carriedMore: number;
  /** How many members are shown. */
  readonly of: number;
}

/** The chosen members on `view.on` under the view's rules against the default ones; services and known-at are the view's in both. */
export function movedByRules(positions: readonly CodedPosition[], view: View, codebook: Codebook): MovedByRules {
  const usual = questionWith(codebook, { services: view.services, knownAt: view.knownAt });
  const chosen = chosenMembers(memberList, groupList, view.members, view.groups);
  const stancesUnder = (question: Question) => stancesOf(chosen, positions, question, view.on, codebook);
  const [after, before] = [stancesUnder(view), stancesUnder(usual)];
  return {
    moved: chosen.filter(({ iso3 }) => codeIn(after, iso3) !== codeIn(before, iso3)).map(({ iso3 }) => iso3),
    carriedMore: carriedIn(after) - carriedIn(before),
    of: chosen.length,
  };
}

type Stances = ReadonlyMap<string, Stance>;

function codeIn(stances: Stances, iso3: string): StanceCode | null {
  const stance = stances.get(iso3);
  return stance === undefined ? null : codeOf(stance);
}

function carriedIn(stances: Stances): number {
  return [...stances.values()].filter(({ stale }) => stale).length;
}

function stancesOf(
  members: readonly Member[],
  positions: readonly CodedPosition[],
  question: Question,
  on: View['on'],
  codebook: Codebook,
): Stances {
  const byMember = Map.groupBy(positions, (position) => position.member);
  return new Map(
    members.map(({ iso3, natoAccession }) => {
      const history = { accession: natoAccession, positions: byMember.get(iso3) ?? [] };
      return [iso3, stanceOn(history, question, on, codebook)];
    }),
  );
}

/**
 * "Counting binding acts only: 11 of 32 members stand elsewhere than under the codebook’s default."; null while the
 * rules are the codebook's.
 */
export function movedInWords({ moved, carriedMore, of }: MovedByRules, view: View): string | null {
  const rules = rulesCounted(view);
  if (rules.length === 0) return null;
  const isChosen = view.members.length > 0 || view.groups.length > 0;
  const noun = of === 1 ? 'member' : 'members';
  const people = isChosen ? `the ${of} chosen ${noun}` : `${of} ${noun}`;
  const [count, verb] = [moved.length === 0 ? 'none' : moved.length, moved.length < 2 ? 'stands' : 'stand'];
  const who = `${count} of ${people} ${verb} elsewhere than under the codebook’s default`;
  return `Counting ${rules.join(', ')}: ${who}${isAgeAsked(view) ? carriedInWords(carriedMore) : ''}.`;
}

/** What differs from the codebook's default, each as the object of "counting". */
function rulesCounted(view: Question): readonly string[] {
  return [
    ...(view.bindingOnly ? ['binding acts only'] : []),
    ...(view.includeProposed ? ['proposed acts too'] : []),
    ...(view.axis === 'effective' ? ['from the date of effect'] : []),
    ...(isAgeAsked(view) ? [`levels as stale after ${view.staleAfterDays} days`] : []),
  ];
}

function isAgeAsked(view: Question): boolean {
  return view.staleAfterDays !== DEFAULT_STALE_AFTER_DAYS;
}

function carriedInWords(more: number): string {
  if (more === 0) return '';
  const count = Math.abs(more);
  return `; ${count} ${more > 0 ? 'more' : 'fewer'} ${count === 1 ? 'is' : 'are'} carried forward`;
}
