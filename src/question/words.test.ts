import { expect, it } from 'vitest';
import { codebook } from '../reference/codebook.ts';
import { viewWith } from './view.ts';
import {
  dayInWords,
  frozenInWords,
  knownAtInWords,
  membersInWords,
  qualified,
  qualifiersInWords,
  questionInWords,
  rulesInWords,
  servicesInWords,
  sourceInWords,
} from './words.ts';

const usual = viewWith({ dataset: 'illustrative', opensOn: '2026-11-22' });

it('says the usual question in one line', () => {
  expect(questionInWords(usual)).toBe('Stated position on Chinese services: satellite communication; all 32 members');
});

it('names services one by one unless they are the core ones or all', () => {
  expect(servicesInWords(codebook.services.map((service) => service.id))).toBe('all satellite services');
  expect(servicesInWords(['launch'])).toBe('Launch services');
});

it('names up to four of those chosen, groups first, and counts the rest', () => {
  expect(membersInWords({ groups: ['baltic'], members: ['DEU'] })).toBe('Baltic and Germany');
  expect(membersInWords({ groups: [], members: ['BEL', 'DEU', 'ESP', 'FRA', 'ITA'] })).toBe(
    'Belgium, Germany, Spain and 2 more',
  );
});

it('names each rule that is not the default', () => {
  expect(rulesInWords(usual)).toEqual([]);
  expect(
    rulesInWords({ ...usual, axis: 'effective', bindingOnly: true, includeProposed: true, staleAfterDays: 90 }),
  ).toEqual(['by the date of effect', 'binding acts only', 'proposed acts included', 'stale after 90 days']);
});

it('tells now, a day and an instant apart', () => {
  expect(knownAtInWords(null, '2026-11-22')).toBe('as known now');
  expect(knownAtInWords('2025-06-01', '2026-11-22')).toBe('as known on 1 June 2025');
  expect(knownAtInWords('2025-06-01T09:00:00Z', '2026-11-22')).toBe('as known at 09:00:00 UTC on 1 June 2025');
});

it('names in a file the moment that was now', () => {
  const source = sourceInWords(usual, '2026-11-22');
  expect(frozenInWords(source, '2026-11-22T21:15:05.500Z')).toMatch(
    /^Illustrative data set, as known at 21:15:05 UTC on 22 November 2026\. Sat/,
  );
  const then = sourceInWords({ ...usual, knownAt: '2025-06-01' }, '2026-11-22');
  expect(frozenInWords(then, '2025-06-01')).toBe(then);
});

it('says of a day ahead that nothing more is known then', () => {
  const ahead = ': the same as now';
  expect(knownAtInWords('2050-01-01', '2026-11-22')).toBe(`as known on 1 January 2050${ahead}`);
  expect(knownAtInWords('2050-01-01T09:00:00Z', '2026-11-22')).toBe(
    `as known at 09:00:00 UTC on 1 January 2050${ahead}`,
  );
  expect(sourceInWords({ ...usual, knownAt: '2050-01-01' }, '2026-11-22')).toContain(ahead);
});

it('says that a day after the last one kept is carried on', () => {
  expect(dayInWords('2026-11-22', '2026-11-22')).toBe('22 November 2026');
  expect(dayInWords('2030-01-01', '2026-11-22')).toBe('1 January 2030, as carried on from 22 November 2026');
});

it('puts what is not the default before the full stop of a finding, and nothing else', () => {
  expect(qualified('None moved.', usual, '2026-11-22')).toBe('None moved.');
  const asked = { ...usual, axis: 'effective', services: ['launch'], knownAt: '2025-06-01' } as const;
  expect(qualified('None moved.', asked, '2026-11-22')).toBe(
    'None moved (on Launch services; by the date of effect; as known on 1 June 2025).',
  );
  expect(qualifiersInWords({ ...usual, services: ['launch', 'pnt', 'leo_broadband'] }, '2026-11-22')).toEqual([
    'on the 3 chosen services',
  ]);
});

it('names the data set in the line that goes with every picture', () => {
  expect(sourceInWords(usual, '2026-11-22')).toMatch(/^Illustrative data set, as known now\./);
  expect(sourceInWords({ ...usual, dataset: 'documented' }, '2026-11-22')).toMatch(/^Documented record/);
});
