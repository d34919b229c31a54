// The words of a picture of two knowledge dates: spoken, in one sentence, and in the table.
import type { Codebook } from '../../domain/codebook.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { isMoved, type KnownRow, type MemberTwice } from './known-layout.ts';

/** What the two columns are called: `known 1 June 2025`, `known now`. */
export interface ColumnNames {
  readonly before: string;
  readonly after: string;
}

/** `Latvia: Cautions as known 1 June 2025, Limits as known now`, or `Latvia: Limits on both`. */
function twiceInWords({ member, before, after }: MemberTwice, names: ColumnNames, codebook: Codebook): string {
  const [then, later] = [valueOf(before, codebook), valueOf(after, codebook)];
  if (then === later) return `${member.name}: ${later} on both`;
  return `${member.name}: ${then} as ${names.before}, ${later} as ${names.after}`;
}

function valueOf(stance: Stance, codebook: Codebook): string {
  const ends = stance.range?.map((level) => labelOf(level, codebook)).join(' to ');
  return labelOf(codeOf(stance), codebook) + (ends === undefined ? '' : ` from ${ends}`);
}

/** A row for each level of the later column, a mark for each member in it. */
export function knownWalk(rows: readonly KnownRow[], names: ColumnNames, codebook: Codebook): WalkGrid {
  return rows.map(({ code, after }) => ({
    id: code,
    label: labelOf(code, codebook),
    marks: after.map((twice) => {
      const { iso3 } = twice.member;
      return { id: iso3, row: code, member: iso3, label: twiceInWords(twice, names, codebook) };
    }),
  }));
}

/** How many differ, and at which levels there are more or fewer. */
export function describeKnown(rows: readonly KnownRow[], codebook: Codebook): string {
  const members = rows.flatMap(({ after }) => after);
  if (members.length === 0) return 'There is no member to show.';
  const moved = members.filter(isMoved).length;
  const counts = rows
    .filter(({ before, after }) => before.length !== after.length)
    .map(({ code, before, after }) => `${labelOf(code, codebook)} ${before.length} and then ${after.length}`);
  const who = `${moved} of ${members.length} ${members.length === 1 ? 'member' : 'members'} ${moved === 1 ? 'stands' : 'stand'} elsewhere`;
  return counts.length === 0 ? `${who}; the counts are the same.` : `${who}: ${counts.join(', ')}.`;
}

/** Members with both values, in the order of the picture. */
export function knownTable(rows: readonly KnownRow[], names: ColumnNames, codebook: Codebook): ChartTable {
  return {
    caption: `Stances as ${names.before} and as ${names.after}`,
    columns: ['Member', `As ${names.before}`, `As ${names.after}`],
    rows: rows.flatMap(({ after }) =>
      after.map((twice) => [twice.member.name, valueOf(twice.before, codebook), valueOf(twice.after, codebook)]),
    ),
  };
}
