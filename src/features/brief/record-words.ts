// Records and values in the words of a brief.
import { precisionOf, type ReducedDate } from '../../domain/calendar-date.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { CodedPosition } from '../../domain/position.ts';
import type { StanceCode } from '../../domain/scale.ts';
import { isSearch, SEARCH_NAME } from '../../domain/search-record.ts';
import { codeOf, type Stance } from '../../domain/stance.ts';
import { codebook } from '../../reference/codebook.ts';

/** `on 3 March 2025`, or `in March 2025` where the day is not known. */
export function whenInWords(date: ReducedDate): string {
  return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateInWords(date)}`;
}

/** `foreign ministry, official statement, 3 March 2025`; of a search, that it was one. */
export function voiceInWords(
  record: Pick<CodedPosition, 'institution' | 'instrument' | 'reason' | 'statedOn'>,
): string {
  const day = dateInWords(record.statedOn);
  if (isSearch(record)) return `${lower(SEARCH_NAME)}, ${day}`;
  const who = codebook.institutions.get(record.institution)?.name ?? record.institution;
  const how = codebook.instruments.get(record.instrument)?.name ?? record.instrument;
  return `${who}, ${lower(how)}, ${day}`;
}

/** The label of a level or a reason. */
export function labelOf(code: StanceCode): string {
  return [...codebook.levels, ...codebook.reasons].find(({ id }) => id === code)?.label ?? code;
}

/** `“Limits”`; of a conflict its ends, `“Conflicting”, from “Permits” to “Limits”`. */
export function valueInWords(stance: Stance): string {
  const label = `“${labelOf(codeOf(stance))}”`;
  return stance.range === null ? label : `${label}, ${stance.range.map((end) => `“${labelOf(end)}”`).join(' to ')}`;
}

/** The level of a record, or its reason for none. */
export function statedInWords(record: Pick<CodedPosition, 'level' | 'reason'>): string {
  return `“${labelOf(record.level ?? record.reason ?? 'not-researched')}”`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
