// The question in words: what every chart, table and export says about what was asked.
import { dateInWords, shortDate } from '../domain/calendar-words.ts';
import { coreServices } from '../domain/codebook.ts';
import { type Day, isDay } from '../domain/calendar-date.ts';
import type { KnownAt } from '../domain/instant.ts';
import { DEFAULT_STALE_AFTER_DAYS, type Question } from '../domain/question.ts';
import { codebook, groupList, memberList } from '../reference/codebook.ts';
import { listInWords } from './list-in-words.ts';
import type { View } from './view.ts';

/** The services asked about: `satellite communication (core services)`, or their names. */
export function servicesInWords(services: readonly string[]): string {
  if (areCore(services)) return 'satellite communication';
  if (services.length === codebook.services.length) return 'all satellite services';
  const names = codebook.services.filter((service) => services.includes(service.id)).map((service) => service.name);
  return names.join(', ');
}

function areCore(services: readonly string[]): boolean {
  const core = coreServices(codebook);
  return services.length === core.length && core.every((id) => services.includes(id));
}

/** The services within a sentence: as `servicesInWords`, but more than two are counted. */
export function topicInWords(services: readonly string[]): string {
  const words = servicesInWords(services);
  return services.length > 2 && words.includes(',') ? `the ${services.length} chosen services` : words;
}

/** Who is shown: `all 32 members`, the names of groups, or of members. */
export function membersInWords(view: Pick<View, 'members' | 'groups'>): string {
  if (view.members.length === 0 && view.groups.length === 0) return `all ${memberList.length} members`;
  const groups = groupList.filter((group) => view.groups.includes(group.id)).map((group) => group.name);
  const names = memberList.filter((member) => view.members.includes(member.iso3)).map((member) => member.name);
  const shown = [...groups, ...names];
  return listInWords(shown.length <= 4 ? shown : [...shown.slice(0, 3), `${shown.length - 3} more`]);
}

/** What differs from the codebook's default rules, in words; empty when nothing does. */
export function rulesInWords(view: Question): readonly string[] {
  return [
    ...(view.axis === 'effective' ? ['by the date of effect'] : []),
    ...(view.bindingOnly ? ['binding acts only'] : []),
    ...(view.includeProposed ? ['proposed acts included'] : []),
    ...(view.staleAfterDays === DEFAULT_STALE_AFTER_DAYS ? [] : [`stale after ${view.staleAfterDays} days`]),
  ];
}

/** The subtitle of every chart: `Stated position on Chinese satellite communication, all 32 members`, with what differs from the default. */
export function questionInWords(view: View): string {
  const services = servicesInWords(view.services);
  return [`Stated position on Chinese services: ${services}`, membersInWords(view), ...rulesInWords(view)].join('; ');
}

/** `on 1 June 2025`, or for an instant `at 21:15:05 UTC on 22 November 2026`. */
export function momentInWords(knownAt: KnownAt): string {
  if (isDay(knownAt)) return `on ${dateInWords(knownAt)}`;
  const isUtc = /[zZ]$/.test(knownAt);
  const [day, time] = [knownAt.slice(0, 10), knownAt.slice(11, 19)];
  return isUtc ? `at ${time} UTC on ${dateInWords(day)}` : `at ${knownAt}`;
}

const KNOWN_NOW = 'as known now';

/** Words about now, in a file or on paper: now is soon another day, so they name the moment that was now. */
export function frozenInWords(words: string, knownAt: KnownAt): string {
  return words.replace(KNOWN_NOW, `as known ${momentInWords(knownAt)}`);
}

/** `as known on 1 June 2025`, or `as known now`. After `opensOn`, the last day for which records are kept, nothing more can be known, and the words say so. */
export function knownAtInWords(knownAt: View['knownAt'], opensOn: Day): string {
  if (knownAt === null) return KNOWN_NOW;
  const ahead = knownAt.slice(0, 10) > opensOn ? ': the same as now' : '';
  return `as known ${momentInWords(knownAt)}${ahead}`;
}

/** `1 June 2025`; after `opensOn`, the last day for which records are kept, with `, as carried on from 22 November 2026`. */
export function dayInWords(day: Day, opensOn: Day): string {
  return `${dateInWords(day)}${day > opensOn ? `, as carried on from ${dateInWords(opensOn)}` : ''}`;
}

/** What a finding holds under, where that is not the codebook's default: services, rules and known-at. */
export function qualifiersInWords(question: Question, opensOn: Day): readonly string[] {
  return [
    ...(areCore(question.services) ? [] : [`on ${topicInWords(question.services)}`]),
    ...rulesInWords(question),
    ...(question.knownAt === null ? [] : [knownAtInWords(question.knownAt, opensOn)]),
  ];
}

/** A finding with its qualifiers before the full stop: `20 of 32 members limit or exclude (binding acts only).` */
export function qualified(sentence: string, question: Question, opensOn: Day): string {
  const words = qualifiersInWords(question, opensOn).join('; ');
  return words === '' ? sentence : `${sentence.replace(/\.$/, '')} (${words}).`;
}

/** The footer of every chart: data set, known-at and source. */
export function sourceInWords(view: View, opensOn: Day): string {
  const set = view.dataset === 'illustrative' ? 'Illustrative data set' : 'Documented record';
  return `${set}, ${knownAtInWords(view.knownAt, opensOn)}. Satellite stance tracker, CC BY 4.0. Day shown: ${shortDate(view.on)}.`;
}
