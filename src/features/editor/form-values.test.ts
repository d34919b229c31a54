import { expect, it } from 'vitest';
import { codebook } from '../../reference/codebook.ts';
import { bodyFrom, EMPTY_FORM } from './form-values.ts';
import { filledFields, keptValues } from './kept-values.ts';
import { levelNotes } from './level-notes.ts';
import { sameSources } from './near/near-duplicates.ts';
import { asSearch } from './search-values.ts';
import { EMPTY_SOURCE } from './source-values.ts';
import { unsentFile } from './unsent-file.ts';

const documented = { dataset: 'documented', fiction: null } as const;

it('reads what an older build kept, which had one source', () => {
  const { sources: _, changeNote: __, ...old } = EMPTY_FORM;
  const read = keptValues({ ...old, source: { url: 'https://a.test.org/' }, summary: 'an act' });
  expect(read?.sources).toEqual([{ ...EMPTY_SOURCE, url: 'https://a.test.org/' }]);
  expect(read && filledFields(read)).toEqual(['Source', 'Summary']);
  expect(keptValues({ ...EMPTY_FORM, services: 'leo' })).toBeNull();
  expect(keptValues({ ...EMPTY_FORM, sources: [{ url: 4 }] })).toBeNull();
});

it('cites a search by itself, and by what was typed where something was', () => {
  const search = { ...asSearch(EMPTY_FORM), statedOn: '2026-11-20' };
  const citation = 'Search of public material, 2026-11-20';
  expect(bodyFrom(search, documented)['sources']).toMatchObject([{ citation, title: citation, url: null }]);
  const typed = { ...search, sources: [{ ...EMPTY_SOURCE, citation: 'Register of acts' }] };
  expect(bodyFrom(typed, documented)['sources']).toMatchObject([{ citation: 'Register of acts' }]);
});

it('says of a level what lies below and above it, and of a reason what it means', () => {
  expect(levelNotes('limits', codebook).map(({ title }) => title)).toEqual([
    'Limits:',
    'Less than that is Cautions:',
    'More than that is Excludes:',
  ]);
  expect(levelNotes('welcomes', codebook)).toHaveLength(2);
  expect(levelNotes('declined', codebook)).toHaveLength(1);
});

it('finds one address in two spellings', () => {
  const source = { ...EMPTY_SOURCE, url: 'https://www.gov.test.org/act/', type: null };
  const records = [{ sources: [source] }];
  expect(sameSources(records, ['http://gov.test.org/act?utm_source=x'])).toEqual(records);
  expect(sameSources(records, ['', 'gov.test.org', 'https://gov.test.org/other'])).toEqual([]);
});

it('names unsent work by its set, and holds fields as they were typed, with when and by whom', () => {
  const draft = {
    form: 'new:illustrative',
    opening: 'x',
    at: '2026-11-22T10:00:00Z',
    startedFrom: null,
    content: { summary: ' half a' },
  };
  const write = {
    act: 'edit', dataset: 'illustrative', position: 'ill-ltu-11', body: { note: 'n' }, ifMatch: '"3"', key: 'k', id: 1,
    local: null, by: 'editor-a', createdAt: '2026-11-22T09:00:00Z', attempts: 2, notBefore: 0, state: { is: 'waiting' },
  } as const; // prettier-ignore
  const { name, text } = unsentFile({ writes: [write], drafts: [draft] }, 'documented', '2026-11-22T10:05:00Z');
  expect(name).toBe('ILLUSTRATIVE_unsent-work_2026-11-22T1005.json');
  expect(JSON.parse(text)).toMatchObject({
    notice: 'Illustrative data, not real positions',
    writes: [{ writtenBy: 'editor-a', writtenAt: '2026-11-22T09:00:00Z', startedFrom: '"3"', fields: { note: 'n' } }],
    drafts: [{ form: 'new:illustrative', typedAt: '2026-11-22T10:00:00Z', fields: { summary: ' half a' } }],
  });
});
