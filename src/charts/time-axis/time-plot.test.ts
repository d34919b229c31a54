import { describe, expect, it } from 'vitest';
import { type ChartEvent, STROKE_ROOM } from './chart-events.ts';
import { NARROW_PLOT, timeHead, timePlot } from './time-plot.ts';

const range = { from: '2024-01-01', to: '2026-06-30' };
const event: ChartEvent = { id: 'e', on: '2025-03-01', title: 'A made-up event', kind: 'made up' };
const room = { left: 120, eventLanes: 2 };

describe('the parts of a chart over dates', () => {
  it('lay the whole range between the two edges', () => {
    const { scale } = timeHead({ range, events: [] }, { ...room, right: 80 }, 1000);
    expect(scale.start(range.from)).toBe(0);
    expect(scale.end(range.to)).toBeCloseTo(800);
  });

  it('stand under each other: key, events, dates, drawing, strip', () => {
    const plot = timePlot(timeHead({ range, events: [event] }, { ...room, over: 30 }, 1000), 200);
    const tops = [plot.eventsTop, plot.axisTop, plot.top, plot.bottom, plot.height];
    expect(plot.eventsTop).toBe(30);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
    expect(plot.bottom - plot.top).toBe(200);
  });

  it('give events without labels room for their strokes over the dates, and none where there is no event', () => {
    const bare = timeHead({ range, events: [] }, room, 1000);
    const muted = timeHead({ range, events: [event] }, { ...room, eventLanes: 0 }, NARROW_PLOT - 1);
    expect(muted.events.map(({ label }) => label)).toEqual(['']);
    expect(bare.axisTop).toBe(0);
    expect(muted.axisTop).toBe(STROKE_ROOM);
    expect(muted.top - bare.top).toBe(STROKE_ROOM);
  });

  it('keep some width for the days where the edges take all of it', () => {
    expect(timeHead({ range, events: [] }, { ...room, right: 80 }, 100).scale.width).toBeGreaterThan(0);
  });
});
