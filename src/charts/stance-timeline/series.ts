// A member's history is told in runs: how long it stood at one level, whatever records carried it.
// Inside a run lie pieces, each resting on one record and either fresh or carried forward.
import { type Day, firstDay, lastDay, precisionOf, type ReducedDate } from '../../domain/calendar-date.ts';
import type { DayRange, Interval } from '../../domain/intervals.ts';
import type { Member } from '../../domain/member.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { isLevel, type Level, type StanceCode } from '../../domain/scale.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';

export interface TimelineRow {
  readonly member: Member;
  /** Cover the range without gap. */
  readonly intervals: readonly Interval[];
  /** The member's records that the question sees. */
  readonly evidence: readonly CodedPosition[];
  /** On the chosen day, which may lie outside the range. */
  readonly stance?: Stance;
}

/** Days of one value that rest on the same record; what "Why this value?" explains. */
export interface Piece {
  readonly from: Day;
  readonly to: Day;
  readonly stance: Stance;
  /** The date as it is known, where the piece begins with a record that names only a month or a year. */
  readonly since: ReducedDate;
}

/** Days of one value. */
export interface Run {
  readonly from: Day;
  readonly to: Day;
  readonly code: StanceCode;
  readonly range: readonly [Level, Level] | null;
  readonly tension: boolean;
  /** The last day on which the run can have begun, where that is not known to the day; else null. */
  readonly uncertainUntil: Day | null;
  readonly pieces: readonly Piece[];
}

/** One record, by the days on which it can have been stated. */
export interface EvidenceTick {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  /** Stated before the member joined (rule 1). */
  readonly isMuted: boolean;
}

export interface MemberSeries {
  readonly member: Member;
  readonly runs: readonly Run[];
  readonly ticks: readonly EvidenceTick[];
  /** The value on the chosen day, for where no run holds it; null where the caller does not say. */
  readonly codeOutside: StanceCode | null;
}

/** The runs and the evidence of one member within the range. */
export function memberSeries(row: TimelineRow, range: DayRange): MemberSeries {
  return {
    member: row.member,
    runs: runsOf(row.intervals, row.evidence),
    ticks: row.evidence.flatMap((record) => tickOf(record, row.member, range)),
    codeOutside: row.stance === undefined ? null : codeOf(row.stance),
  };
}

/** Intervals as runs of one code, range and tension, each split where its record or freshness changes. */
export function runsOf(intervals: readonly Interval[], evidence: readonly CodedPosition[]): readonly Run[] {
  const records = new Map(evidence.map((record) => [record.id, record]));
  const runs: Run[] = [];
  for (const interval of intervals) {
    const { from, to, stance } = interval;
    const since = reducedStart(interval, records);
    const run = runs.at(-1);
    const piece = { from, to, stance, since };
    if (run !== undefined && isSameRun(run, stance))
      runs[runs.length - 1] = { ...run, to, pieces: withPiece(run.pieces, piece) };
    else runs.push(newRun(piece));
  }
  return runs;
}

function newRun(piece: Piece): Run {
  const { from, to, stance, since } = piece;
  const uncertainUntil = precisionOf(since) === 'day' ? null : lastDay(since);
  const { range, tension } = stance;
  return { from, to, code: codeOf(stance), range, tension, uncertainUntil, pieces: [piece] };
}

function isSameRun(run: Run, stance: Stance): boolean {
  return run.code === codeOf(stance) && run.tension === stance.tension && run.range?.join() === stance.range?.join();
}

function withPiece(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  const before = pieces.at(-1);
  if (before === undefined || !isSamePiece(before.stance, piece.stance)) return [...pieces, piece];
  return [...pieces.slice(0, -1), { ...before, to: piece.to }];
}

function isSamePiece(a: Stance, b: Stance): boolean {
  return a.setBy === b.setBy && a.stale === b.stale && a.rule === b.rule;
}

/** The date of the record that began the interval, as precise as the record has it; the day itself where none did. */
function reducedStart({ from, stance }: Interval, records: ReadonlyMap<string, CodedPosition>): ReducedDate {
  const dates = stance.cites.flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [record.effectiveOn ?? record.statedOn, record.statedOn];
  });
  return dates.find((date) => firstDay(date) === from) ?? from;
}

function tickOf(record: CodedPosition, member: Member, range: DayRange): EvidenceTick[] {
  const [from, to] = [firstDay(record.statedOn), lastDay(record.statedOn)];
  if (to < range.from || from > range.to) return [];
  return [{ id: record.id, from, to, isMuted: to < member.natoAccession }];
}

/** The run that holds on a day, or undefined outside the range. */
export function runOn(series: MemberSeries, day: Day): Run | undefined {
  return series.runs.find((run) => run.from <= day && day <= run.to);
}

/** The code on the chosen day, inside the range or, where the caller has given it, outside. */
export function codeOn(series: MemberSeries, on: Day): StanceCode | null {
  return runOn(series, on)?.code ?? series.codeOutside;
}

/** The last time up to `on` that the member stood at another level than at the one before, whatever lay between; undefined where it did not. */
export function lastLevelMove(
  series: MemberSeries,
  on: Day,
): { readonly before: Run; readonly after: Run } | undefined {
  const levels = series.runs.filter((run) => run.from <= on && isLevel(run.code));
  const at = levels.findLastIndex((run, place) => place > 0 && levels[place - 1]?.code !== run.code);
  const [before, after] = [levels[at - 1], levels[at]];
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** The last day up to `on` on which the member's value changed within the range, and the two runs; undefined where it did not. */
export function lastChange(series: MemberSeries, on: Day): { readonly before: Run; readonly after: Run } | undefined {
  for (let i = series.runs.length - 1; i > 0; i -= 1) {
    const [before, after] = [series.runs[i - 1], series.runs[i]];
    if (before !== undefined && after !== undefined && after.from <= on && before.code !== after.code)
      return { before, after };
  }
  return undefined;
}
