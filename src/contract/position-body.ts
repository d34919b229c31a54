// Reads what an editor sends for a position, and says everything that is wrong with it at once.
// The form asks the same function before it sends, so that both say the same.
import type { Day } from '../domain/calendar-date.ts';
import type { Codebook, Direction } from '../domain/codebook.ts';
import { ILLUSTRATIVE_PREFIX, illustrativeSummary } from '../domain/dataset-notice.ts';
import { CONFIDENCES, type Dataset, type PositionBody, type Rationale, RESPONSES, USERS } from '../domain/position.ts';
import { isBeforeStatedOn } from '../domain/position-dates.ts';
import { LEVELS, RECORD_REASONS } from '../domain/scale.ts';
import { BodyReading, below, isJsonObject, type JsonObject } from './body-reading.ts';
import type { Issue } from './problems.ts';
import { readSource } from './source-body.ts';

/** api.md, "Limits". */
export const BODY_LIMITS = { summary: 500, note: 5000, sources: 20, changeNote: 500, reason: 500 } as const;

export const BODY_FIELDS = [
  'member', 'statedOn', 'effectiveOn', 'endsOn', 'institution', 'instrument', 'level', 'reason', 'services', 'users',
  'rationales', 'response', 'confidence', 'summary', 'note', 'sources',
] as const satisfies readonly (keyof PositionBody)[]; // prettier-ignore

/** What a body is read against. `today` bounds its dates. */
export interface BodyRules {
  readonly dataset: Dataset;
  readonly codebook: Codebook;
  /** Codes of the members. */
  readonly members: readonly string[];
  readonly today: Day;
}

export type ReadBody =
  | { readonly ok: true; readonly body: PositionBody }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The complete body of a position, absent fields null or empty, text in NFC; or every issue. */
export function readPositionBody(value: unknown, rules: BodyRules): ReadBody {
  const reading = new BodyReading(rules.today);
  if (!isJsonObject(value)) {
    reading.refuse('', 'wrong_type', { wanted: 'object' });
    return { ok: false, issues: reading.issues };
  }
  reading.onlyFields(value, '', BODY_FIELDS);
  const body = readFields(value, rules, reading);
  checkValue(value, reading);
  return body !== null && reading.issues.length === 0 ? { ok: true, body } : { ok: false, issues: reading.issues };
}

const itself = (code: string) => code;

/** Null where a required field is missing; its issue has been noted. */
function readFields(value: JsonObject, rules: BodyRules, reading: BodyReading): PositionBody | null {
  const { codebook, dataset } = rules;
  const services = codebook.services.map(({ id }) => id);
  const coded = {
    member: reading.requiredCode(value['member'], '/member', rules.members),
    institution: reading.requiredCode(value['institution'], '/institution', [...codebook.institutions.keys()]),
    instrument: reading.requiredCode(value['instrument'], '/instrument', [...codebook.instruments.keys()]),
    confidence: reading.requiredCode(value['confidence'], '/confidence', CONFIDENCES),
    response: reading.code(value['response'], '/response', RESPONSES),
    level: reading.code(value['level'], '/level', LEVELS),
    reason: reading.code(value['reason'], '/reason', RECORD_REASONS),
    services: reading.list(
      value['services'],
      '/services',
      { min: 1, max: services.length },
      (item, at) => reading.requiredCode(item, at, services),
      itself,
    ),
    users: reading.list(
      value['users'],
      '/users',
      { min: 0, max: USERS.length },
      (item, at) => reading.requiredCode(item, at, USERS),
      itself,
    ),
    rationales: reading.list(
      value['rationales'],
      '/rationales',
      { min: 0, max: codebook.rationales.size },
      (item, at) => readRationale(item, at, codebook, reading),
      ({ id }) => id,
    ),
    sources: reading.list(
      value['sources'],
      '/sources',
      { min: 1, max: BODY_LIMITS.sources },
      (item, at) => readSource(item, at, dataset, reading),
      (source) => JSON.stringify(source),
    ),
  };
  const dates = readDates(value, reading);
  const texts = readTexts(value, dataset, reading);
  const { member, institution, instrument, confidence } = coded;
  const isComplete = member !== null && institution !== null && instrument !== null && confidence !== null;
  if (!isComplete || dates === null || texts === null) return null;
  return { ...coded, ...dates, ...texts, member, institution, instrument, confidence };
}

function readDates(
  value: JsonObject,
  reading: BodyReading,
): Pick<PositionBody, 'statedOn' | 'effectiveOn' | 'endsOn'> | null {
  const isMissing = value['statedOn'] === undefined || value['statedOn'] === null || value['statedOn'] === '';
  const statedOn = isMissing ? reading.refuse('/statedOn', 'required') : reading.date(value['statedOn'], '/statedOn');
  const [effectiveOn, endsOn] = (['effectiveOn', 'endsOn'] as const).map((field) => {
    const date = reading.date(value[field], `/${field}`);
    if (date !== null && statedOn !== null && isBeforeStatedOn(date, statedOn)) {
      return reading.refuse(`/${field}`, 'before_stated_on', { statedOn });
    }
    return date;
  });
  return statedOn === null ? null : { statedOn, effectiveOn: effectiveOn ?? null, endsOn: endsOn ?? null };
}

function readTexts(
  value: JsonObject,
  dataset: Dataset,
  reading: BodyReading,
): Pick<PositionBody, 'summary' | 'note'> | null {
  const isMadeUp = dataset === 'illustrative';
  const max = BODY_LIMITS.summary;
  const typed = value['summary'];
  const hasPrefix = typeof typed === 'string' && typed.startsWith(ILLUSTRATIVE_PREFIX);
  const room = isMadeUp && !hasPrefix ? max - ILLUSTRATIVE_PREFIX.length : max;
  const summary = reading.requiredText(typed, '/summary', room);
  const note = reading.text(value['note'], '/note', BODY_LIMITS.note) ?? '';
  return summary === null ? null : { summary: isMadeUp ? illustrativeSummary(summary) : summary, note };
}

/** Exactly one of level and reason. */
function checkValue(value: JsonObject, reading: BodyReading): void {
  const isGiven = (field: string) => value[field] !== undefined && value[field] !== null;
  if (!reading.isGood('/level') || !reading.isGood('/reason')) return;
  if (isGiven('level') === isGiven('reason')) reading.refuse('/level', 'level_xor_reason');
}

/** `"id"`, or `{id, direction}`; without a direction that of the code, and a `both` code needs one. */
function readRationale(value: unknown, pointer: string, codebook: Codebook, reading: BodyReading): Rationale | null {
  const given: unknown = typeof value === 'string' ? { id: value } : value;
  if (!isJsonObject(given)) return reading.refuse(pointer, 'wrong_type', { wanted: 'object' });
  reading.onlyFields(given, pointer, ['id', 'direction']);
  const id = reading.requiredCode(given['id'], below(pointer, 'id'), [...codebook.rationales.keys()]);
  const at = below(pointer, 'direction');
  const typed = reading.code<Direction>(given['direction'], at, ['for', 'against']);
  const usual = id === null ? 'both' : (codebook.rationales.get(id)?.direction ?? 'both');
  const direction = typed ?? (usual === 'both' ? null : usual);
  if (id === null) return null;
  if (direction === null) return reading.isGood(at) ? reading.refuse(at, 'required') : null;
  return { id, direction };
}
