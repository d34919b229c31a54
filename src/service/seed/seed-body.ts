import { isReducedDate } from '../../domain/calendar-date.ts';
import type { Codebook, Direction } from '../../domain/codebook.ts';
import {
  CONFIDENCES,
  type PositionBody,
  type Rationale,
  RESPONSES,
  type Source,
  SOURCE_TYPES,
  USERS,
} from '../../domain/position.ts';
import { type Level, LEVELS, rankOf, RECORD_REASONS } from '../../domain/scale.ts';
import type { ListedSource, RawRecord, RawSource } from './raw-record.ts';

/**
 * A record of the reference files as a whole body (codebook, "Seeding"): missing fields are null or empty, `scope` opens
 * the note, bare rationales get a direction, source ids are resolved. Throws a RangeError where a code or a source id is unknown.
 */
export function seedBody(raw: RawRecord, codebook: Codebook, listed: ReadonlyMap<string, ListedSource>): PositionBody {
  const level = codeOrNull(LEVELS, raw.level);
  return {
    member: raw.member,
    statedOn: raw.statedOn,
    effectiveOn: raw.effectiveOn ?? null,
    endsOn: raw.endsOn ?? null,
    institution: raw.institution,
    instrument: raw.instrument,
    level,
    reason: codeOrNull(RECORD_REASONS, raw.reason),
    services: raw.services,
    users: (raw.users ?? []).map((user) => code(USERS, user)),
    rationales: raw.rationales.map((rationale) => directed(rationale, level, codebook)),
    response: codeOrNull(RESPONSES, raw.response),
    confidence: code(CONFIDENCES, raw.confidence),
    summary: raw.summary,
    note: noteWithScope(raw.scope ?? '', raw.note ?? ''),
    sources: raw.sources.map((source) => wholeSource(source, listed)),
  };
}

function code<T extends string>(codes: readonly T[], text: string): T {
  const found = codes.find((known) => known === text);
  if (found === undefined) throw new RangeError(`${text} is none of ${codes.join(', ')}`);
  return found;
}

function codeOrNull<T extends string>(codes: readonly T[], text: string | null | undefined): T | null {
  return text === null || text === undefined ? null : code(codes, text);
}

/** A rationale with its direction: its own, else its code's; a `both` code cuts *for* at cautions or above, else *against*. */
function directed(rationale: string | Rationale, level: Level | null, codebook: Codebook): Rationale {
  if (typeof rationale !== 'string') return rationale;
  const usual = codebook.rationales.get(rationale)?.direction ?? 'both';
  return { id: rationale, direction: usual === 'both' ? directionOfLevel(level) : usual };
}

function directionOfLevel(level: Level | null): Direction {
  return level !== null && rankOf(level) >= rankOf('cautions') ? 'for' : 'against';
}

function noteWithScope(scope: string, note: string): string {
  if (scope === '') return note;
  return note === '' ? `${scope}.` : `${scope}. ${note}`;
}

function wholeSource(source: string | RawSource, listed: ReadonlyMap<string, ListedSource>): Source {
  const found = typeof source === 'string' ? listedSource(source, listed) : source;
  const publisher = found.publisher ?? null;
  const title = found.title ?? publisher;
  const url = found.url ?? null;
  return {
    url,
    citation: found.citation ?? (url === null ? publisher : null),
    title,
    publisher,
    publishedOn: dateOrNull(found.publishedOn ?? null),
    archiveUrl: null,
    language: found.language ?? null,
    type: codeOrNull(SOURCE_TYPES, found.type),
    locator: null,
    quote: null,
    translation: null,
  };
}

function listedSource(id: string, listed: ReadonlyMap<string, ListedSource>): ListedSource {
  const found = listed.get(id);
  if (found === undefined) throw new RangeError(`No source has the id ${id}`);
  return found;
}

/** Some listed sources carry no date, written as `n.d.`. */
function dateOrNull(text: string | null): string | null {
  return text !== null && isReducedDate(text) ? text : null;
}
