// The question in words: what every chart, table and export says about what was asked.
import { dateInWords, shortDate } from '../domain/calendar-words.ts';
import { coreServices } from '../domain/codebook.ts';
import { isDay } from '../domain/calendar-date.ts';
import { DEFAULT_STALE_AFTER_DAYS } from '../domain/question.ts';
import { codebook, groupList, memberList } from '../reference/codebook.ts';
import type { View } from './view.ts';

/** The services asked about: `satellite communication (core services)`, or their names. */
export function servicesInWords(services: readonly string[]): string {
  const core = coreServices(codebook);
  if (services.length === core.length && core.every((id) => services.includes(id))) return 'satellite communication';
  if (services.length === codebook.services.length) return 'all satellite services';
  const names = codebook.services.filter((service) => services.includes(service.id)).map((service) => service.name);
  return names.join(', ');
}

/** Who is shown: `all 32 members`, the names of groups, or of members. */
export function membersInWords(view: Pick<View, 'members' | 'groups'>): string {
  if (view.members.length === 0 && view.groups.length === 0) return `all ${memberList.length} members`;
  const groups = groupList.filter((group) => view.groups.includes(group.id)).map((group) => group.name);
  const names = memberList.filter((member) => view.members.includes(member.iso3)).map((member) => member.name);
  const shown = [...groups, ...names];
  return shown.length <= 4 ? shown.join(', ') : `${shown.slice(0, 3).join(', ')} and ${shown.length - 3} more`;
}

/** What differs from the codebook's default rules, in words; empty when nothing does. */
export function rulesInWords(view: View): readonly string[] {
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

/** `as known on 1 June 2025`, or `as known now`. */
export function knownAtInWords(knownAt: View['knownAt']): string {
  if (knownAt === null) return 'as known now';
  if (isDay(knownAt)) return `as known on ${dateInWords(knownAt)}`;
  return `as known at ${knownAt}`;
}

/** The footer of every chart: data set, known-at and source. */
export function sourceInWords(view: View): string {
  const set = view.dataset === 'illustrative' ? 'Illustrative data set' : 'Documented record';
  return `${set}, ${knownAtInWords(view.knownAt)}. Satellite stance tracker, CC BY 4.0. Day shown: ${shortDate(view.on)}.`;
}
