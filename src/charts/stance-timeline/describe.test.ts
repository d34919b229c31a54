import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar-date.ts';
import { stanceOn } from '../../domain/intervals.ts';
import { questionWith } from '../../domain/question.ts';
import { codeOf } from '../../domain/stance.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import { countsOn, describeTimeline } from './describe.ts';
import { memberSeries } from './series.ts';
import { sortSeries } from './sort-series.ts';
import { timelineTable } from './table.ts';
import { record, timelineRows } from './timeline-fixture.ts';

const range = { from: '2024-01-01', to: '2026-06-30' };
const members = memberList.filter((member) => ['LTU', 'LVA', 'SWE'].includes(member.iso3));
const records = [
  record({ id: 'a', member: 'LTU', statedOn: '2024-02-01', level: 'limits', instrument: 'statute' }),
  record({ id: 'b', member: 'LTU', statedOn: '2025-01-10', level: 'permits' }),
  record({ id: 'c', member: 'LVA', statedOn: '2024-05', level: 'reviewing' }),
  record({ id: 'd', member: 'LVA', statedOn: '2025-09-01', level: 'excludes' }),
  record({ id: 'e', member: 'SWE', statedOn: '2023-06-01', level: 'cautions' }),
];
const rows = timelineRows(members, records, range, codebook);
const series = rows.map((row) => memberSeries(row, range));
const sections = sortSeries(series, 'name', range.to, [], codebook);
function seriesOf(given: typeof records) {
  return timelineRows(members, given, range, codebook).map((row) => memberSeries(row, range));
}

const byId = new Map(records.map((one) => [one.id, one]));

function derived(day: string) {
  const question = questionWith(codebook);
  return rows.map(({ member, evidence }) =>
    codeOf(stanceOn({ accession: member.natoAccession, positions: evidence }, question, day, codebook)),
  );
}

describe('the sentence of the timeline', () => {
  it('counts what the derivation gives, on every day', () => {
    for (let day = range.from; day <= range.to; day = addDays(day, 1)) {
      const codes = derived(day);
      const counts = countsOn(series, day);
      expect(counts.every(([code, count]) => codes.filter((one) => one === code).length === count)).toBe(true);
      expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(codes.length);
    }
  });

  it('names the counts and who changed last', () => {
    expect(describeTimeline(series, range, '2026-01-01', codebook)).toBe(
      'On 1 January 2026, of 3 members: Excludes 1, Limits 1, Cautions 1. ' +
        'The last to change level was Latvia, from Reviewing to Excludes, on 1 September 2025.',
    );
  });

  it('says a month where the day is not known', () => {
    const later = record({ id: 'f', member: 'SWE', statedOn: '2025-11', level: 'limits' });
    expect(describeTimeline(seriesOf([...records, later]), range, '2026-01-01', codebook)).toContain(
      'Sweden, from Cautions to Limits, in November 2025.',
    );
  });

  it('counts no first value as a change of level, and looks past the time without one', () => {
    expect(describeTimeline(series, range, '2025-06-01', codebook)).toMatch(
      / No member moved from one level to another in this range up to this day\.$/,
    );
    expect(describeTimeline(seriesOf([]), range, range.to, codebook)).toMatch(/ to another in this range\.$/);
    const declined = record({ id: 'f', member: 'SWE', statedOn: '2026-02-01', reason: 'declined' });
    const limits = record({ id: 'g', member: 'SWE', statedOn: '2026-03-01', level: 'limits' });
    expect(describeTimeline(seriesOf([...records, declined, limits]), range, range.to, codebook)).toContain(
      'Sweden, from Cautions to Limits, on 1 March 2026.',
    );
  });

  it.each(['2023-12-31', '2030-01-01'])('counts on %s, outside the range, what the caller derives', (on) => {
    const question = questionWith(codebook);
    const withStance = rows.map((row) => {
      const history = { accession: row.member.natoAccession, positions: row.evidence };
      return memberSeries({ ...row, stance: stanceOn(history, question, on, codebook) }, range);
    });
    const codes = derived(on);
    expect(countsOn(withStance, on).reduce((sum, [, count]) => sum + count, 0)).toBe(codes.length);
    for (const [code, count] of countsOn(withStance, on))
      expect(codes.filter((one) => one === code)).toHaveLength(count);
    expect(describeTimeline(withStance, range, on, codebook)).toMatch(
      /^On .*, of 3 members: .* The day shown, .*, lies outside the range drawn\./,
    );
    expect(describeTimeline(series, range, on, codebook)).toMatch(/^The day shown, /);
    const [first] = sortSeries(withStance, 'level', on, [], codebook);
    expect(first?.id).toBe(countsOn(withStance, on)[0]?.[0]);
  });
});

describe('the table of the timeline', () => {
  const table = timelineTable(sections, range, byId, codebook);

  it('has as many cells in each row as columns', () => {
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it('tells the tension and the record that sets the value', () => {
    const row = table.rows.find(([, from]) => from === '10 Jan 2025');
    expect(row).toEqual([
      'Lithuania',
      '10 Jan 2025',
      expect.any(String),
      'Limits',
      expect.stringContaining('rule against a later word'),
      '3. A rule yields only to a rule',
      expect.stringContaining('1 Feb 2024'),
    ]);
  });

  it('says for each member the value that the derivation gives on the last day', () => {
    const last = members.map((member) => table.rows.findLast(([name]) => name === member.name)?.[3]);
    expect(last).toEqual(derived(range.to).map((code) => labelOf(code, codebook)));
  });
});

function order(sort: 'level' | 'change' | 'name') {
  return sortSeries(series, sort, range.to, [], codebook).flatMap((section) =>
    section.series.map((one) => one.member.iso3),
  );
}

describe('the order of the members', () => {
  it('is by level from the most restrictive, by last change, or by name', () => {
    expect(order('level')).toEqual(['LVA', 'LTU', 'SWE']);
    expect(order('change')).toEqual(['LVA', 'SWE', 'LTU']);
    expect(order('name')).toEqual(['LVA', 'LTU', 'SWE']);
  });

  it('puts members of no group last', () => {
    const groups = [{ id: 'g', name: 'A group', note: '', members: ['SWE'] }];
    const found = sortSeries(series, 'group', range.to, groups, codebook);
    expect(found.map((section) => section.label)).toEqual(['A group', 'Other members']);
  });
});
