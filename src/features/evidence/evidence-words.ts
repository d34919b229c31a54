// How many records there are, match and are shown, and what the reader narrowed them by, in words.
import type { CodedPosition } from '../../domain/position.ts';
import { membersInWords, servicesInWords } from '../../question/words.ts';
import type { View } from '../../question/view.ts';
import { codebook } from '../../reference/codebook.ts';
import { countMatching, filterFrom } from './evidence-filter.ts';
import type { Evidence } from './use-evidence.ts';

type Read = Pick<Evidence, 'items' | 'isComplete'>;

/** `268 of 333 published records are on satellite communication.`; editors are told of what is listed and not published. */
export function headlineInWords(positions: readonly CodedPosition[], evidence: Read, view: View): string {
  const all = positions.length;
  if (all === 0) return 'No record is published.';
  const published = countMatching(positions, filterFrom(view)) ?? publishedIn(evidence);
  const narrowed = narrowingInWords(view);
  if (published === null) {
    const read = evidence.items?.length ?? 0;
    const of = counted(all, 'published record');
    return read === 0 ? `Searching ${of}…` : `More than ${read} of ${of} are ${narrowed}.`;
  }
  const members = new Set(positions.map((position) => position.member)).size;
  const hidden = hiddenIn(evidence);
  const rest =
    hidden === 0 ? '' : ` Of the records listed, ${hidden} ${hidden === 1 ? 'is' : 'are'} a draft or in review.`;
  if (narrowed === '') return `All ${counted(all, 'published record')} of ${counted(members, 'member')}.${rest}`;
  const verb = published === 1 ? 'is' : 'are';
  const found = published === 0 ? 'None' : String(published);
  return `${found} of ${counted(all, 'published record')} ${verb} ${narrowed}.${rest}`;
}

/** What the question and the page narrow the records by, after `are`; empty where nothing does. */
function narrowingInWords(view: View): string {
  const { service, member, q } = filterFrom(view);
  return [
    ...(service === undefined ? [] : [`on ${servicesInWords(view.services)}`]),
    ...(member === undefined ? [] : [`from ${membersInWords(view)}`]),
    ...(view.institution === null
      ? []
      : [`by institution: ${codebook.institutions.get(view.institution)?.name ?? view.institution}`]),
    ...(view.instrument === null
      ? []
      : [`by instrument: ${codebook.instruments.get(view.instrument)?.name ?? view.instrument}`]),
    ...(view.levels.length === 0 ? [] : [`at ${view.levels.map(valueName).join(' or ')}`]),
    ...(q === undefined ? [] : [`found by “${q}”`]),
  ].join(', ');
}

function valueName(code: string): string {
  return [...codebook.levels, ...codebook.reasons].find(({ id }) => id === code)?.label ?? code;
}

function publishedIn({ items, isComplete }: Read): number | null {
  return isComplete && items !== null ? items.filter(({ status }) => status === 'published').length : null;
}

function hiddenIn({ items, isComplete }: Read): number {
  if (!isComplete || items === null) return 0;
  return items.filter(({ status }) => status === 'draft' || status === 'in_review').length;
}

/** `12 match`; `more than 200 match` while only the service knows: said when the rows change. */
export function foundInWords({ items }: Pick<Evidence, 'items'>, total: number | null): string {
  if (total === null) return items === null || items.length === 0 ? 'searching' : `more than ${items.length} match`;
  return total === 0 ? 'none matches' : total === 1 ? '1 matches' : `${total} match`;
}

/** What stands under the table: `200 of 334 records read; the rest follows as you scroll`. */
export function shownInWords(evidence: Evidence, total: number | null): string {
  const count = evidence.items?.length ?? 0;
  if (evidence.isOutdated) return 'Reading the records…';
  if (evidence.isComplete) return `All ${counted(count, 'matching record')} read.`;
  const of = total === null ? 'more' : String(total);
  const next = evidence.isFetching ? 'Reading more…' : 'The rest follows as you scroll.';
  return `${count} of ${of} matching records read. ${next}`;
}

/** The same on paper, where nothing scrolls: of `count` records that are printed. */
export function printedInWords(count: number, total: number | null, isWhole: boolean): string {
  if (isWhole) return `All ${counted(count, 'matching record')}.`;
  return `The first ${count} of ${total ?? 'more'}; the CSV under “Take it along” has the rest.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
