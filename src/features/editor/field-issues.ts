// Issues find their fields by pointer, and fields have names that people know.
import type { Issue } from '../../contract/problems.ts';
import { fieldAt } from './field-names.ts';
import { issueInWords } from '../../question/record/issue-words.ts';

/** An issue at its field, in words. */
export interface FieldIssue {
  /** The field's pointer; '' where no field of the form is meant. */
  readonly pointer: string;
  readonly name: string;
  readonly words: string;
}

/** Every issue at its field, in the order of the form. */
export function fieldIssues(issues: readonly Issue[]): readonly FieldIssue[] {
  return issues
    .map((issue) => ({ field: fieldAt(issue.pointer), words: issueInWords(issue) }))
    .toSorted((a, b) => a.field.place - b.field.place)
    .map(({ field, words }) => ({ pointer: field.pointer, name: field.fullName, words }));
}

/** What is wrong at one field, in words; undefined where nothing is. */
export function errorAt(issues: readonly FieldIssue[], pointer: string): string | undefined {
  const words = issues.filter((issue) => issue.pointer === pointer).map((issue) => issue.words);
  return words.length === 0 ? undefined : [...new Set(words)].join(' ');
}
