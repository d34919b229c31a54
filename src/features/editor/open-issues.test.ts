import { expect, test } from 'vitest';
import type { FieldIssue } from './field-issues.ts';
import { EMPTY_FORM, type FormValues } from './form-values.ts';
import { openIssues } from './open-issues.ts';

const at = (pointer: string): FieldIssue => ({ pointer, name: pointer, words: 'This has to be put right.' });
const open = (pointer: string, patch: Partial<FormValues>) =>
  openIssues([at(pointer)], EMPTY_FORM, { ...EMPTY_FORM, ...patch }).length === 1;

test('what is wrong at a field is said until that field is changed, and stays while others are', () => {
  expect(open('/member', {})).toBe(true);
  expect(open('/member', { summary: 'Illustrative: words' })).toBe(true);
  expect(open('/member', { member: 'LTU' })).toBe(false);
  expect(open('/level', { value: 'limits' })).toBe(false);
});

test('an end is read beside the day of the statement, and a source by its own field', () => {
  expect(open('/endsOn', { statedOn: '2026-11-20' })).toBe(false);
  expect(open('/statedOn', { endsOn: '2026-11-20' })).toBe(true);
  const sources = EMPTY_FORM.sources.map((source) => ({ ...source, title: 'A title' }));
  expect(open('/sources/0/title', { sources })).toBe(false);
  expect(open('/sources/0/url', { sources })).toBe(true);
});

test('what is of no field stays until the next attempt', () => {
  expect(open('', { member: 'LTU' })).toBe(true);
});
