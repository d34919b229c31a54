// A chart can be walked with the keyboard alone: rows of marks, and one step per key.
// The machine knows no chart and no page; it turns a state and an intent into the next state.
import type { Day } from '../../domain/calendar-date.ts';

/** One thing in a chart that can be reached, spoken and opened. */
export interface WalkMark {
  /** Unique within the grid, and the same when the grid is built again from the same values. */
  readonly id: string;
  /** The id of its row. */
  readonly row: string;
  /** What is spoken: a whole phrase that needs no picture. */
  readonly label: string;
  /** ISO 3166-1 alpha-3, where the mark belongs to one member. */
  readonly member?: string;
  /** The day on which the mark begins; where marks have days, stepping to another row keeps to the day. */
  readonly day?: Day;
  /** Its place from the left in a row that has gaps; where marks have columns, stepping to another row keeps to the nearest. */
  readonly column?: number;
}

export interface WalkRow {
  readonly id: string;
  readonly label: string;
  /** From left to right; ascending by day where they have one. */
  readonly marks: readonly WalkMark[];
}

/** Rows from top to bottom. A row may be empty; it is stepped over. */
export type WalkGrid = readonly WalkRow[];

export interface WalkState {
  /** Id of the mark the walk stands on, or null before the first step and after Escape. */
  readonly active: string | null;
  /** Where a walk that was left goes on. */
  readonly last: string | null;
  /** Id of the mark that was opened, or null. */
  readonly pinned: string | null;
}

export const INTENTS = [
  'up', 'down', 'left', 'right', 'home', 'end', 'pageUp', 'pageDown', 'enter', 'escape',
] as const; // prettier-ignore
export type WalkIntent = (typeof INTENTS)[number];

export const NOT_WALKING: WalkState = { active: null, last: null, pinned: null };
/** How many rows Page Up and Page Down step over. */
const PAGE_ROWS = 8;

/** The state after an intent. Marks that the grid no longer has count as none; nothing wraps round at an edge. */
export function transition(grid: WalkGrid, state: WalkState, intent: WalkIntent): WalkState {
  if (intent === 'escape') return released(state);
  const rows = grid.filter((row) => row.marks.length > 0);
  const here = markWith(rows, state.active);
  if (here === null) return entered(rows, state);
  if (intent === 'enter') return { ...state, pinned: here.id };
  const next = STEPS[intent](rows, here);
  return { ...state, active: next.id, last: next.id };
}

/** The mark of an id, or null where the grid has none. */
export function markWith(grid: WalkGrid, id: string | null): WalkMark | null {
  if (id === null) return null;
  for (const row of grid) {
    const found = row.marks.find((mark) => mark.id === id);
    if (found !== undefined) return found;
  }
  return null;
}

/** Escape lets go of the opened mark first, then of the walk. */
function released(state: WalkState): WalkState {
  if (state.pinned !== null) return { ...state, pinned: null };
  return { ...state, active: null, last: state.active ?? state.last };
}

/** The first key only enters: where the walk was left, else at the first mark. */
function entered(rows: WalkGrid, state: WalkState): WalkState {
  const mark = markWith(rows, state.last) ?? rows[0]?.marks[0];
  return mark === undefined ? NOT_WALKING : { ...state, active: mark.id, last: mark.id };
}

type Step = (rows: WalkGrid, here: WalkMark) => WalkMark;

const STEPS: Readonly<Record<Exclude<WalkIntent, 'enter' | 'escape'>, Step>> = {
  left: withinRow((at) => at - 1),
  right: withinRow((at) => at + 1),
  home: withinRow(() => 0),
  end: withinRow((_at, last) => last),
  up: inOtherRow(-1),
  down: inOtherRow(1),
  pageUp: inOtherRow(-PAGE_ROWS),
  pageDown: inOtherRow(PAGE_ROWS),
};

function withinRow(move: (at: number, last: number) => number): Step {
  return (rows, here) => {
    const marks = rows[rowOf(rows, here)]?.marks ?? [];
    const last = marks.length - 1;
    return marks[clamp(move(marks.indexOf(here), last), last)] ?? here;
  };
}

function inOtherRow(by: number): Step {
  return (rows, here) => {
    const from = rowOf(rows, here);
    const to = clamp(from + by, rows.length - 1);
    if (to === from) return here;
    return aligned(rows[to]?.marks ?? [], here, rows[from]?.marks.indexOf(here) ?? 0) ?? here;
  };
}

/** The mark of another row in the nearest column, or the one that holds on the same day, or else the one at the same place. */
function aligned(marks: readonly WalkMark[], here: WalkMark, at: number): WalkMark | undefined {
  const { day, column } = here;
  if (column !== undefined) return nearest(marks, column);
  if (day === undefined) return marks[clamp(at, marks.length - 1)];
  return marks.findLast((mark) => mark.day !== undefined && mark.day <= day) ?? marks[0];
}

function nearest(marks: readonly WalkMark[], column: number): WalkMark | undefined {
  const distance = (mark: WalkMark) => Math.abs((mark.column ?? 0) - column);
  return marks.toSorted((a, b) => distance(a) - distance(b))[0];
}

function rowOf(rows: WalkGrid, mark: WalkMark): number {
  return rows.findIndex((row) => row.marks.includes(mark));
}

function clamp(at: number, last: number): number {
  return Math.min(Math.max(at, 0), last);
}
