// Members by number instead of by name, for this tab. The names are chosen as the page loads, so a switch loads it anew.
import { areNamesCoded } from '../../reference/shown-names.ts';

/** Read by `mocks/coded-names.ts` as the page loads. */
const KEY = 'coded-names';

/** Loads the page anew, with the other names. False, and nothing happens, where the browser keeps nothing for the tab. */
export function switchNames(): boolean {
  try {
    if (areNamesCoded) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, 'on');
  } catch {
    return false;
  }
  location.reload();
  return true;
}
