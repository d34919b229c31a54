// What the palette can lead to, apart from records: pages, members, groups, events, and what can be done to the question.
import { shortDate } from '../../domain/calendar-words.ts';
import type { Dataset } from '../../domain/position.ts';
import { groupList, memberList } from '../../reference/codebook.ts';
import { eventList } from '../../reference/events.ts';
import { peopleOf } from './people.ts';

/** Where an entry leads. */
export type Target =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'theme'; readonly theme: 'system' | 'light' | 'dark' }
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'open'; readonly open: () => void }
  | { readonly kind: 'reset' | 'copy' | 'keys' };

export interface Entry {
  readonly id: string;
  readonly words: string;
  /** A second, shorter text beside the first. */
  readonly note: string;
  /** Other words by which it is found. */
  readonly keywords: readonly string[];
  readonly target: Target;
}

/** A page as the app lists it. */
export interface NamedPage {
  readonly path: string;
  readonly name: string;
}

export const memberEntries: readonly Entry[] = memberList.map(({ iso3, name, aliases }) => ({
  id: `member ${iso3}`,
  words: name,
  note: iso3,
  keywords: [iso3, ...aliases, ...peopleOf(iso3)],
  target: { kind: 'page', path: `/members/${iso3}` },
}));

/** The one-page brief on each member. */
export const briefEntries: readonly Entry[] = memberEntries.map(({ words, note, keywords }) => ({
  id: `brief ${note}`,
  words: `Brief on ${words}`,
  note: 'one page',
  keywords,
  target: { kind: 'page', path: `/brief/${note}` },
}));

export const groupEntries: readonly Entry[] = groupList.map(({ id, name, members }) => ({
  id: `group ${id}`,
  words: name,
  note: `show these ${members.length} members`,
  keywords: [id, 'group'],
  target: { kind: 'group', id },
}));

export const eventEntries: readonly Entry[] = eventList
  .toSorted((a, b) => (a.on < b.on ? 1 : -1))
  .map(({ id, title, on }) => ({
    id: `event ${id}`,
    words: title,
    note: shortDate(on),
    keywords: [id, on, shortDate(on)],
    target: { kind: 'event', id },
  }));

/** The pages without a parameter in their address. */
export function pageEntries(pages: readonly NamedPage[]): readonly Entry[] {
  return pages
    .filter(({ path }) => !/[:*]/.test(path))
    .map(({ path, name }) => ({
      id: `page ${path}`,
      words: name,
      note: '',
      keywords: [path.slice(1), 'page', 'view'],
      target: { kind: 'page', path },
    }));
}

const SET_WORDS: Readonly<Record<Dataset, string>> = {
  illustrative: 'Show the illustrative data set',
  documented: 'Show the documented data set',
};

const actions: readonly Entry[] = [
  entryOf('reset', 'Reset the question', ['default', 'clear', 'undo']),
  entryOf('copy', 'Copy a link to this view', ['share', 'url', 'address']),
  themeOf('light', 'Light theme'),
  themeOf('dark', 'Dark theme'),
  themeOf('system', 'Theme of the system'),
  entryOf('keys', 'Show all keys', ['shortcuts', 'keyboard', 'help']),
];

/** What can be done to the page, with the data sets that are offered and not shown. */
export function actionEntries(offered: readonly Dataset[], shown: Dataset): readonly Entry[] {
  const sets = offered.filter((dataset) => dataset !== shown);
  return [
    ...sets.map((dataset) => ({
      id: `dataset ${dataset}`,
      words: SET_WORDS[dataset],
      note: 'keeps the question',
      keywords: ['switch', 'data'],
      target: { kind: 'dataset', dataset } as const,
    })),
    ...actions,
  ];
}

function entryOf(kind: 'reset' | 'copy' | 'keys', words: string, keywords: readonly string[]): Entry {
  return { id: `action ${kind}`, words, note: '', keywords, target: { kind } };
}

function themeOf(theme: 'system' | 'light' | 'dark', words: string): Entry {
  return {
    id: `theme ${theme}`,
    words,
    note: '',
    keywords: ['switch', 'mode', 'colour'],
    target: { kind: 'theme', theme },
  };
}
