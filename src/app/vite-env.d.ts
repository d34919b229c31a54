/// <reference types="vite/client" />

/**
 * Who answers the requests of this build: '' a real server, 'worker' MSW's service worker, 'page' MSW inside the page.
 * Replaced at build time, so that a branch on it disappears where it is not taken.
 */
// oxlint-disable-next-line no-underscore-dangle -- the dashes tell a name that the build replaces from a variable
declare const __MOCKS__: '' | 'worker' | 'page';
