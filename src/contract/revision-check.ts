// What a revision says is read again as strictly as what an editor sends: a store or a file can hold what no editor could have written.
import { faultOfText, lengthOf } from '../domain/plain-text.ts';
import type { Revision } from '../domain/review.ts';
import { isSameValue } from '../domain/same-value.ts';
import { BODY_LIMITS, type BodyRules, readPositionBody } from './position-body.ts';
import type { Issue } from './problems.ts';

/** What is wrong with a revision's words, and where in it (RFC 6901). */
export interface RevisionFault {
  readonly pointer: string;
  readonly issue: Issue['code'] | 'text' | 'not as the service writes it';
}

/** The first thing that no editor could have written; null where all is well. Dates may reach the day on which it was recorded. */
export function faultOfRevision(revision: Revision, rules: Omit<BodyRules, 'dataset'>): RevisionFault | null {
  const { dataset, recordedAt, body, changeNote, reason } = revision;
  const day = recordedAt.slice(0, 10);
  const read = readPositionBody(body, { ...rules, dataset, today: day > rules.today ? day : rules.today });
  if (!read.ok) {
    const [issue] = read.issues;
    return { pointer: `/body${issue?.pointer ?? ''}`, issue: issue?.code ?? 'text' };
  }
  if (!isSameValue(read.body, body)) return { pointer: '/body', issue: 'not as the service writes it' };
  if (!isGoodText(changeNote, BODY_LIMITS.changeNote)) return { pointer: '/changeNote', issue: 'text' };
  return isGoodText(reason, BODY_LIMITS.reason) ? null : { pointer: '/reason', issue: 'text' };
}

function isGoodText(text: string | null, max: number): boolean {
  return text === null || (lengthOf(text) <= max && faultOfText(text) === null);
}
