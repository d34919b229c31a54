// The address of the one file: its page and question stand behind the `#`, as `#/steps?on=2026-11-15`, because a file
// has no paths of its own, and the browser refuses to give it other ones.
import { navigate, useLocationProperty } from 'wouter/use-browser-location';

const HOME = '/';
/** What the address said when it last named a page: `#content` names a place on that page. */
let lastRoute = HOME;

/** The page and the question that the address names, as `/steps?on=2026-11-15`. */
export function currentRoute(): string {
  const { hash } = globalThis.location;
  if (namesPage(hash)) lastRoute = hash.slice(1);
  else if (hash === '') lastRoute = HOME;
  return lastRoute;
}

/** Whether a hash names a page, and no place on one. */
export function namesPage(hash: string): boolean {
  return hash.startsWith('#/');
}

/** The address within the file of a path with its question; one that is written so already stays. */
export function hashOf(route: string): string {
  return namesPage(route) ? route : `#${route}`;
}

/** wouter's location, behind the `#`. */
export function useHashLocation(): [string, typeof navigate] {
  return [useLocationProperty(() => parted()[0]), navigateInFile];
}

/** wouter's search, behind the `#`: with its `?`, or empty. */
export function useHashSearch(): string {
  return useLocationProperty(() => parted()[1]);
}

const navigateInFile: typeof navigate = (to, options) => navigate(hashOf(String(to)), options);

function parted(): [path: string, search: string] {
  const route = currentRoute();
  const at = route.indexOf('?');
  return at < 0 ? [route, ''] : [route.slice(0, at), route.slice(at)];
}
