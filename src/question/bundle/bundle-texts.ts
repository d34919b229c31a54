// The words that go with the data in the zip: what it is, under which question, known when, and under which licence.
import { NOTICES } from '../../domain/dataset-notice.ts';
import type { Day } from '../../domain/calendar-date.ts';
import { CODEBOOK_VERSION } from '../../reference/codebook.ts';
import { type Cited, citationOf } from '../export/citation.ts';
import { momentInWords } from '../words.ts';

export interface BundleContext extends Cited {
  /** The day and the range of the derived stances. */
  readonly on: Day;
  readonly from: Day;
  readonly to: Day;
  /** How many records there are, and the fingerprint that the service gives them. */
  readonly count: number;
  readonly hash: string;
}

/** README.txt */
export function readmeOf(context: BundleContext): string {
  const { dataset, question, knownAt, address, on, from, to, count, hash } = context;
  return [
    'Satellite stance tracker',
    '========================',
    '',
    'Stated positions of NATO members on Chinese satellite services.',
    'Not affiliated with NATO or any government.',
    '',
    `Data set:   ${dataset}. ${NOTICES[dataset]}.`,
    `Question:   ${question}`,
    `Known:      ${momentInWords(knownAt)} (${knownAt})`,
    `Records:    ${count}; fingerprint ${hash}`,
    `Codebook:   ${CODEBOOK_VERSION}`,
    `Open again: ${address}`,
    '',
    'data/positions.csv       every record that readers saw then, with its first source',
    'data/positions.json      the same with all sources',
    `data/stances.csv         the derived stances of the question, from ${from} to ${to}`,
    `data/stances-on-day.csv  the derived stances of the question on ${on}`,
    'dictionary.csv           what every column and field means',
    'codebook/                levels, reasons, services, institutions, instruments, rationales, members, groups, rules',
    'CITATION.txt             how to cite, in words and as BibTeX',
    'LICENSE.txt              the licence of the data and the codebook',
    '',
    'Texts are UTF-8 without byte order mark. CSV is RFC 4180; a text that a spreadsheet would take for a formula has',
    "one ' before it. Levels have an order and no distance: count them, never average them.",
    '',
  ].join('\n');
}

/** CITATION.txt */
export function citationText(context: BundleContext): string {
  const { short, long, bibtex } = citationOf(context);
  return [short, '', long, '', bibtex, ''].join('\n');
}

/** LICENSE.txt: the notice that the licence asks for; the address holds the whole text. */
export function licenceText(): string {
  return [
    'The data and the codebook of the satellite stance tracker are licensed under the',
    'Creative Commons Attribution 4.0 International Public License (CC BY 4.0).',
    '',
    'You may share and adapt them for any purpose, even commercially, if you name the source, link the licence and say',
    'whether you changed anything. No warranties are given.',
    '',
    'The licence in full: https://creativecommons.org/licenses/by/4.0/legalcode.en',
    'SPDX-License-Identifier: CC-BY-4.0',
    '',
  ].join('\n');
}
