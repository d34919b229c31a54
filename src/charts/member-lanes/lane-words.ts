// The words of the lanes: one sentence, what the walk speaks, and a table with one row for each record.
import type { Day } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { Member } from '../../domain/member.ts';
import { isLevel, levelsApart, rangeOf } from '../../domain/scale.ts';
import type { ChartTable } from '../frame/chart-table.tsx';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import type { Question } from '../../domain/question.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { WalkGrid } from '../walk/walk.ts';
import { type Lane, type LaneGroup, type LaneMark, SEARCH_LANE, type Weight } from './lane-series.ts';

export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  rule: 'a rule',
  voice: 'a statement',
  silent: 'does not set the stance',
};

/** How many records there are, and how far apart institutions stand on a day. */
export function describeLanes(
  member: Member,
  groups: readonly LaneGroup[],
  question: Pick<Question, 'services'>,
  on: Day,
  codebook: Codebook,
): string {
  const lanes = groups.find(({ id }) => id === 'institutions')?.lanes ?? [];
  if (lanes.length === 0) return `Nothing is on record for ${member.name} in the time shown.`;
  const last = lanes.flatMap((lane) => levelOn(lane, on) ?? []);
  const [first, ...rest] = last;
  const counted = `${countsInWords(lanes, member)}: ${scopeInWords(lanes, question)}.`;
  if (first === undefined || rest.length === 0) return counted;
  const [low, high] = rangeOf([first, ...rest]);
  const apart = levelsApart(low, high);
  const words = `${labelOf(low, codebook)} to ${labelOf(high, codebook)}`;
  return `${counted} On ${dateInWords(on)} their latest words ${apart === 0 ? `agree: ${labelOf(low, codebook)}` : `reach from ${words}`}.`;
}

/** `11 records of 7 institutions of Lithuania`; searches without result are of no institution. */
function countsInWords(lanes: readonly Lane[], member: Member): string {
  const institutions = lanes.filter(({ id }) => id !== SEARCH_LANE);
  const searches = marksOf(lanes).length - marksOf(institutions).length;
  const said = `${counted(marksOf(institutions).length, 'record')} of ${counted(institutions.length, 'institution')} of ${member.name}`;
  const searched = searches === 1 ? '1 search of public material' : `${searches} searches of public material`;
  if (searches === 0) return said;
  return institutions.length === 0 ? `${searched} for ${member.name}` : `${said} and ${searched}`;
}

/** How many are about the services asked about: the lanes show the others too. */
function scopeInWords(lanes: readonly Lane[], { services }: Pick<Question, 'services'>): string {
  const marks = marksOf(lanes);
  const asked = marks.filter(({ record }) => record.services.some((service) => services.includes(service))).length;
  if (asked === marks.length) return 'all on the services asked about';
  return `${asked} on the services asked about, ${marks.length - asked} on others`;
}

function marksOf(lanes: readonly Lane[]): readonly LaneMark[] {
  return lanes.flatMap(({ marks }) => marks);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
  const early = mark.isMuted ? ', before it was a member' : '';
  const voice = voiceOf(mark, codebook).toReversed().join(', ');
  return `${labelOf(mark.code, codebook)}, ${whenInWords(mark)}, ${voice}, ${WEIGHT_WORDS[mark.weight]}${early}`;
}

/** Institution and instrument of a record; of a search, only that it is one. */
export function voiceOf({ record }: LaneMark, codebook: Codebook): readonly string[] {
  if (isSearch(record)) return [SEARCH_NAME];
  return [
    codebook.institutions.get(record.institution)?.name ?? record.institution,
    codebook.instruments.get(record.instrument)?.name ?? record.instrument,
  ];
}

/** The date of a statement, or `searched on` and the date of a search. */
export function whenInWords({ record, date }: LaneMark): string {
  return isSearch(record) ? `searched on ${dateInWords(date)}` : dateInWords(date);
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
        isSearch(mark.record) ? '–' : (voiceOf(mark, codebook)[0] ?? ''),
        voiceOf(mark, codebook).at(-1) ?? '',
        `${labelOf(mark.code, codebook)}${isLevel(mark.code) ? '' : ' (no level)'}`,
        mark.record.services.map((id) => service.get(id) ?? id).join(', '),
        mark.isMuted ? `${WEIGHT_WORDS[mark.weight]}, before membership` : WEIGHT_WORDS[mark.weight],
      ]),
  };
}
