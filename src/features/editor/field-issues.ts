// Issues find their fields by pointer, and fields have names that people know.
import type { Issue } from '../../contract/problems.ts';
import { issueInWords } from '../../question/record/issue-words.ts';

/** The fields of the form in the coder's order, with their names. The first pointer that an issue lies under is its field. */
export const FIELD_NAMES: readonly (readonly [pointer: string, name: string])[] = [
  ['/sources/0/url', 'Web address'],
  ['/sources/0/citation', 'Citation'],
  ['/sources/0/title', 'Title'],
  ['/sources/0/publisher', 'Publisher'],
  ['/sources/0/publishedOn', 'Published on'],
  ['/sources/0/archiveUrl', 'Archived copy'],
  ['/sources/0/language', 'Language'],
  ['/sources/0/type', 'Kind of source'],
  ['/sources/0/locator', 'Place in the source'],
  ['/sources/0/quote', 'Quote'],
  ['/sources/0/translation', 'Translation'],
  ['/sources', 'Source'],
  ['/member', 'Member'],
  ['/institution', 'Institution'],
  ['/instrument', 'Instrument'],
  ['/services', 'Services'],
  ['/users', 'Whom it binds'],
  ['/level', 'Level or reason'],
  ['/reason', 'Level or reason'],
  ['/statedOn', 'Stated on'],
  ['/effectiveOn', 'Applies from'],
  ['/endsOn', 'Ends on'],
  ['/rationales', 'Reasons given'],
  ['/response', 'Response to the US request'],
  ['/confidence', 'Confidence'],
  ['/summary', 'Summary'],
  ['/note', 'Coding note'],
];

/** An issue at its field, in words. */
export interface FieldIssue {
  /** The field's pointer; '' where no field of the form is meant. */
  readonly pointer: string;
  readonly name: string;
  readonly words: string;
}

/** Every issue at its field, in the order of the form. */
export function fieldIssues(issues: readonly Issue[]): readonly FieldIssue[] {
  const found = issues.map((issue) => {
    const [pointer, name] = FIELD_NAMES.find(([field]) => isUnder(issue.pointer, field)) ?? ['', 'The form'];
    return { pointer: pointer === '/reason' ? '/level' : pointer, name, words: issueInWords(issue) };
  });
  return found.toSorted((a, b) => placeOf(a.pointer) - placeOf(b.pointer));
}

function isUnder(pointer: string, field: string): boolean {
  return pointer === field || pointer.startsWith(`${field}/`);
}

function placeOf(pointer: string): number {
  return FIELD_NAMES.findIndex(([field]) => field === pointer);
}

/** What is wrong at one field, in words; undefined where nothing is. */
export function errorAt(issues: readonly FieldIssue[], pointer: string): string | undefined {
  const words = issues.filter((issue) => issue.pointer === pointer).map((issue) => issue.words);
  return words.length === 0 ? undefined : [...new Set(words)].join(' ');
}
