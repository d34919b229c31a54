import { expect, test } from 'vitest';
import { codebook, memberList } from '../../reference/codebook.ts';
import { dayScale } from '../time-axis/day-scale.ts';
import { pieceAt, placeTimeline } from './place.ts';
import { memberSeries } from './series.ts';
import { record, timelineRows } from './timeline-fixture.ts';

const range = { from: '2019-01-01', to: '2026-06-30' };
const members = memberList.filter(({ iso3 }) => iso3 === 'LTU');

/** Lithuania's row on 500 px, with a limit stated on a day. */
function rowWith(statedOn: string) {
  const records = [record({ id: 'a', member: 'LTU', statedOn, level: 'limits' })];
  const series = timelineRows(members, records, range, codebook).map((row) => memberSeries(row, range));
  const placed = placeTimeline([{ id: 's', label: '', series }], dayScale(range, 500), false, codebook);
  return { placed, runs: placed.rows[0]?.runs ?? [] };
}

test('a value that began on the last day is drawn wide enough to be seen, up to the right edge', () => {
  const { runs } = rowWith('2026-06-30');
  expect(runs.map(({ run }) => run.code)).toEqual(['not-researched', 'limits']);
  const [before, last] = runs;
  expect(last).toMatchObject({ x: 488, width: 12 });
  expect((before?.x ?? 0) + (before?.width ?? 0)).toBe(487);
  expect(last?.pieces[0]).toMatchObject({ x: 488, width: 12 });
});

test('a value that has held for years keeps its true start', () => {
  const { runs } = rowWith('2022-10-01');
  expect(runs.at(-1)?.x).toBe(dayScale(range, 500).start('2022-10-01'));
});

test('the pointer finds the piece that is drawn under it', () => {
  const { placed } = rowWith('2026-06-30');
  expect(pieceAt(placed, 490, 5)?.run.code).toBe('limits');
  expect(pieceAt(placed, 400, 5)?.run.code).toBe('not-researched');
  expect(pieceAt(placed, 400, 50)).toBeNull();
});
