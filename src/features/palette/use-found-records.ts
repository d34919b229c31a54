import type { Position } from '../../domain/position.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import { foundRecordsQuery } from '../../queries/found-records.ts';
import { useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import { memberList } from '../../reference/codebook.ts';
import type { Entry } from './entries.ts';
import { useRested } from './use-rested.ts';

const PAUSE_MS = 200;
/** Fewer characters than this are in nearly every record. */
const FEWEST = 2;

export interface FoundRecords {
  readonly entries: readonly Entry[];
  /** There are more than these. */
  readonly hasMore: boolean;
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
}

/** The records that hold the words typed, as known when the page's question says; asked for once typing rests. */
export function useFoundRecords(typed: string): FoundRecords {
  const { view } = useView();
  const wanted = typed.trim().length < FEWEST ? '' : typed.trim();
  const q = useRested(wanted, PAUSE_MS);
  const read = useRead(foundRecordsQuery(view.dataset, q, view.knownAt));
  const isCurrent = q === wanted && wanted !== '';
  return {
    entries: isCurrent && read.value !== null ? read.value.items.map(entryOf) : [],
    hasMore: isCurrent && read.value !== null && read.value.nextCursor !== null,
    isSearching: wanted !== '' && (q !== wanted || (read.value === null && read.fault === null)),
    hasFailed: isCurrent && read.fault !== null,
  };
}

function entryOf({ id, summary, member, statedOn }: Position): Entry {
  const name = memberList.find(({ iso3 }) => iso3 === member)?.name ?? member;
  return {
    id: `record ${id}`,
    words: summary,
    note: `${name}, ${shortDate(statedOn)}`,
    keywords: [],
    target: { kind: 'record', id },
  };
}
