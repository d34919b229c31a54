/// <reference types="vite/client" />

/**
 * Who answers the requests of this build: '' a real server, 'worker' MSW's service worker, 'page' MSW inside the page.
 * Replaced at build time, so that a branch on it disappears where it is not taken.
 */
// oxlint-disable-next-line no-underscore-dangle -- the dashes tell a name that the build replaces from a variable
declare const __MOCKS__: '' | 'worker' | 'page';

/** The version of the app and which build of it, as `0.1.0+3fa9c21d`. Replaced at build time. */
// oxlint-disable-next-line no-underscore-dangle -- as above
declare const __APP_VERSION__: string;

/** Whether this build is the one file. Replaced at build time; `isOneFile` says it to the layers below. */
// oxlint-disable-next-line no-underscore-dangle -- as above
declare const __ONE_FILE__: boolean;
