import { areNamesCoded } from './coded-names.ts';

/** The journal's database, for `src/journal/journal-name.ts`: what is typed under numbers and under names never meets. */
export const JOURNAL = areNamesCoded ? 'stance-journal-coded' : 'stance-journal';
