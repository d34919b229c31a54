import { isOneFile } from './one-file.ts';

/**
 * An address of the app as it stands in citations, pictures and files. The one file has no web address: there it is the
 * file's name with the page and question after it. The folder is left out, because it says something about whoever
 * took it along, and nothing to those who read it.
 */
export function absoluteAddress(href: string): string {
  if (!isOneFile) return new URL(href, document.baseURI).href;
  return `${location.pathname.slice(location.pathname.lastIndexOf('/') + 1)}${href}`;
}
