import { expect, it } from 'vitest';
import { FIELD_CODES } from '../../contract/field-codes.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook } from '../../reference/codebook.ts';
import { typedDateInWords } from './date-words.ts';
import { addressOf, fictionFrom } from './fiction.ts';
import { errorAt, fieldIssues } from './field-issues.ts';
import { keyFor } from './fresh-key.ts';
import { issueInWords } from '../../question/record/issue-words.ts';
import { nearDuplicates } from './near/near-duplicates.ts';
import { type Draft, previewInWords, previewOf } from '../../question/record/preview.ts';

const draft: Draft = {
  member: 'LTU',
  statedOn: '2026-11-20',
  effectiveOn: null,
  endsOn: null,
  institution: 'parliament',
  instrument: 'statute',
  level: 'excludes',
  reason: null,
  services: ['leo_broadband'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'high',
};
const record = (patch: Partial<CodedPosition>): CodedPosition => ({
  ...draft,
  id: 'a',
  confirmedOn: [],
  publishedAt: '2026-01-01T00:00:00Z',
  retractedAt: null,
  ...patch,
});
const lithuania = { iso3: 'LTU', natoAccession: '2004-03-29' };
const question = questionWith(codebook);

it('has a sentence of its own for every code of an issue', () => {
  const words = FIELD_CODES.map((code) => issueInWords({ code, params: {} }));
  expect(new Set(words).size).toBe(FIELD_CODES.length);
  expect(words.filter((text) => !/^[A-Z].*\.$|2026-11-20\.$/.test(text))).toEqual([]);
});

it('brings every issue to its field, in the order of the form', () => {
  const issues = fieldIssues([
    { pointer: '/summary', code: 'required', params: {} },
    { pointer: '/rationales/2/direction', code: 'required', params: {} },
    { pointer: '/member', code: 'required', params: {} },
  ]);
  expect(issues.map(({ pointer }) => pointer)).toEqual(['/member', '/rationales', '/summary']);
  expect(errorAt(issues, '/member')).toBe('This has to be filled in.');
  expect(errorAt(issues, '/note')).toBeUndefined();
});

it('says how the line changes, by the derivation itself', () => {
  const before = [record({ level: 'limits', statedOn: '2025-01-01' })];
  const preview = previewOf(draft, lithuania, before, question);
  expect(preview && previewInWords(preview, 'Lithuania')).toBe('Lithuania: Limits → Excludes from 20 Nov 2026');
});

it('says how a change of a published record moves the line, from the record that it replaces', () => {
  const before = [record({ id: 'old', level: 'excludes' })];
  const softer: Draft = { ...draft, level: 'cautions' };
  const preview = previewOf(softer, lithuania, before, question, { replaces: 'old' });
  expect(preview && previewInWords(preview, 'Lithuania')).toBe('Lithuania: Excludes → Cautions from 20 Nov 2026');
});

it('says why nothing changes when a rule stands against a softer word', () => {
  const before = [record({ level: 'excludes', statedOn: '2025-01-01' })];
  const softer: Draft = { ...draft, level: 'permits', instrument: 'official_statement' };
  const preview = previewOf(softer, lithuania, before, question);
  expect(preview && previewInWords(preview, 'Lithuania')).toContain(
    'stays at Excludes on 20 Nov 2026: a stricter rule',
  );
});

it('shows what is on record for the same member within two weeks', () => {
  const records = [
    record({ id: 'near', statedOn: '2026-11-06' }),
    record({ id: 'far', statedOn: '2026-11-05' }),
    record({ id: 'other', member: 'LVA' }),
  ];
  expect(nearDuplicates(records, 'LTU', '2026-11-20').map(({ id }) => id)).toEqual(['near']);
  expect(nearDuplicates(records, 'LTU', 'soon')).toEqual([]);
});

it('keeps the key of a creation while its content stays the same', () => {
  const first = keyFor(null, 'a');
  expect(first.key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(keyFor(first, 'a')).toBe(first);
  expect(keyFor(first, 'b').key).not.toBe(first.key);
});

it('learns from the records on file how a fictional source looks', () => {
  const source = { url: 'https://made-up.test/one', publisher: 'Nobody', title: 'T' };
  const empty = { citation: null, publishedOn: null, archiveUrl: null, language: null, type: null } as const;
  const words = { locator: null, quote: null, translation: null };
  const fiction = fictionFrom([{ sources: [{ ...source, ...empty, ...words }] }]);
  expect(addressOf(fiction, { member: 'LTU', statedOn: '2026-11-20', institution: 'foreign_ministry' })).toBe(
    'https://made-up.test/ltu-2026-11-20-foreign-ministry',
  );
  expect(fictionFrom([])).toBeNull();
});

it('says what a date means while it is typed', () => {
  expect(typedDateInWords('2026-11')).toBe('Some day in November 2026');
  expect(typedDateInWords('2026-11-20')).toBe('20 November 2026');
  expect(typedDateInWords('2026-13')).toContain('Not a date yet');
});
