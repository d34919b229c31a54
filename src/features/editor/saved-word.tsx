import { savedWord } from '../../domain/saved-word.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { Button } from '../../ui/button.tsx';
import styles from './form.module.css';
import { takeBack } from './unsent.ts';

interface SavedWordProps {
  /** Of the form's own draft; null while nothing is typed. */
  readonly word: string | null;
  /** The write that the form waits for; null while it waits for none. */
  readonly sending: OutboxEntry | null;
}

/** The honest word beside the button: where what stands in the form is kept. */
export function SavedWord({ word, sending }: SavedWordProps) {
  if (sending === null) return <p className={styles['word']}>{word}</p>;
  const isUnanswered = sending.state.is === 'waiting' && sending.attempts > 0;
  return (
    <p className={styles['word']}>
      {savedWord({ typed: 1, onDevice: 1, onServer: null })}
      {isUnanswered && (
        <>
          {'. The service does not answer; it is sent as soon as it does, and this page can be left. '}
          <Button variant="quiet" onClick={() => void takeBack(sending.id)}>
            Do not send it
          </Button>
        </>
      )}
    </p>
  );
}
