import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberList } from '../../reference/codebook.ts';
import { eventList } from '../../reference/events.ts';
import {
  actionEntries,
  briefEntries,
  type Entry,
  eventEntries,
  groupEntries,
  memberEntries,
  pageEntries,
} from './entries.ts';
import { matching } from './matching.ts';
import { peopleOf } from './people.ts';
import { statusInWords } from './status-words.ts';

const namesFor = (entries: readonly Entry[], typed: string) => matching(entries, typed, 8).map(({ words }) => words);

test.each([
  ['Turkey', 'Türkiye'],
  ['turkiye', 'Türkiye'],
  ['Holland', 'Netherlands'],
  ['Dutch', 'Netherlands'],
  ['Brits', 'United Kingdom'],
  ['UK', 'United Kingdom'],
  ['U.S.', 'United States'],
  ['ltu', 'Lithuania'],
  ['FYROM', 'North Macedonia'],
])('%s finds %s', (typed, name) => {
  expect(namesFor(memberEntries, typed)).toEqual([name]);
});

test('each member is found by its name, its code, each alias and the name of its people', () => {
  for (const { iso3, name, aliases } of memberList) {
    for (const typed of [name, iso3, ...aliases, ...peopleOf(iso3)]) {
      expect(namesFor(memberEntries, typed)).toContain(name);
      expect(namesFor(briefEntries, `brief ${typed}`)).toContain(`Brief on ${name}`);
    }
    expect(peopleOf(iso3)).not.toEqual([]);
  }
});

test('a name that begins as typed comes before one that merely has the word', () => {
  expect(namesFor(memberEntries, 'ma')).toEqual(['North Macedonia']);
  expect(namesFor(groupEntries, 'bal')[0]).toBe('Baltic');
});

test('pages are found by name and address, and a page of one thing is not offered without the thing', () => {
  const pages = pageEntries([
    { path: '/say-and-do', name: 'Say and do' },
    { path: '/members/:iso3', name: 'Member' },
  ]);
  expect(namesFor(pages, 'do say')).toEqual(['Say and do']);
  expect(pages).toHaveLength(1);
});

test('events are found by their words and by their day, newest first', () => {
  const [newest] = eventList.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  expect(eventEntries).toHaveLength(eventList.length);
  expect(eventEntries[0]?.words).toBe(newest?.title);
  for (const { title, on } of eventList) expect(namesFor(eventEntries, `${on} ${title}`)).toContain(title);
});

test('the data set that is shown is not offered', () => {
  const words = actionEntries(['illustrative', 'documented'], 'illustrative').map((entry) => entry.words);
  expect(words).toContain('Show the documented data set');
  expect(words).not.toContain('Show the illustrative data set');
});

test('ids are unique, so that each choice is one choice', () => {
  const all = [...memberEntries, ...groupEntries, ...eventEntries, ...actionEntries(['documented'], 'illustrative')];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('whatever is typed, what is found is among the entries, at most as many as asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 0, max: 12 }), (typed, most) => {
      const found = matching(memberEntries, typed, most);
      expect(found.length).toBeLessThanOrEqual(most);
      expect(found.every((entry) => memberEntries.includes(entry))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the status says how much was found, and what to do where nothing was', () => {
  const rest = { isCut: false, isSearching: false, hasFailed: false };
  expect(statusInWords('', { count: 20, ...rest })).toBe(
    'Type a member, a page, an event, a group, or words of a record.',
  );
  expect(statusInWords('ltu', { count: 1, ...rest })).toBe('1 match.');
  expect(statusInWords('sat', { count: 16, ...rest, isCut: true })).toBe(
    'The first 16 matches; more words narrow them.',
  );
  expect(statusInWords('lt', { count: 2, ...rest, isSearching: true })).toBe('2 matches; searching the records…');
  expect(statusInWords('zzz', { count: 0, ...rest })).toBe(
    'Nothing matches “zzz”. Try fewer words: a member, a page, an event, or words of a record’s summary or quote.',
  );
  expect(statusInWords('ltu', { count: 1, ...rest, hasFailed: true })).toBe(
    '1 match. The records could not be searched.',
  );
});
