// How many records there are, match and are shown, in words.
import type { CodedPosition } from '../../domain/position.ts';
import type { Evidence } from './use-evidence.ts';

/** `334 records of 32 members`. */
export function recordsInWords(positions: readonly Pick<CodedPosition, 'member'>[]): string {
  const members = new Set(positions.map((position) => position.member)).size;
  return `${counted(positions.length, 'record')} of ${counted(members, 'member')}`;
}

/** `12 match`; `more than 200 match` while only the service knows; editors are told of what is not published. */
export function foundInWords(evidence: Pick<Evidence, 'items' | 'isComplete'>, total: number | null): string {
  const items = evidence.items ?? [];
  if (total === null) return items.length === 0 ? 'searching' : `more than ${items.length} match`;
  const hidden = items.filter((item) => item.status === 'draft' || item.status === 'in_review').length;
  const found = total === 0 ? 'none matches' : total === 1 ? '1 matches' : `${total} match`;
  return hidden === 0 || !evidence.isComplete ? found : `${found}, ${hidden} of them not published`;
}

/** What stands under the table: `200 of 334 records read; the rest follows as you scroll`. */
export function shownInWords(evidence: Evidence, total: number | null): string {
  const count = evidence.items?.length ?? 0;
  if (evidence.isOutdated) return 'Reading the records…';
  if (evidence.isComplete) return `All ${counted(count, 'matching record')} read.`;
  const of = total === null ? 'more' : String(total);
  const next = evidence.isFetching ? 'Reading more…' : 'The rest follows as you scroll.';
  return `${count} of ${of} matching records read. ${next}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
