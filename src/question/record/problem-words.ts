// What went wrong with a change of a record, and what to do about it.
import { type ProblemName, problemName } from '../../contract/problem-names.ts';
import { ApiError } from '../../queries/http.ts';

const ADVICE: Partial<Record<ProblemName, string>> = {
  unauthenticated: 'Choose an identity that may do this, then try again.',
  forbidden: 'Choose an identity whose role allows this, then try again.',
  'self-review': 'Somebody who has not edited this record has to review it.',
  'read-only-dataset': 'The data set can only be read here.',
  'not-found': 'The record is not there any more, or not for you.',
  'illegal-transition': 'Reload the record: its status has changed.',
  validation: 'The reason has to be given, in at most 500 characters of plain text.',
  'rate-limited': 'Wait a moment and try again.',
  unavailable: 'Wait a moment and try again.',
};

/** A fault of a write in one or two sentences. Somebody else's change is named with who made it. */
export function faultInWords(fault: Error): string {
  if (!(fault instanceof ApiError)) return `${fault.message} Nothing was changed; try again.`;
  const { type, title, detail, currentBy } = fault.problem;
  const name = problemName(type);
  if (name === 'stale')
    return `Changed meanwhile by ${currentBy ?? 'somebody else'}. Reload the record, then decide again.`;
  if (name === 'unavailable' && detail !== undefined)
    return `${detail}. Nothing was changed; make room, then try again.`;
  const advice = name === null ? undefined : ADVICE[name];
  return advice === undefined ? `${title}.` : `${title}. ${advice}`;
}

/** Whether the answer is that the record, as it is shown, is out of date. */
export function isOutdated(fault: Error): boolean {
  if (!(fault instanceof ApiError)) return false;
  const name = problemName(fault.problem.type);
  return name === 'stale' || name === 'illegal-transition' || name === 'not-found';
}
