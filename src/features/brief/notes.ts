// The footnotes of a brief, and how many of them fit on its one page.
import { wrapText } from '../../charts/frame/wrap-text.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import type { Position, Source } from '../../domain/position.ts';
import { memberList } from '../../reference/codebook.ts';
import { voiceInWords } from './record-words.ts';

/** Longer parts of a source, in characters, are cut: a footnote is a pointer, and the card has the whole. */
const LONGEST = { title: 110, publisher: 60, locator: 50, url: 120 } as const;

/** `isNamed` says of which member it is. `Foreign ministry, official statement, 3 March 2025. Title, publisher, 4 March 2025, p. 3. https://…. Confidence: high.` */
export function noteInWords(record: Position, isNamed: boolean): string {
  const [source] = record.sources;
  const more = record.sources.length > 1 ? ` And ${record.sources.length - 1} more.` : '';
  const read = source === undefined ? 'Source not on record.' : `${sourceInWords(source, record)}${more}`; // prettier-ignore
  const coding = record.coding === 'provisional' && record.dataset === 'documented' ? '; coding provisional' : '';
  const who = isNamed ? `${memberName(record.member)}: ` : '';
  return `${who}${capital(voiceInWords(record))}. ${read} Confidence: ${record.confidence}${coding}.`;
}

/** Where it was read, with the address as text; of an illustrative record, that it is made up. */
function sourceInWords(source: Source, { dataset, statedOn }: Position): string {
  const { publishedOn, locator, url, citation } = source;
  const title = source.title ?? citation;
  const publisher = source.publisher === title ? null : source.publisher;
  const parts = [
    title === null ? null : cut(title, LONGEST.title),
    publisher === null ? null : cut(publisher, LONGEST.publisher),
    publishedOn === null || publishedOn === statedOn ? null : dateInWords(publishedOn),
    locator === null ? null : cut(locator, LONGEST.locator),
  ].filter((part) => part !== null);
  const address = dataset === 'illustrative' ? 'Made up' : url === null ? '' : cut(url, LONGEST.url);
  return [parts.join(', '), address].filter((part) => part !== '').map((part) => `${part}.`).join(' '); // prettier-ignore
}

function cut(text: string, longest: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).toWellFormed()}…`;
}

function memberName(iso3: string): string {
  return memberList.find((member) => member.iso3 === iso3)?.name ?? iso3;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** On paper, px. */
const NOTE = { size: 9.2, line: 13, between: 3 } as const;

/** How many of the notes, from the first, stand in `height` px at `width` px; always one at least. */
export function fittingNotes(notes: readonly string[], width: number, height: number): number {
  let used = 0;
  const fitting = notes.findIndex((note) => {
    used += wrapText(note, width, NOTE.size).length * NOTE.line + NOTE.between;
    return used > height;
  });
  return fitting < 0 ? notes.length : Math.max(1, fitting);
}
