import { describe, expect, test } from 'vitest';
import { codebook } from '../reference/codebook.ts';
import { questionWith } from './question.ts';
import { type RespondingPosition, responseOn } from './response.ts';

const question = questionWith(codebook);

function position(id: string, fields: Partial<RespondingPosition> = {}): RespondingPosition {
  return {
    id,
    statedOn: '2026-06-01',
    effectiveOn: null,
    endsOn: null,
    institution: 'foreign_ministry',
    instrument: 'official_statement',
    level: 'reviewing',
    reason: null,
    services: ['leo_broadband'],
    confirmedOn: [],
    publishedAt: '2026-06-02T09:00:00Z',
    retractedAt: null,
    response: 'notes',
    ...fields,
  };
}

function answer(positions: readonly RespondingPosition[], asked = question, day = '2026-11-22') {
  return responseOn(positions, asked, day, codebook);
}

describe('the response to the US request (rule 9)', () => {
  test('is none known where no record states one', () => {
    expect(answer([])).toEqual({ response: 'none-known', setBy: null });
    expect(answer([position('a', { response: null })])).toEqual({ response: 'none-known', setBy: null });
  });

  test('is that of the latest record that states one, also when a later record says nothing of it', () => {
    const first = position('a', { response: 'endorses' });
    const second = position('b', { response: 'reserved', statedOn: '2026-07-01' });
    const silent = position('c', { response: null, statedOn: '2026-08-01' });
    expect(answer([silent, second, first])).toEqual({ response: 'reserved', setBy: 'b' });
  });

  test('on one day follows the codebook’s order: the stronger authority comes later', () => {
    const head = position('a', { response: 'endorses', institution: 'head_of_state_or_government' });
    const regulator = position('b', { response: 'rejects', institution: 'telecom_regulator' });
    expect(answer([head, regulator]).setBy).toBe('a');
  });

  test('counts whatever the record’s services, and whether or not it has a level', () => {
    const other = position('a', { services: ['launch'], level: null, reason: 'declined', response: 'reserved' });
    expect(answer([other])).toEqual({ response: 'reserved', setBy: 'a' });
  });

  test('counts with binding only as well', () => {
    expect(answer([position('a')], { ...question, bindingOnly: true }).setBy).toBe('a');
  });

  test.each([
    ['is leaked', { instrument: 'leaked_document' }],
    ['is proposed', { instrument: 'draft_law' }],
    ['comes from who does not speak for the state', { institution: 'armed_forces' }],
    ['has not started', { statedOn: '2026-12-01' }],
    ['has ended', { endsOn: '2026-11-21' }],
    ['is a draft', { publishedAt: null }],
    ['was retracted', { retractedAt: '2026-09-01T00:00:00Z' }],
  ])('leaves out a record that %s', (_, fields) => {
    expect(answer([position('a', fields)], { ...question, includeProposed: true }).response).toBe('none-known');
  });

  test('is asked as known on a day', () => {
    const late = position('a', { publishedAt: '2026-08-01T09:00:00Z' });
    expect(answer([late], { ...question, knownAt: '2026-07-31' }).response).toBe('none-known');
    expect(answer([late], { ...question, knownAt: '2026-08-01' }).response).toBe('notes');
  });

  test('starts when it takes effect on the effective axis', () => {
    const later = position('a', { effectiveOn: '2027-01-01' });
    expect(answer([later]).response).toBe('notes');
    expect(answer([later], { ...question, axis: 'effective' }).response).toBe('none-known');
  });
});
