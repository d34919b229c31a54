// What the buttons of the question bar say: the question in six short answers.
import { dateInWords } from '../../domain/calendar-words.ts';
import { coreServices } from '../../domain/codebook.ts';
import { isDay } from '../../domain/calendar-date.ts';
import { codebook } from '../../reference/codebook.ts';
import { EVENT_KINDS } from '../../reference/events.ts';
import type { View } from '../view.ts';
import { membersInWords, rulesInWords } from '../words.ts';

export type PanelName = 'day' | 'services' | 'members' | 'rules' | 'known' | 'events';

/** The panels of the bar, in their order, with the name of each. */
export const PANELS: readonly { readonly name: PanelName; readonly label: string }[] = [
  { name: 'day', label: 'Day' },
  { name: 'services', label: 'Services' },
  { name: 'members', label: 'Members and groups' },
  { name: 'rules', label: 'Rules' },
  { name: 'known', label: 'Known at' },
  { name: 'events', label: 'Events' },
];

/** What a part of the question is now, short enough for a button. */
export function answerInWords(name: PanelName, view: View): string {
  switch (name) {
    case 'day':
      return dateInWords(view.on);
    case 'services':
      return servicesAnswer(view.services);
    case 'members':
      return membersAnswer(view);
    case 'rules':
      return rulesAnswer(view);
    case 'known':
      return knownAnswer(view.knownAt);
    case 'events':
      return eventsAnswer(view.hide.length);
  }
}

function servicesAnswer(services: readonly string[]): string {
  const core = coreServices(codebook);
  if (services.length === codebook.services.length) return 'All services';
  if (services.length === core.length && core.every((id) => services.includes(id))) return 'Core services';
  return services.length === 1 ? '1 service' : `${services.length} services`;
}

function membersAnswer(view: View): string {
  const words = membersInWords(view);
  const shown = words.length <= 32 ? words : `${view.members.length + view.groups.length} chosen`;
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

function rulesAnswer(view: View): string {
  const changed = rulesInWords(view).length + (view.institution === null ? 0 : 1);
  return changed === 0 ? 'Rules: default' : `Rules: ${changed} changed`;
}

function knownAnswer(knownAt: View['knownAt']): string {
  if (knownAt === null) return 'Known now';
  return isDay(knownAt) ? `Known on ${dateInWords(knownAt)}` : `Known at ${knownAt.slice(0, 10)}`;
}

function eventsAnswer(hidden: number): string {
  const shown = EVENT_KINDS.length - hidden;
  return hidden === 0 ? `Events: ${shown} kinds` : `Events: ${shown} of ${EVENT_KINDS.length} kinds`;
}
