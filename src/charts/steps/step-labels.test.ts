import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stanceIntervals } from '../../domain/intervals.ts';
import { questionWith } from '../../domain/question.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { memberSeries } from '../stance-timeline/series.ts';
import { NOTE_SIZE, stepLayout } from './step-layout.ts';
import { spreadApart, stepLabels } from './step-labels.ts';

const anyPlaces = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });

test('labels stay at least their height apart and inside the plot', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const placed = spreadApart(places, 16, 0, 400).toSorted((a, b) => a - b);
      expect(placed.every((y, i) => i === 0 || y - (placed[i - 1] ?? 0) >= 16 - 1e-9)).toBe(true);
      expect(placed.every((y) => y >= -1e-9 && y <= 400 + 1e-9)).toBe(true);
    }),
  );
});

test('labels that have room stay where their lines end', () => {
  expect(spreadApart([300, 100, 200], 16, 0, 400)).toEqual([300, 100, 200]);
});

test('labels keep the order of their lines', () => {
  expect(spreadApart([100, 100, 90], 16, 0, 400).map(Math.round)).toEqual([97, 113, 81]);
});

test('what stands in place of a level has room under the name, at every width', () => {
  const range = { from: '2020-01-01', to: '2026-11-22' };
  const history = { accession: '1949-08-24', positions: [] };
  const intervals = stanceIntervals(history, questionWith(codebook), range, codebook);
  const series = memberList.slice(0, 4).map((member) => memberSeries({ member, intervals, evidence: [] }, range));
  for (const width of [340, 900, 1200]) {
    const layout = stepLayout({ series, range, events: [], codebook }, width);
    const labels = stepLabels(series, layout, codebook).toSorted((a, b) => a.y - b.y);
    const room = width - layout.left - layout.scale.width - 15;
    expect(labels.map(({ note }) => note)).toEqual(Array(4).fill('not researched'));
    expect(labels.every(({ note }) => textWidth(note, NOTE_SIZE) <= room)).toBe(true);
    expect(labels.every(({ y }, i) => i === 0 || y - (labels[i - 1]?.y ?? 0) >= 28 - 1e-9)).toBe(true);
  }
});
