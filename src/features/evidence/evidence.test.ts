import { expect, it } from 'vitest';
import type { PositionBody } from '../../domain/position.ts';
import { madePosition } from '../../../tests/made-positions.ts';
import { viewWith } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { filterFrom } from './evidence-filter.ts';
import { headlineInWords, printedInWords } from './evidence-words.ts';
import { bindingInWords, dateWithPrecision, meansInWords, speakerInWords } from '../../question/record/record-words.ts';
import { changesBetween } from '../../question/record/revision-changes.ts';
import { rowAfterKey } from './row-keys.ts';

const opening = { dataset: 'illustrative', opensOn: '2026-11-22' } as const;

const body: PositionBody = {
  member: 'LTU',
  statedOn: '2026-11',
  effectiveOn: null,
  endsOn: null,
  institution: 'parliament',
  instrument: 'statute',
  level: 'limits',
  reason: null,
  services: ['leo_broadband'],
  users: [],
  rationales: [],
  response: null,
  confidence: 'high',
  summary: 'Illustrative: an act',
  note: '',
  sources: [],
};

it('asks for the members of chosen groups and for the services of the question', () => {
  const filter = filterFrom(
    viewWith(opening, { groups: ['baltic'], members: ['POL'], q: '  act ', levels: ['limits'] }),
  );
  expect(filter.member?.toSorted()).toEqual(['EST', 'LTU', 'LVA', 'POL']);
  expect(filter.service).toEqual(['leo_broadband', 'direct_to_device', 'geo_capacity']);
  expect(filter).toMatchObject({ q: 'act', level: ['limits'], sort: '-statedOn' });
});

it('leaves out what does not narrow', () => {
  const services = codebook.services.map(({ id }) => id);
  expect(filterFrom(viewWith(opening, { services }))).toEqual({ sort: '-statedOn' });
});

it('leaves searches out where the reader asks who spoke or how: in a search nobody did', () => {
  for (const asked of [{ institution: 'foreign_ministry' }, { instrument: 'no_comment' }]) {
    const { level = [] } = filterFrom(viewWith(opening, asked));
    expect(level).toContain('declined');
    expect(level).not.toContain('none-found');
  }
  expect(filterFrom(viewWith(opening, {})).level).toBeUndefined();
});

it('moves through rows by key and stays inside', () => {
  expect(rowAfterKey('ArrowDown', 0, 3, 10)).toBe(1);
  expect(rowAfterKey('ArrowUp', 0, 3, 10)).toBe(0);
  expect(rowAfterKey('PageDown', 5, 100, 10)).toBe(15);
  expect(rowAfterKey('PageUp', 5, 100, 10)).toBe(0);
  expect(rowAfterKey('Home', 50, 100, 10)).toBe(0);
  expect(rowAfterKey('End', 0, 100, 10)).toBe(99);
  expect(rowAfterKey('End', 0, 0, 10)).toBeNull();
  expect(rowAfterKey('x', 0, 3, 10)).toBeNull();
});

it('says what is not known of a date', () => {
  expect(dateWithPrecision('2026-11-20')).toBe('20 November 2026');
  expect(dateWithPrecision('2026-11')).toBe('some day in November 2026');
});

it('says how binding an instrument is without saying it twice', () => {
  const words = [...codebook.instruments.values()].map(bindingInWords);
  expect(words).toContain('legally binding (strength 4 of 4)');
  expect(words).toContain('declaratory (strength 1 of 4)');
  expect(words.filter((text) => /declaratory: declaratory|none: weak/.test(text))).toEqual([]);
});

it('names what changed between two revisions, field by field', () => {
  expect(changesBetween(body, { ...body, level: 'excludes', statedOn: '2026-11-20' })).toEqual([
    { field: 'Stated on', before: 'some day in November 2026', after: '20 November 2026', isChanged: true },
    { field: 'Level', before: 'Limits', after: 'Excludes', isChanged: true },
  ]);
  expect(changesBetween(body, { ...body })).toEqual([]);
});

it('counts the records among the published ones and names what narrows them', () => {
  const published = [
    madePosition({ id: 'a', member: 'LTU', statedOn: '2022-01-01' }),
    madePosition({ id: 'b', member: 'POL', statedOn: '2022-01-01', services: ['launch'] }),
  ];
  const services = codebook.services.map(({ id }) => id);
  const read = { items: null, isComplete: false };
  const headline = (asked: Parameters<typeof viewWith>[1]) =>
    headlineInWords(published, read, viewWith(opening, asked));
  expect(headline({})).toBe('1 of 2 published records is on satellite communication.');
  expect(headline({ services })).toBe('All 2 published records of 2 members.');
  expect(headline({ services, members: ['LTU'], institution: 'foreign_ministry', levels: ['limits'] })).toBe(
    'None of 2 published records are from Lithuania, by institution: Foreign ministry, at Limits.',
  );
  expect(headline({ q: 'act' })).toBe('Searching 2 published records…');
  expect(headlineInWords(published, { items: [], isComplete: true }, viewWith(opening, { q: 'act' }))).toBe(
    'None of 2 published records are on satellite communication, found by “act”.',
  );
  expect(headlineInWords([], read, viewWith(opening, {}))).toBe('No record is published.');
});

it('shows no institution and no instrument as the speaker of a search', () => {
  const search = { reason: 'none-found', institution: 'foreign_ministry', instrument: 'no_comment' } as const;
  expect([speakerInWords(search), meansInWords(search)]).toEqual(['–', 'Search of public material']);
  expect(speakerInWords({ ...search, reason: 'declined' })).toBe('Foreign ministry');
});

it('says on paper how many records are missing, and where they are', () => {
  expect(printedInWords(200, 268, false)).toBe('The first 200 of 268; the CSV under “Take it along” has the rest.');
  expect(printedInWords(268, 268, true)).toBe('All 268 matching records.');
});
