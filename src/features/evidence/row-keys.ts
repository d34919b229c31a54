// Keys that move through the rows of the table, one row or one page at a time.

/** The row that a key leads to from the active one (0 is the first), or null where the key is not ours. `page` is the number of rows in view. */
export function rowAfterKey(key: string, active: number, count: number, page: number): number | null {
  const wanted = target(key, active, count, page);
  return wanted === null || count === 0 ? null : Math.min(count - 1, Math.max(0, wanted));
}

function target(key: string, active: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
