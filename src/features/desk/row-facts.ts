// What a row says of the record that it is about, from whatever is at hand: a whole record, its codes alone, or half a form.
import type { CodedPosition, PositionBody } from '../../domain/position.ts';
import { isReducedDate } from '../../domain/calendar-date.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import { STANCE_CODES, type StanceCode } from '../../domain/scale.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import { institutionName, memberName } from '../../question/record/record-words.ts';

/** Empty texts where nothing is known yet. */
export interface RowFacts {
  /** ISO 3166-1 alpha-3. */
  readonly member: string;
  readonly statedOn: string;
  readonly institution: string;
  readonly code: StanceCode | null;
  readonly summary: string;
}

type Known = Pick<CodedPosition, 'member' | 'statedOn' | 'institution' | 'level' | 'reason'> &
  Partial<Pick<PositionBody, 'summary'>>;

/** The facts of a record; the compact read has no summary. */
export function factsOf({ member, statedOn, institution, level, reason, summary = '' }: Known): RowFacts {
  return { member, statedOn, institution, code: level ?? reason, summary };
}

/** The facts of what was typed, or of a change, over those of the record that it changes. */
export function factsFrom(content: unknown, record: RowFacts | null): RowFacts {
  const typed: Readonly<Record<string, unknown>> = isObject(content) ? content : {};
  const text = (field: string) => (typeof typed[field] === 'string' ? typed[field].trim() : '');
  const value = text('level') || text('reason') || text('value');
  return {
    member: text('member') || (record?.member ?? ''),
    statedOn: text('statedOn') || (record?.statedOn ?? ''),
    institution: text('institution') || (record?.institution ?? ''),
    code: STANCE_CODES.find((code) => code === value) ?? record?.code ?? null,
    summary: text('summary') || (record?.summary ?? ''),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `Lithuania, 3 May 2024, Parliament`; what is missing is left out. */
export function titleOf({ member, statedOn, institution, code }: RowFacts): string {
  const isASearch = code !== null && isSearch({ reason: code === 'none-found' ? code : null });
  const who = isASearch ? SEARCH_NAME : institution === '' ? '' : institutionName(institution);
  const parts = [
    member === '' ? '' : memberName(member),
    isReducedDate(statedOn) ? shortDate(statedOn) : statedOn,
    who,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'A position, hardly begun' : parts.join(', ');
}
