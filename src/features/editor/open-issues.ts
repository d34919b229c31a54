// Which of the things that a form was refused for are still open: what has been typed over waits for the next attempt.
import { isSameValue } from '../../domain/same-value.ts';
import type { FieldIssue } from './field-issues.ts';
import type { FormValues } from './form-values.ts';

/** The issues whose field holds what it held when it was refused. */
export function openIssues(issues: readonly FieldIssue[], refused: FormValues, now: FormValues): readonly FieldIssue[] {
  return issues.filter(({ pointer }) => isSameValue(contentAt(pointer, refused), contentAt(pointer, now)));
}

/** What the issue of a field is about; null where no field of the form is meant. */
function contentAt(pointer: string, values: FormValues): unknown {
  const [, first = '', place, field] = pointer.split('/');
  if (first === 'level') return values.value;
  // These are read beside the day of the statement.
  if (first === 'effectiveOn' || first === 'endsOn') return [values[first], values.statedOn];
  const content = entryOf(values, first);
  return place === undefined ? content : entryOf(entryOf(content, place), field);
}

function entryOf(content: unknown, key: string | undefined): unknown {
  if (key === undefined || typeof content !== 'object' || content === null) return content;
  return Object.entries(content).find(([name]) => name === key)?.[1] ?? null;
}
