// How members can be named where somebody has to name one; in a demo that calls them by numbers, by those alone.
import { areNamesCoded } from '../reference/shown-names.ts';

/** What the address of a member is made of. */
export const CODES_IN_WORDS = areNamesCoded
  ? 'Members are known by numbers here, such as M01 for Member 01.'
  : 'Members are named by three letters (ISO 3166-1 alpha-3), such as LTU for Lithuania.';

/** What a search for a member or a group hears. */
export const SEARCH_IN_WORDS = areNamesCoded
  ? 'By number: 07 or M07 finds Member 07. Enter chooses a single match.'
  : 'By name, former name or code: Turkey finds Türkiye. Enter chooses a single match.';
