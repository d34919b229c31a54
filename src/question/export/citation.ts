// How the tracker is cited: in words and as BibTeX, always at an instant, so that the link shows the same counts after
// new records were published.
import type { KnownAt } from '../../domain/instant.ts';
import type { Dataset } from '../../domain/position.ts';
import { CODEBOOK_VERSION } from '../../reference/codebook.ts';
import { momentInWords } from '../words.ts';

export interface Cited {
  readonly dataset: Dataset;
  /** The question in words; empty where the tracker as a whole is cited. */
  readonly question: string;
  readonly knownAt: KnownAt;
  /** The absolute address of the page, with `knownAt` in it; of the one file, its name with the page after it. */
  readonly address: string;
}

export interface Citation {
  readonly short: string;
  readonly long: string;
  readonly bibtex: string;
}

const NAME = 'Satellite stance tracker';
const SUBJECT = 'stated positions of NATO members on Chinese satellite services';

/** A short and a long citation and a BibTeX entry. The illustrative set says in each that it is made up. */
export function citationOf({ dataset, question, knownAt, address }: Cited): Citation {
  const set = dataset === 'illustrative' ? 'illustrative data, not real positions' : 'documented record';
  const known = `as known ${momentInWords(knownAt)}`;
  const asked = question === '' ? '' : ` ${question}.`;
  return {
    short: `${NAME}, ${set}, ${known}. ${placeOf(address)}`,
    long: `${NAME}: ${SUBJECT}. ${sentenceCase(set)}, ${known}.${asked} Codebook ${CODEBOOK_VERSION}. CC BY 4.0. ${placeOf(address)}`,
    bibtex: bibtexOf({ set, known, question, knownAt, address }),
  };
}

/** A copy in one file is not on the web: a citation that pretended to point there would lead nobody anywhere. */
function placeOf(address: string): string {
  return isOnWeb(address) ? address : `Copy in one HTML file without a web address, opened at ${address}`;
}

function isOnWeb(address: string): boolean {
  return /^https?:/.test(address);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Entry extends Omit<Cited, 'dataset'> {
  readonly set: string;
  readonly known: string;
}

function bibtexOf({ set, known, question, knownAt, address }: Entry): string {
  const note = [sentenceCase(set), known, ...(question === '' ? [] : [question]), `codebook ${CODEBOOK_VERSION}`];
  const fields = {
    title: `{${NAME}}: ${SUBJECT}`,
    author: `{${NAME}}`,
    year: knownAt.slice(0, 4),
    note: `${texOf(note.join('; '))}. CC BY 4.0`,
    ...(isOnWeb(address)
      ? { url: address.replaceAll(/[{}\\]/g, encodeURIComponent) }
      : { howpublished: texOf(placeOf(address)) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  const key = `stance-tracker-${knownAt.slice(0, 10)}`;
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** The signs that TeX takes for its own are escaped; braces must be paired, so they go. */
function texOf(text: string): string {
  return text.replaceAll(/[{}\\]/g, '').replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);
}
