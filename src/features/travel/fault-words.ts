// Why a file is refused, and what to do about it, for whoever stands with it in front of a room.
import type { ContentFault } from '../../contract/travelling-check.ts';
import { TRAVELLING_FILE } from '../../contract/travelling-file.ts';
import { FIELD_CODES } from '../../contract/field-codes.ts';
import { issueInWords } from '../../question/record/issue-words.ts';
import type { FileFault } from './travel-file.ts';

/** A fault as a sentence, and the way on. */
export interface FaultWords {
  readonly title: string;
  readonly advice: string;
}

const AGAIN = 'Take the demo along again where the file comes from, and choose the new file.';
const OURS = 'Choose a file that “Take the demo along” has made.';

/** `1.2 MB`, `64 MB`, `830 kB`; in thousands, as file managers count. */
export function sizeInWords(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const millions = bytes / 1_000_000;
  return `${millions < 10 ? millions.toFixed(1) : Math.round(millions).toLocaleString('en')} MB`;
}

/** The reason for which a file is refused. Nothing of it was taken over. */
export function faultInWords(fault: FileFault): FaultWords {
  switch (fault.is) {
    case 'too-large':
      return { title: `The file is too large: ${sizeInWords(fault.bytes)}, and ${sizeInWords(TRAVELLING_FILE.maxBytes)} is the most`, advice: `It was not read. ${OURS}` }; // prettier-ignore
    case 'unreadable':
      return {
        title: 'The browser could not read the file',
        advice: 'It may have been moved or changed; choose it again.',
      };
    case 'encoding':
      return { title: 'The file is not text in UTF-8: it is damaged, or another kind of file', advice: AGAIN };
    case 'empty':
      return { title: 'The file is empty', advice: AGAIN };
    case 'not-json':
      return { title: 'The file is not JSON: it is damaged, or another kind of file', advice: OURS };
    case 'cut-off':
      return { title: 'The file is cut off: its end is missing', advice: AGAIN };
    case 'other-format':
      return { title: 'The file is JSON, but not the state of this demo', advice: OURS };
    case 'other-version':
      return versionInWords(fault.version);
    case 'broken-seal':
      return { title: 'The file was changed or damaged: its content does not match its hash', advice: AGAIN };
    case 'not-as-written':
      return { title: 'The file is not as the demo writes it: something in it is twice, too much or in another order', advice: AGAIN }; // prettier-ignore
    case 'other-names':
      return {
        title: 'The file calls members otherwise than this page: one by name, the other by number',
        advice: 'Switch the coded names on or off under “Presenting”, and bring the file in then.',
      };
    case 'invalid':
      return { title: `The file is not valid at ${placeInWords(fault.pointer)}: ${fault.why}`, advice: AGAIN };
    case 'refused-content':
      return contentInWords(fault.fault);
  }
}

function versionInWords(version: number | null): FaultWords {
  if (version === null || version < TRAVELLING_FILE.version) {
    return { title: 'The file names no format version that this demo knows', advice: OURS };
  }
  return {
    title: `The file has a newer format: version ${version}, and this demo reads version ${TRAVELLING_FILE.version}`,
    advice: 'Open a demo as new as the one that made the file, and bring it in there.',
  };
}

function placeInWords(pointer: string): string {
  return pointer === '' ? 'its outermost object' : pointer;
}

const STORY: Readonly<Record<string, string>> = {
  gap: 'its history has a gap before it.',
  'order of time': 'it is not later than the revision before it.',
  act: 'it cannot follow from the revision before it.',
  words: 'it changes words, and its act does not.',
  text: 'a text in it is too long, or holds what cannot be seen.',
  'not as the service writes it': 'it is not written as the service writes it.',
  'nothing to start from': 'the change does not say what it starts from.',
};

function contentInWords({ pointer, id, revision, issue }: ContentFault): FaultWords {
  const what = revision === null ? `The unsent write on ${id}` : `Record ${id}, revision ${revision}`;
  const code = FIELD_CODES.find((known) => known === issue);
  const why = code === undefined ? (STORY[issue] ?? '') : issueInWords({ code, params: {} });
  return {
    title: `${what} is not valid at ${pointer}`,
    advice: `${why.charAt(0).toUpperCase()}${why.slice(1)} The whole file is refused.`,
  };
}
