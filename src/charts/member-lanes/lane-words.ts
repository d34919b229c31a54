// The words of the lanes: one sentence, what the walk speaks, and a table with one row for each record.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Member } from '../../domain/member.ts';
import { isLevel, levelsApart, rangeOf } from '../../domain/scale.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import type { Lane, LaneGroup, LaneMark, Weight } from './lane-series.ts';

export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  rule: 'a rule',
  voice: 'a statement',
  silent: 'does not set the stance',
};

/** How many records there are, and how far apart institutions stand on a day. */
export function describeLanes(member: Member, groups: readonly LaneGroup[], on: Day, codebook: Codebook): string {
  const lanes = groups.find(({ id }) => id === 'institutions')?.lanes ?? [];
  const records = lanes.reduce((sum, { marks }) => sum + marks.length, 0);
  if (records === 0) return `Nothing is on record for ${member.name} in the time shown.`;
  const last = lanes.flatMap((lane) => levelOn(lane, on) ?? []);
  const [first, ...rest] = last;
  const counted = `${records} ${records === 1 ? 'record' : 'records'} of ${lanes.length} ${lanes.length === 1 ? 'institution' : 'institutions'} of ${member.name}.`;
  if (first === undefined || rest.length === 0) return counted;
  const [low, high] = rangeOf([first, ...rest]);
  const apart = levelsApart(low, high);
  const words = `${labelOf(low, codebook)} to ${labelOf(high, codebook)}`;
  return `${counted} On ${dateInWords(on)} their latest words ${apart === 0 ? `agree: ${labelOf(low, codebook)}` : `reach from ${words}`}.`;
}

function levelOn({ marks }: Lane, on: Day) {
  const mark = marks.findLast(({ record, from, to }) => record.level !== null && from <= on && on <= to);
  return mark?.record.level ?? null;
}

/** A row for each lane, a mark for each record in it. */
export function laneWalk(groups: readonly LaneGroup[], codebook: Codebook): WalkGrid {
  return groups.flatMap(({ lanes }) =>
    lanes.map((lane) => ({
      id: lane.id,
      label: lane.label,
      marks: lane.marks.map((mark) => ({
        id: mark.id,
        row: lane.id,
        member: mark.record.member,
        day: mark.from,
        label: `${lane.label}: ${markInWords(mark, codebook)}`,
      })),
    })),
  );
}

/** Level, date, instrument, institution and weight, as spoken. */
function markInWords(mark: LaneMark, codebook: Codebook): string {
  const { record } = mark;
  const by = codebook.institutions.get(record.institution)?.name ?? record.institution;
  const how = codebook.instruments.get(record.instrument)?.name ?? record.instrument;
  const early = mark.isMuted ? ', before it was a member' : '';
  return `${labelOf(mark.code, codebook)}, ${dateInWords(mark.date)}, ${how}, ${by}, ${WEIGHT_WORDS[mark.weight]}${early}`;
}

/** One row for each record, oldest first. */
export function laneTable(member: Member, groups: readonly LaneGroup[], codebook: Codebook): ChartTable {
  const marks = (groups.find(({ id }) => id === 'institutions')?.lanes ?? []).flatMap((lane) => lane.marks);
  const service = new Map(codebook.services.map(({ id, name }) => [id, name]));
  return {
    caption: `Records of ${member.name}`,
    columns: ['Date', 'Institution', 'Instrument', 'Value', 'Services', 'Counts as'],
    rows: marks
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map((mark) => [
        dateInWords(mark.date),
        codebook.institutions.get(mark.record.institution)?.name ?? mark.record.institution,
        codebook.instruments.get(mark.record.instrument)?.name ?? mark.record.instrument,
        `${labelOf(mark.code, codebook)}${isLevel(mark.code) ? '' : ' (no level)'}`,
        mark.record.services.map((id) => service.get(id) ?? id).join(', '),
        mark.isMuted ? `${WEIGHT_WORDS[mark.weight]}, before membership` : WEIGHT_WORDS[mark.weight],
      ]),
  };
}
