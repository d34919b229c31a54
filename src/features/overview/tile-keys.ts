// Keys that move between the tiles, of which one at a time is a tab stop (WAI-ARIA toolbar pattern).

/**
 * The member that a key leads to from the one at hand, or null where the key is not ours. `places` are the members of
 * each column and shelf in reading order. Left and Right pass on to the next column, Up and Down stay in theirs, Home
 * and End lead to the first and the last tile; at an end the member at hand stays.
 */
export function tileAfterKey(key: string, places: readonly (readonly string[])[], at: string): string | null {
  const place = places.find((members) => members.includes(at)) ?? [];
  const all = places.flat();
  switch (key) {
    case 'ArrowRight':
      return besides(all, at, 1);
    case 'ArrowLeft':
      return besides(all, at, -1);
    case 'ArrowDown':
      return besides(place, at, 1);
    case 'ArrowUp':
      return besides(place, at, -1);
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    default:
      return null;
  }
}

function besides(members: readonly string[], at: string, step: 1 | -1): string {
  return members[members.indexOf(at) + step] ?? at;
}
