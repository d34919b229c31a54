// The address bar keeps up with the names: a link that was made under names opens under numbers, and the other way round.
import { areNamesCoded, codeOf, codeOfGroup, groupOf, iso3Of } from './coded-names.ts';

/** Puts the address that the page opened with into the names of this page, before anybody reads it. */
export function takeNamesOfAddress(): void {
  const { protocol, pathname, search, hash } = location;
  // A file's path is a folder's business, whatever it is called, and the browser lets nobody change it.
  const address = protocol === 'file:' ? hash : pathname + search + hash;
  const shown = addressIn(areNamesCoded, address);
  if (shown !== address) history.replaceState(history.state, '', shown);
}

/**
 * A path with its question, and with a question behind its hash, by numbers or by names. By numbers there is the
 * illustrative set alone, because the other one's sources name who spoke.
 */
export function addressIn(isCoded: boolean, address: string): string {
  const code = isCoded ? codeOf : iso3Of;
  const group = isCoded ? codeOfGroup : groupOf;
  const named = address
    .replace(/(?<=[/=,])(?:[A-Z]{3}|M\d\d)(?![A-Za-z0-9-])/g, code)
    .replace(/(?<=[/=]ill-)(?:[a-z]{3}|m\d\d)(?=-)/g, (part) => code(part.toUpperCase()).toLowerCase())
    .replace(/(?<=[?&](?:groups|sides)=)[^&#]*/g, (list) => list.split(',').map(group).join(','));
  return isCoded ? named.replace(/(?<=[?&])dataset=documented&?/g, '') : named;
}
