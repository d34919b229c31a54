// Reads a timeline back, record by record. A record that does not parse is named and left out; the others stand.
import { isDay, isReducedDate } from '../domain/calendar-date.ts';
import type { Direction } from '../domain/codebook.ts';
import { instantMs } from '../domain/instant.ts';
import { CONFIDENCES, type CodedPosition, RESPONSES, USERS } from '../domain/position.ts';
import { LEVELS, RECORD_REASONS } from '../domain/scale.ts';
import type { Timeline } from './timeline.ts';

/** A record that was left out: its id (or its place, `#12`) and what is wrong, in words. */
export interface Rejected {
  readonly id: string;
  readonly why: string;
}

export interface DecodedTimeline {
  readonly positions: CodedPosition[];
  readonly rejected: Rejected[];
}

/** What is wrong with one cell. */
class BadCell extends Error {}

/** The positions of a payload, in its order, and the records that do not parse. */
export function decodeTimeline(timeline: Timeline): DecodedTimeline {
  const positions: CodedPosition[] = [];
  const rejected: Rejected[] = [];
  const readRow = rowReader(timeline);
  for (let row = 0; row < timeline.count; row += 1) {
    try {
      positions.push(readRow(row));
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      const id = timeline.columns.id[row];
      rejected.push({ id: typeof id === 'string' ? id : `#${row + 1}`, why: error.message });
    }
  }
  return { positions, rejected };
}

type Column = keyof Timeline['columns'];

function rowReader({ codes, columns }: Timeline): (row: number) => CodedPosition {
  const levels = known(codes.levels, LEVELS);
  const reasons = known(codes.reasons, RECORD_REASONS);
  const users = known(codes.users, USERS);
  const responses = known(codes.responses, RESPONSES);
  const confidences = known(codes.confidences, CONFIDENCES);
  return (row) => {
    const cell = <T>(column: Column, read: (value: unknown) => T | undefined): T => {
      const value = read(columns[column][row]);
      if (value === undefined) throw new BadCell(`${column} is not understood`);
      return value;
    };
    const level = cell('level', orNull(codeOf(levels)));
    const reason = cell('reason', orNull(codeOf(reasons)));
    if ((level === null) === (reason === null)) throw new BadCell('exactly one of level and reason is wanted');
    return {
      id: cell('id', textOf),
      member: cell('member', codeOf(codes.members)),
      statedOn: cell('statedOn', dateOf),
      effectiveOn: cell('effectiveOn', orNull(dateOf)),
      endsOn: cell('endsOn', orNull(dateOf)),
      institution: cell('institution', codeOf(codes.institutions)),
      instrument: cell('instrument', codeOf(codes.instruments)),
      level,
      reason,
      services: cell('services', unmask(codes.services)),
      users: cell('users', unmask(users)),
      rationales: cell('rationales', listOf(rationaleOf(codes.rationales))),
      response: cell('response', orNull(codeOf(responses))),
      confidence: cell('confidence', codeOf(confidences)),
      confirmedOn: cell('confirmedOn', listOf(dayOf)),
      publishedAt: cell('publishedAt', orNull(instantOf)),
      retractedAt: cell('retractedAt', orNull(instantOf)),
    };
  };
}

/** The payload's codes that this reader knows, in the payload's places; others become undefined. */
function known<T extends string>(codes: readonly string[], all: readonly T[]): (T | undefined)[] {
  return codes.map((code) => all.find((one) => one === code));
}

function orNull<T>(read: (value: unknown) => T | undefined): (value: unknown) => T | null | undefined {
  return (value) => (value === null ? null : read(value));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && isReducedDate(value) ? value : undefined;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}

function instantOf(value: unknown): string | undefined {
  return typeof value === 'string' && instantMs(value) !== null ? value : undefined;
}

function codeOf<T extends string>(codes: readonly (T | undefined)[]): (value: unknown) => T | undefined {
  return (value) => (typeof value === 'number' ? codes[value] : undefined);
}

function listOf<T>(read: (value: unknown) => T | undefined): (value: unknown) => T[] | undefined {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(read).filter((item) => item !== undefined);
    return items.length === value.length ? items : undefined;
  };
}

function unmask<T extends string>(codes: readonly (T | undefined)[]): (value: unknown) => T[] | undefined {
  return (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return undefined;
    if (value >= 2 ** codes.length) return undefined;
    const set = codes.filter((_, place) => Math.floor(value / 2 ** place) % 2 === 1);
    const items = set.filter((code) => code !== undefined);
    return items.length === set.length ? items : undefined;
  };
}

function rationaleOf(codes: readonly string[]) {
  return (value: unknown): { id: string; direction: Direction } | undefined => {
    const id = typeof value === 'number' ? codes[Math.floor(value / 2)] : undefined;
    return id === undefined ? undefined : { id, direction: Number(value) % 2 === 1 ? 'against' : 'for' };
  };
}
