import { describe, expect, test } from 'vitest';
import { madePosition } from '../../../tests/made-positions.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { laneGroups } from './lane-series.ts';
import { describeLanes, laneTable, laneWalk } from './lane-words.ts';

const finland = memberList.find(({ iso3 }) => iso3 === 'FIN');

function record(id: string, fields: Partial<CodedPosition> = {}) {
  return madePosition({ id, member: 'FIN', statedOn: '2024-05-01', level: 'cautions', ...fields });
}

function lanesOf(...records: CodedPosition[]) {
  if (finland === undefined) throw new Error('no such member');
  const range = { from: '2022-01-01', to: '2026-12-31' };
  const question = questionWith(codebook);
  const groups = laneGroups({ member: finland, records, question, range, codebook });
  return { member: finland, question, groups };
}

function groupsOf(...records: CodedPosition[]) {
  const [institutions, services] = lanesOf(...records).groups;
  return { institutions: institutions?.lanes ?? [], services: services?.lanes ?? [] };
}

describe('the lanes of a member', () => {
  test('are one for each institution, the strongest first, and one for each service', () => {
    const { institutions, services } = groupsOf(
      record('a'),
      record('b', { institution: 'parliament', services: ['pnt', 'leo_broadband'] }),
    );
    expect(institutions.map(({ label }) => label)).toEqual(['Parliament', 'Foreign ministry']);
    expect(services.map(({ marks }) => marks.map((mark) => mark.record.id))).toEqual([['a', 'b'], ['b']]);
  });

  test('tell rules from words, and both from what never sets the stance', () => {
    const { institutions } = groupsOf(
      record('a', { instrument: 'statute' }),
      record('b', { statedOn: '2024-06-01' }),
      record('c', { statedOn: '2024-07-01', instrument: 'leaked_document' }),
    );
    expect(institutions[0]?.marks.map(({ weight }) => weight)).toEqual(['rule', 'voice', 'silent']);
  });

  test('let a record say something until the next one that speaks, and not until a leak', () => {
    const { institutions } = groupsOf(
      record('a'),
      record('b', { statedOn: '2024-06-01', instrument: 'leaked_document' }),
      record('c', { statedOn: '2024-07-01' }),
    );
    expect(institutions[0]?.marks[0]?.to).toBe('2024-06-30');
  });

  test('end a record on its own last day', () => {
    expect(groupsOf(record('a', { endsOn: '2024-09' })).institutions[0]?.marks[0]?.to).toBe('2024-09-30');
  });

  test('mute what was said before accession, and keep an uncertain date as a span', () => {
    const mark = groupsOf(record('a', { statedOn: '2022-05' })).institutions[0]?.marks[0];
    expect(mark).toMatchObject({ isMuted: true, from: '2022-05-01', until: '2022-05-31' });
  });
});

describe('a search without result', () => {
  const search = record('nf', { level: null, reason: 'none-found', instrument: 'no_comment' });

  test('is shown as a search, and as no act of any institution', () => {
    const { member, groups, question } = lanesOf(search);
    expect(groups[0]?.lanes.map(({ label }) => label)).toEqual(['Search of public material']);
    const said = [laneTable(member, groups, codebook).rows, laneWalk(groups, codebook)].map((part) =>
      JSON.stringify(part),
    );
    for (const words of said) {
      expect(words).toContain('Search of public material');
      expect(words).not.toMatch(/Foreign ministry|comment/i);
    }
    expect(describeLanes(member, groups, question, '2026-11-22', codebook)).toBe(
      '1 search of public material for Finland: all on the services asked about.',
    );
  });
});

test('the count of records names its scope, and keeps searches apart', () => {
  const search = record('nf', { level: null, reason: 'none-found' });
  const { member, groups, question } = lanesOf(record('a'), record('b', { services: ['launch'] }), search);
  expect(describeLanes(member, groups, question, '2026-11-22', codebook)).toBe(
    '2 records of 1 institution of Finland and 1 search of public material: 2 on the services asked about, 1 on others.',
  );
});
