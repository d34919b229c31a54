import { codingQuery } from '../../queries/coding.ts';
import { useRead } from '../../queries/use-read.ts';

/** How much of the documented record a second coder has confirmed, as of now; nothing while that is not known. */
export function ConfirmedShare() {
  const codings = useRead(codingQuery('documented', null)).value;
  return codings === null ? null : <>{shareInWords([...codings.byId.values()], codings.isWhole)}</>;
}

/** `3 of 46 records are confirmed by a second coder.` Of a record that was read in part, that is said. */
export function shareInWords(codings: readonly string[], isWhole: boolean): string {
  const confirmed = codings.filter((coding) => coding === 'confirmed').length;
  const whose = isWhole ? 'records' : 'latest records';
  const count = `${confirmed === 0 ? 'None' : confirmed} of ${codings.length} ${whose}`;
  return `${count} ${confirmed === 1 ? 'is' : 'are'} confirmed by a second coder.`;
}
