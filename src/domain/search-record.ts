// A search log says that somebody looked on a day and found no stated position; it is nobody's act and no government's word.
// Such a record carries codes of an institution and an instrument only because every record has them, so they are never shown as its own.
import type { RuledPosition } from './position.ts';

/** What stands in the place of institution and instrument. */
export const SEARCH_NAME = 'Search of public material';

/** Whether a record logs a search without result (codebook, "A position's fields": reason `none-found`). */
export function isSearch(record: Pick<RuledPosition, 'reason'>): boolean {
  return record.reason === 'none-found';
}
