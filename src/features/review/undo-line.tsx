import { useId } from 'react';
import { undoFor } from '../../domain/undo.ts';
import { Button } from '../../ui/button.tsx';
import { undoableInWords, undoInWords } from './back-words.ts';
import type { ReviewProps } from './review-props.ts';
import styles from './review.module.css';
import { backBy } from './use-review.ts';

/** The newest change of the record, where it is the reader's own, with one press to take it back; for as long as it is the newest. */
export function UndoLine({ state, revisions, session, writing }: ReviewProps) {
  const about = useId();
  const undo = session.identity === null ? null : undoFor(revisions, session.identity);
  if (undo === null || state.working.status === 'retracted' || backBy(session, state) === null) return null;
  return (
    <div className={styles['undo']}>
      <p id={about}>{undoableInWords(undo)}</p>
      <Button
        aria-describedby={about}
        aria-disabled={writing.busy !== null}
        onClick={() => void writing.goBack(undo.to, undoInWords(undo, state))}
      >
        Undo
      </Button>
    </div>
  );
}
