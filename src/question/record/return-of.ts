// Whether a record was sent back by a reviewer and waits to be submitted again.
import type { Instant } from '../../domain/instant.ts';
import type { Revision } from '../../domain/review.ts';
import { instantInWords } from './instant-words.ts';

export interface ReviewReturn {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** The return that nobody has answered by submitting it again; `revisions` oldest first. A check or an edit in between is no answer. */
export function returnOf(revisions: readonly Revision[]): ReviewReturn | null {
  const newest = revisions.findLast(({ operation }) => operation !== 'confirm' && operation !== 'edit');
  if (newest?.operation !== 'return') return null;
  return { by: newest.actor, at: newest.recordedAt, reason: newest.reason ?? '' };
}

/** `Returned by reviewer-r, 12 November 2026, 14:27 UTC: “Which review is meant?”` */
export function returnInWords({ by, at, reason }: ReviewReturn): string {
  return `Returned by ${by}, ${instantInWords(at)}: “${reason}”`;
}
