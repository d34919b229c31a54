import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTENTS, markWith, NOT_WALKING, transition, type WalkGrid, type WalkIntent } from './walk.ts';

const days = ['2024-01-01', '2024-06-01', '2025-01-01', '2025-06-01', '2026-01-01'];

/** Rows of marks whose days ascend; some rows are empty. */
const grids = fc.array(fc.subarray(days), { maxLength: 12 }).map((rows): WalkGrid =>
  rows.map((row, r) => ({
    id: `r${r}`,
    label: `Row ${r}`,
    marks: row.map((day) => ({ id: `r${r}-${day}`, row: `r${r}`, label: `${r} ${day}`, day })),
  })),
);
const walks = fc.array(fc.constantFrom(...INTENTS), { maxLength: 40 });

function walk(grid: WalkGrid, intents: readonly WalkIntent[]) {
  return intents.reduce((state, intent) => transition(grid, state, intent), NOT_WALKING);
}

function row(id: string, marks: readonly string[]) {
  return { id, label: id, marks: marks.map((day) => ({ id: `${id}-${day}`, row: id, label: day, day })) };
}

function places(id: string, columns: readonly number[]) {
  return {
    id,
    label: id,
    marks: columns.map((column) => ({ id: `${id}${column}`, row: id, label: `${column}`, column })),
  };
}

describe('the keyboard walk', () => {
  it('never stands on a mark that the grid does not have', () => {
    fc.assert(
      fc.property(grids, walks, (grid, intents) => {
        const { active, pinned } = walk(grid, intents);
        expect(active === null || markWith(grid, active) !== null).toBe(true);
        expect(pinned === null || markWith(grid, pinned) !== null).toBe(true);
      }),
    );
  });

  it('reaches every mark from anywhere with up, down, home and right', () => {
    fc.assert(
      fc.property(grids, walks, fc.nat(), (grid, intents, pick) => {
        const marks = grid.flatMap((row) => row.marks);
        const goal = marks[pick % Math.max(1, marks.length)];
        if (goal === undefined) return;
        let state = transition(grid, walk(grid, intents), 'up');
        for (let i = 0; i < grid.length; i += 1) state = transition(grid, state, 'up');
        for (let i = 0; i < grid.length && markWith(grid, state.active)?.row !== goal.row; i += 1) {
          state = transition(grid, state, 'down');
        }
        state = transition(grid, state, 'home');
        for (let i = 0; i < days.length && state.active !== goal.id; i += 1) state = transition(grid, state, 'right');
        expect(state.active).toBe(goal.id);
      }),
    );
  });

  it('lets go of everything after two Escapes, and goes on where it was', () => {
    fc.assert(
      fc.property(grids, walks, (grid, intents) => {
        const before = walk(grid, intents);
        const after = transition(grid, transition(grid, before, 'escape'), 'escape');
        expect(after.active).toBeNull();
        expect(after.pinned).toBeNull();
        const again = transition(grid, after, 'right').active;
        expect(again).toBe(before.active ?? again);
      }),
    );
  });

  it('keeps to the day when it steps to another row', () => {
    const grid = [
      row('a', ['2024-01-01', '2025-03-01']),
      row('b', ['2024-01-01', '2024-02-01', '2025-01-01', '2026-01-01']),
    ];
    const state = walk(grid, ['right', 'right', 'down']);
    expect(state.active).toBe('b-2025-01-01');
  });

  it('keeps to the nearest column in rows with gaps', () => {
    const grid = [places('a', [0, 3, 7]), places('b', [6, 8]), places('c', [1, 7])];
    expect(walk(grid, ['right', 'right', 'down']).active).toBe('b6');
    expect(walk(grid, ['right', 'right', 'right', 'down', 'down']).active).toBe('c7');
  });

  it('opens with Enter only what it stands on, and Escape closes that first', () => {
    const grid = [{ id: 'a', label: 'A', marks: [{ id: 'm', row: 'a', label: 'M' }] }];
    expect(walk(grid, ['enter'])).toEqual({ active: 'm', last: 'm', pinned: null });
    expect(walk(grid, ['enter', 'enter']).pinned).toBe('m');
    expect(walk(grid, ['enter', 'enter', 'escape'])).toEqual({ active: 'm', last: 'm', pinned: null });
  });

  it('stands nowhere in an empty grid', () => {
    expect(walk([], ['down', 'enter', 'end'])).toEqual(NOT_WALKING);
  });
});
