// Whether this build is one HTML file that opens from a folder or a stick: it has no web address, and asks nobody.

// Replaced at build time, so that a branch on it disappears where it is not taken.
// oxlint-disable-next-line no-underscore-dangle -- the dashes tell a name that the build replaces from a variable
declare const __ONE_FILE__: boolean;

/** True in the build of `npm run build:single` alone. */
export const isOneFile: boolean = __ONE_FILE__;

/** What a link to a page of the file is good for; empty in the other builds. */
export const LINK_OF_FILE = __ONE_FILE__
  ? 'It opens this file on this computer; in a copy elsewhere, what follows # does the same.'
  : '';
