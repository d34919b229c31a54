// Why a file could not be checked or imported, and what to do about it, in the words of whoever made the file.
import type { CsvFault } from '../../contract/csv.ts';
import { IMPORT_LIMITS } from '../../contract/imports.ts';
import { type ProblemName, problemName } from '../../contract/problem-names.ts';
import type { Problem } from '../../contract/problems.ts';
import { ApiError } from '../../queries/http.ts';
import { issueInWords } from '../../question/record/issue-words.ts';
import type { TableFault } from './import-table.ts';

/** A fault as a sentence, and the way on. */
export interface FaultWords {
  readonly title: string;
  readonly advice: string;
}

/** What the page finds by itself, before anything is sent. */
export type FileFault =
  | TableFault
  | { readonly is: 'too-large'; readonly bytes: number }
  | { readonly is: 'too-many-rows'; readonly rows: number }
  | { readonly is: 'encoding' | 'packed' | 'unreadable' };

/** Whole KiB, rounded up. */
export function kibibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;
}

const MOST_ROWS = IMPORT_LIMITS.rows.toLocaleString('en');
const SPLIT = 'Split it into several files and import one after the other.';
const AS_UTF8 = 'Save it as “CSV UTF-8”, then choose it again.';

const CSV_FAULTS: Readonly<Record<CsvFault, string>> = {
  'stray-quote': 'a cell that is not quoted has a quote in it',
  'text-after-quote': 'there is text after a closing quote',
  'unclosed-quote': 'a quote is never closed',
};

const QUOTES =
  'Put a cell that holds commas, quotes or line breaks in double quotes, and write each quote in it twice.';

/** A fault of the file in words. */
export function fileFaultInWords(fault: FileFault): FaultWords {
  switch (fault.is) {
    case 'empty':
      return { title: 'There is nothing to import', advice: 'Choose a file, or paste its text.' };
    case 'no-rows':
      return { title: 'There are no rows', advice: 'The file holds no position; add at least one and check again.' };
    case 'no-list':
      return { title: 'This is JSON, but no list', advice: 'An import is a list of positions, in square brackets.' };
    case 'json':
      return {
        title: `This is not JSON${fault.place === '' ? '' : `: ${fault.place}`}`,
        advice: 'Put it right where it is made, or give a table (CSV).',
      };
    case 'csv':
      return { title: `The table cannot be read: line ${fault.line}, ${CSV_FAULTS[fault.fault]}`, advice: QUOTES };
    case 'too-large':
      return { title: `The file is too large: ${kibibytes(fault.bytes)}, and 1,024 KiB (1 MiB) is the most`, advice: SPLIT }; // prettier-ignore
    case 'too-many-rows':
      return { title: `The file has too many rows: ${fault.rows.toLocaleString('en')}, and ${MOST_ROWS} is the most`, advice: SPLIT }; // prettier-ignore
    case 'encoding':
      return { title: 'The file is not text in UTF-8', advice: AS_UTF8 };
    case 'packed':
      return { title: 'This is a packed file, such as a spreadsheet’s own', advice: AS_UTF8 };
    case 'unreadable':
      return {
        title: 'The browser could not read the file',
        advice: 'It may have been moved or changed; choose it again.',
      };
  }
}

/** What to do about what the service says; a name that is not here is said by its title. */
const ADVICE: Partial<Record<ProblemName, string>> = {
  'malformed-json': 'Put it right where it is made, or give a table (CSV).',
  'duplicate-key': 'Leave one of the two in the item, and check again.',
  'bad-parameter': 'Load the page anew, then check again.',
  unauthenticated: 'Choose an editor identity under “Acting as”, then try again.',
  forbidden: 'Imports are for editors: choose an editor identity under “Acting as”, then try again.',
  'cross-site': 'Open this page in a window of its own, then try again.',
  'read-only-dataset': 'Choose a data set that can be edited.',
  'not-found': 'This import is not known here; its drafts may have been made in another place.',
  'idempotency-in-progress': 'An import of yours is still being answered. Wait a moment, then try again.',
  'too-large': `At most 1 MiB, ${MOST_ROWS} rows and a nesting of 12 are taken. ${SPLIT}`,
  'too-many-rows': `At most ${MOST_ROWS} are taken. ${SPLIT}`,
  'uri-too-long': 'Load the page anew, then check again.',
  'media-type': 'A table (CSV) or a list (JSON) is taken. Choose such a file.',
  'content-encoding': 'Unpack the file, then choose it again.',
  encoding: AS_UTF8,
  'import-has-errors': 'The report shows which; mend them and check again.',
  'rate-limited': 'Wait a moment, then try again.',
  unavailable: 'Wait a moment, then try again.',
};

/** A refusal of the service, or a network that did not answer, in words. */
export function faultInWords(fault: Error): FaultWords {
  return fault instanceof ApiError
    ? problemInWords(fault.problem)
    : { title: fault.message.replace(/\.$/, ''), advice: 'Your file is kept here; try again in a moment.' };
}

/** A problem of the service in words. */
export function problemInWords(problem: Problem): FaultWords {
  const name = problemName(problem.type);
  if (name === 'csv-structure') return structureInWords(problem);
  if (name === 'validation') return validationInWords(problem);
  if (name === 'unavailable' && problem.detail !== undefined)
    return { title: problem.detail, advice: 'Make room, then try again; your file stays in this page.' };
  return { title: problem.title, advice: (name === null ? undefined : ADVICE[name]) ?? 'Try again in a moment.' };
}

function structureInWords({ title, line, detail }: Problem): FaultWords {
  const where = line === undefined ? '' : `: line ${line}`;
  const what =
    detail === undefined ? '' : `${where === '' ? ': ' : ', '}${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
  return {
    title: `${title}${where}${what}`,
    advice: 'Compare it with the template below. Columns are separated by commas.',
  };
}

function validationInWords({ errors = [] }: Problem): FaultWords {
  const isNoList = errors.some(({ pointer, code }) => pointer === '' && code === 'wrong_type');
  if (isNoList) return fileFaultInWords({ is: 'no-list' });
  return { title: 'The service does not take this', advice: errors.map(issueInWords).join(' ') };
}
