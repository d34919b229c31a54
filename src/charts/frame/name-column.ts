/** Below this width of the plot names give way to codes, px. */
const NARROW = 600;
const NAME_WIDTH = 122;
const CODE_WIDTH = 36;

/** The column of the members' names at the left of a plot of `width` px: where it ends, px, and whether codes stand in it. */
export function nameColumn(width: number): { readonly isNarrow: boolean; readonly left: number } {
  const isNarrow = width < NARROW;
  return { isNarrow, left: isNarrow ? CODE_WIDTH : NAME_WIDTH };
}
