// What was typed of a record before is offered with what it would change, and with what has happened to the record since.
import { newestDraft } from '../../../domain/newest-draft.ts';
import type { Position } from '../../../domain/position.ts';
import { valuesFrom } from '../form-values.ts';
import { fieldNames } from '../field-names.ts';
import type { Offer } from '../use-kept-draft.ts';

/** How an offer differs from the record, in words; null where it says the same. */
export function offerDifference(offer: Offer, record: Position): string | null {
  const draft = newestDraft(
    { content: offer.values, at: offer.at, startedFrom: offer.startedFrom },
    { content: valuesFrom(record), at: record.recordedAt, revision: record.revision },
  );
  if (draft === null) return null;
  // What was changed, and why, is of the change and not of the record.
  const names = fieldNames(draft.fields.filter((field) => field !== 'changeNote'));
  const differs =
    names.length === 0 ? 'with why it changes.' : `which differs from the record in: ${names.join(', ')}.`;
  if (!draft.hasDiverged) return differs;
  const order = draft.newest === 'device' ? 'before that' : 'after that';
  return `${differs} ${record.recordedBy} has changed the record ${order}; saving brings the two together, field by field.`;
}
