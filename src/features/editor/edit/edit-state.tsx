import type { Position } from '../../../domain/position.ts';
import { instantInWords } from '../../../question/record/instant-words.ts';
import type { ApiError } from '../../../queries/http.ts';
import { returnInWords, type ReviewReturn } from '../../../question/record/return-of.ts';
import { Notice } from '../../../ui/notice.tsx';
import { RecordLine } from './edit-closed.tsx';
import type { Base } from './edit-start.ts';
import styles from '../form.module.css';

interface EditStateProps {
  readonly record: Position;
  readonly base: Base;
  readonly isPublished: boolean;
  /** What a reviewer asks for; null where it was not returned. */
  readonly returned: ReviewReturn | null;
  /** Why an earlier attempt was not taken; null where there was none. */
  readonly refusal: ApiError | null;
}

/** Which record it is, and what saving does to what readers see. */
export function EditState({ record, base, isPublished, returned, refusal }: EditStateProps) {
  const { status, revision, recordedBy, recordedAt } = record;
  return (
    <div className={styles['state']} tabIndex={-1} ref={focusWhenFree}>
      <RecordLine record={record} />
      <p>{stateInWords(status, isPublished)}</p>
      {returned !== null && <Notice label="Returned">{returnInWords(returned)}</Notice>}
      {base.revision < revision && (
        <Notice label="Changed meanwhile">
          {recordedBy} changed this record on {instantInWords(recordedAt)}, after this form was begun. Saving brings the
          two together, field by field.
        </Notice>
      )}
      {refusal !== null && (
        <Notice label="Not accepted">
          The service did not take this change: {refusal.problem.title}. All is kept.
        </Notice>
      )}
    </div>
  );
}

/** The link that led here is gone with its page: the record takes the focus, unless somebody has moved it on. */
function focusWhenFree(place: HTMLElement | null): void {
  if (document.activeElement === document.body) place?.focus();
}

function stateInWords(status: Position['status'], isPublished: boolean): string {
  const readers = isPublished
    ? 'Readers keep the published version until this change has been reviewed.'
    : 'Readers do not see it before it has been published.';
  if (status === 'in_review') return `It is in review: saving a change takes it back to draft. ${readers}`;
  if (status === 'draft') return `It is a draft. ${readers}`;
  return `It is published. ${readers}`;
}
