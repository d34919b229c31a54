import { useId } from 'react';
import type { PositionState } from '../../domain/review.ts';
import { fieldsBetween } from '../../question/record/revision-changes.ts';
import { DifferenceTable, FieldList } from './difference-table.tsx';
import styles from './review.module.css';
import { waitingOf } from './review-words.ts';

/** What readers would see instead of what they see: the change field by field, or the whole record where it is new to them. */
export function Difference({ state }: { readonly state: PositionState }) {
  const title = useId();
  const { working, published } = state;
  const waiting = waitingOf(state);
  const isOpen = working.status === 'draft' || working.status === 'in_review';
  return (
    <section aria-labelledby={title} className={styles['section']}>
      <h2 id={title}>{TITLES[waiting]}</h2>
      {waiting === 'change' && published !== null ? (
        <DifferenceTable
          fields={fieldsBetween(published.body, working.body)}
          caption={`Revision ${published.revision}, which readers see, and revision ${working.revision}, which would replace it`}
          before="Readers see now"
          after="Would replace it"
        />
      ) : (
        <>
          {waiting === 'new' && (
            <p>
              <strong className={styles['new']}>New</strong>{' '}
              {published === null ? 'Readers have seen nothing of it yet' : 'Readers see that it was retracted'}, so it
              is shown whole.
            </p>
          )}
          {waiting === 'nothing' && isOpen && <p>It says what readers see already.</p>}
          {/* Its sources stand beside it, with their quotes. */}
          <FieldList fields={fieldsBetween(null, { ...working.body, sources: [] })} />
        </>
      )}
    </section>
  );
}

const TITLES = { new: 'A new record', change: 'What changes', nothing: 'The record as it stands' } as const;
