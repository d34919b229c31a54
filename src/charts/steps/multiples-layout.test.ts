import { expect, test } from 'vitest';
import { codebook, memberList } from '../../reference/codebook.ts';
import { memberSeries } from '../stance-timeline/series.ts';
import { record, timelineRows } from '../stance-timeline/timeline-fixture.ts';
import { multiplesLayout } from './multiples-layout.ts';

const range = { from: '2022-01-01', to: '2026-06-30' };

function layoutOf(...records: Parameters<typeof record>[0][]) {
  const members = memberList.filter(({ iso3 }) => ['FIN', 'LTU', 'LVA'].includes(iso3));
  const rows = timelineRows(
    members,
    records.map((said, at) => record({ id: `r${at}`, ...said })),
    range,
    codebook,
  );
  return multiplesLayout({ series: rows.map((row) => memberSeries(row, range)), range, codebook }, 900);
}

test('who has no level on any day has no empty picture and is named under the others', () => {
  const { cells, silent, legend } = layoutOf({ member: 'LVA', statedOn: '2024-02-01', level: 'limits' });
  expect(cells.map(({ series }) => series.member.iso3)).toEqual(['LVA']);
  expect(silent.join(' ')).toBe('No level on any day shown: Finland, Lithuania');
  expect(legend.items.map(({ label }) => label)).toEqual([
    ...codebook.levels.map(({ label }) => label),
    'carried forward',
    'no level',
    'on the day shown',
  ]);
});

test('where nobody has a level the sentence stands alone', () => {
  const { cells, legend, height } = layoutOf();
  expect([cells.length, legend.items.length]).toEqual([0, 0]);
  expect(height).toBeLessThan(40);
});

test('records that disagree are drawn from one of their levels to the other', () => {
  const { cells } = layoutOf({ member: 'LVA', statedOn: '2024-02-01', level: 'limits' });
  const series = cells.map(({ series: one }) => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, code: 'conflicting' as const, range: ['permits', 'excludes'] as const })),
  }));
  const [cell] = multiplesLayout({ series, range, codebook }, 900).cells;
  expect(cell?.line).toBe('');
  expect(cell?.conflicts).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+Z/);
});

test('the days before a member joined are named where there is room', () => {
  const { cells } = layoutOf(
    { member: 'FIN', statedOn: '2024-02-01', level: 'limits' },
    { member: 'LVA', statedOn: '2024-02-01', level: 'limits' },
  );
  expect(cells.map(({ series, beforeX }) => [series.member.iso3, beforeX])).toEqual([
    ['FIN', 0],
    ['LVA', null],
  ]);
});
