// A link that asks for what cannot be is answered with the rest of it, and with a sentence that names what was left out.
import type { Dropped } from './url-codec.ts';
import type { View } from './view.ts';

const NAMES = {
  dataset: 'data set',
  on: 'day',
  from: 'start of the range',
  to: 'end of the range',
  since: 'moves since',
  services: 'services',
  axis: 'date that counts',
  bindingOnly: 'binding only',
  includeProposed: 'include proposed',
  staleAfterDays: 'stale after days',
  knownAt: 'known at',
  members: 'members',
  groups: 'groups',
  institution: 'institution',
  hide: 'events turned off',
  sort: 'order of members',
  mode: 'counts or shares',
  period: 'months or quarters',
  days: 'one day or two',
  event: 'event',
  window: 'days after the event',
  sides: 'sides compared',
  layout: 'overlaid or side by side',
  knownSince: 'earlier knowledge date',
  shade: 'age or strength',
  q: 'search text',
  levels: 'levels',
  instrument: 'instrument',
  order: 'order of records',
  why: 'why this value',
  whyOn: 'why on the day',
  card: 'record',
} as const satisfies Readonly<Record<keyof View, string>>;

const MOST_NAMED = 5;

/** What of a link could not be used, in one sentence; `''` when everything could. */
export function droppedInWords(dropped: readonly Dropped[]): string {
  if (dropped.length === 0) return '';
  const parts = [...Map.groupBy(dropped, (part) => part.parameter)].map(([parameter, parts]) =>
    partInWords(
      parameter,
      parts.map((part) => part.text),
    ),
  );
  const more = parts.length - MOST_NAMED;
  const named = parts.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
  return `This link asked for things that could not be used: ${named}. The rest is shown.`;
}

function partInWords(parameter: string, texts: readonly string[]): string {
  const known = Object.entries(NAMES).find(([key]) => key === parameter);
  const name = known?.[1] ?? `unknown part “${printable(parameter)}”`;
  const shown = texts.map(printable).filter((text) => text !== '');
  return shown.length === 0 ? `${name} without a value` : `${name} ${shown.join(', ')}`;
}

/** Without characters that could turn or break the line they stand in. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
}
