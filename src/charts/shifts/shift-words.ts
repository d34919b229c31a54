// The words of what moved between two days: in the table, spoken, and in one sentence.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Member } from '../../domain/member.ts';
import { isLevel, rankOf } from '../../domain/scale.ts';
import { type Shift, type ShiftCell, type ShiftCode, shiftCodeOf } from '../../domain/shift-cells.ts';
import { codeOf } from '../../domain/stance.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';

/** One member on two days. */
export interface MemberShift extends Shift {
  readonly member: Member;
}

/** The two days that are compared; `since` lies before `on`. */
export interface TwoDays {
  readonly since: Day;
  readonly on: Day;
}

/** The label of a level, or `No level`. */
export function shiftLabel(code: ShiftCode, codebook: Codebook): string {
  return code === 'none' ? 'No level' : labelOf(code, codebook);
}

/** Levels passed, positive towards more restrictive; null where there was or is no level. */
export function levelsPassed({ before, stance }: Shift): number | null {
  if (before.level === null || stance.level === null) return null;
  return rankOf(stance.level) - rankOf(before.level);
}

/** Names in a row: `Latvia, Norway and Spain`. */
function namesInWords(shifts: readonly MemberShift[]): string {
  const names = shifts.map(({ member }) => member.name).toSorted((a, b) => a.localeCompare(b, 'en'));
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** How many moved which way, and how many gained or lost a level. */
export function describeShifts(shifts: readonly MemberShift[], { since, on }: TwoDays): string {
  const passed = shifts.map(levelsPassed);
  const more = passed.filter((levels) => levels !== null && levels > 0).length;
  const less = passed.filter((levels) => levels !== null && levels < 0).length;
  const gained = shifts.filter(({ before, stance }) => before.level === null && stance.level !== null).length;
  const lost = shifts.filter(({ before, stance }) => before.level !== null && stance.level === null).length;
  const days = `Between ${dateInWords(since)} and ${dateInWords(on)}`;
  return `${days}, of ${shifts.length} members ${more} moved to a more restrictive level and ${less} to a less restrictive one; ${gained} gained a level and ${lost} lost theirs.`;
}

/** A row for each level before, a mark for each cell that somebody is in. */
export function matrixWalk(cells: readonly ShiftCell<MemberShift>[], codebook: Codebook): WalkGrid {
  const filled = cells.filter(({ shifts }) => shifts.length > 0);
  return [...Map.groupBy(filled, ({ from }) => from)].map(([from, row]) => ({
    id: from,
    label: shiftLabel(from, codebook),
    marks: row.map((cell) => ({ id: cellId(cell), row: from, label: cellWords(cell, codebook) })),
  }));
}

/** The id of a cell's mark. */
export function cellId(cell: Pick<ShiftCell<MemberShift>, 'from' | 'to'>): string {
  return `${cell.from}-${cell.to}`;
}

/** `2 from permits to limits: Latvia and Norway`. */
export function cellWords({ from, to, shifts }: ShiftCell<MemberShift>, codebook: Codebook): string {
  const [before, after] = [shiftLabel(from, codebook).toLowerCase(), shiftLabel(to, codebook).toLowerCase()];
  const way = from === to ? `stayed at ${before}` : `from ${before} to ${after}`;
  const stayed = from === 'none' && to === 'none' ? 'without a level on both days' : way;
  return `${shifts.length} ${stayed}: ${namesInWords(shifts)}`;
}

/** A row for each cell that somebody is in, moves first. */
export function matrixTable(cells: readonly ShiftCell<MemberShift>[], days: TwoDays, codebook: Codebook): ChartTable {
  const filled = cells.filter(({ shifts }) => shifts.length > 0);
  const rows = filled.toSorted((a, b) => Number(a.from === a.to) - Number(b.from === b.to));
  return {
    caption: `Members by level on ${dateInWords(days.since)} and on ${dateInWords(days.on)}`,
    columns: [`On ${dateInWords(days.since)}`, `On ${dateInWords(days.on)}`, 'Members', 'Who'],
    rows: rows.map(({ from, to, shifts }) => [
      shiftLabel(from, codebook),
      shiftLabel(to, codebook),
      String(shifts.length),
      namesInWords(shifts),
    ]),
  };
}

/** What one member did: `Norway: permits to limits, 3 levels more restrictive`. */
export function shiftInWords(shift: MemberShift, codebook: Codebook): string {
  const [from, to] = [labelOf(codeOf(shift.before), codebook), labelOf(codeOf(shift.stance), codebook)];
  return `${shift.member.name}: ${from.toLowerCase()} to ${to.toLowerCase()}, ${sizeInWords(shift)}`;
}

/** `2 levels more restrictive`, or what happened otherwise. */
export function sizeInWords(shift: Shift): string {
  const levels = levelsPassed(shift);
  if (levels === null) return isLevel(shiftCodeOf(shift.stance)) ? 'a level gained' : 'a level lost';
  const count = Math.abs(levels);
  return `${count} ${count === 1 ? 'level' : 'levels'} ${levels > 0 ? 'more' : 'less'} restrictive`;
}
