import type { Revision } from '../../domain/review.ts';
import { shortDate } from '../../domain/calendar-words.ts';
import { memberName } from '../../question/record/record-words.ts';

/** The records of some revisions by id, as `Lithuania, 11 Nov 2026 (ill-ltu-11)`; an id that says nothing is left out. */
export function recordNames(revisions: readonly Revision[]): (id: string) => string {
  const newest = new Map(revisions.map((revision) => [revision.id, revision.body]));
  return (id) => {
    const body = newest.get(id);
    if (body === undefined) return id;
    const name = `${memberName(body.member)}, ${shortDate(body.statedOn)}`;
    return id.length > LONGEST_ID ? name : `${name} (${id})`;
  };
}

/** Made by the service, a UUID is longer. */
const LONGEST_ID = 20;
