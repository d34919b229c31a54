import { expect, it } from 'vitest';
import { codebook } from '../reference/codebook.ts';
import { viewWith } from './view.ts';
import {
  knownAtInWords,
  membersInWords,
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
  expect(membersInWords({ groups: ['baltic'], members: ['DEU'] })).toBe('Baltic, Germany');
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
  expect(knownAtInWords(null)).toBe('as known now');
  expect(knownAtInWords('2025-06-01')).toBe('as known on 1 June 2025');
  expect(knownAtInWords('2025-06-01T09:00:00Z')).toBe('as known at 2025-06-01T09:00:00Z');
});

it('names the data set in the line that goes with every picture', () => {
  expect(sourceInWords(usual)).toMatch(/^Illustrative data set, as known now\./);
  expect(sourceInWords({ ...usual, dataset: 'documented' })).toMatch(/^Documented record/);
});
