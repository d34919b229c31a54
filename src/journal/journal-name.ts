/** The journal's database in this browser. The demo's builds put a module of their own in this one's place. */
export const JOURNAL = 'stance-journal';
