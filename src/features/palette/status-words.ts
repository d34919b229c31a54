// What the palette says under its field: how much was found, or what to type instead.

export interface Found {
  /** Everything that is listed, records included. */
  readonly count: number;
  /** More match than are listed. */
  readonly isCut: boolean;
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
}

/** One sentence or two about what was found for what was typed. */
export function statusInWords(typed: string, { count, isCut, isSearching, hasFailed }: Found): string {
  if (typed.trim() === '') return 'Type a member, a page, an event, a group, or words of a record.';
  const failed = hasFailed ? ' The records could not be searched.' : '';
  if (isSearching) return `${matches(count)}; searching the records…`;
  if (count > 0) return `${isCut ? `The first ${matches(count)}; more words narrow them` : matches(count)}.${failed}`;
  return `Nothing matches “${typed.trim().slice(0, 60)}”.${failed} Try fewer words: a member, a page, an event, or words of a record’s summary or quote.`;
}

function matches(count: number): string {
  return count === 0 ? 'No match yet' : count === 1 ? '1 match' : `${count} matches`;
}
