// What an edit starts from: the record as it is, or an edit of it that the service did not take.
import { mergePatch } from '../../../contract/merge-patch.ts';
import { parse } from '../../../contract/parse.ts';
import { positionBodySchema } from '../../../contract/position.ts';
import type { Position, PositionBody } from '../../../domain/position.ts';
import type { Revision } from '../../../domain/review.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { revisionMadeBy } from '../../../journal/our-revision.ts';
import { ApiError } from '../../../queries/http.ts';
import { type FormValues, valuesFrom } from '../form-values.ts';

/** A revision and its body: an edit is what differs from it. */
export interface Base {
  readonly revision: number;
  readonly body: PositionBody;
}

export interface EditStart {
  readonly base: Base;
  readonly values: FormValues;
  /** The parked edit that the form goes on with; null where there is none. */
  readonly parked: OutboxEntry | null;
  /** Why it was not taken. */
  readonly refusal: ApiError | null;
}

/** The form on the record as it is. */
export function startFromRecord(record: Position, revisions: readonly Revision[]): EditStart {
  const base = baseAt(revisions, record.revision) ?? { revision: record.revision, body: record };
  return { base, values: valuesFrom(base.body), parked: null, refusal: null };
}

/** The form on an edit that waits; on the record where the edit cannot be read. */
export function startFromEntry(entry: OutboxEntry, record: Position, revisions: readonly Revision[]): EditStart {
  const fresh = startFromRecord(record, revisions);
  const made = revisionMadeBy(entry);
  const base = (made === null ? null : baseAt(revisions, made - 1)) ?? fresh.base;
  const { changeNote, ...patch } = entry.body;
  const body = parse(positionBodySchema, { ...nulls, ...mergePatch({ ...base.body }, patch) });
  if (!body.ok) return fresh;
  const note = typeof changeNote === 'string' ? changeNote : '';
  const refusal = entry.state.is === 'parked' ? new ApiError(entry.state.problem) : null;
  return { base, values: { ...valuesFrom(body.value), changeNote: note }, parked: entry, refusal };
}

/** What a patch takes out is null in a body. */
const nulls = { effectiveOn: null, endsOn: null, level: null, reason: null, response: null };

/** The body as it was at a revision; null where the history does not have it. */
export function baseAt(revisions: readonly Revision[], number: number): Base | null {
  const found = revisions.find(({ revision }) => revision === number);
  return found === undefined ? null : { revision: number, body: found.body };
}
