import { type Keeping, NOT_SAVED, savedWord } from '../../domain/saved-word.ts';
import type { Dataset } from '../../domain/position.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadUnsent } from './download-unsent.tsx';
import styles from './form.module.css';
import { takeBack } from './unsent.ts';
import type { KeptForm } from './use-kept-draft.ts';

interface SavedWordProps {
  readonly dataset: Dataset;
  /** The form's own draft. */
  readonly kept: Pick<KeptForm, 'word' | 'isRefused' | 'current'>;
  /** How far the service has the form. */
  readonly onServer: Keeping['onServer'];
  /** The write that the form waits for; null while it waits for none. */
  readonly sending: OutboxEntry | null;
}

/** The honest word beside the button: where what stands in the form is kept, and a way to take it along. */
export function SavedWord({ dataset, kept, onServer, sending }: SavedWordProps) {
  const word = sending === null ? kept.word(onServer) : savedWord({ typed: 1, onDevice: 1, onServer: null });
  const isUnanswered = sending !== null && sending.state.is === 'waiting' && sending.attempts > 0;
  const isRefused = kept.isRefused && word === NOT_SAVED;
  if (word === null) return null;
  return (
    <div className={styles['word']}>
      <p>
        {word}
        {isRefused && '. This device does not keep it: it stands in this form alone.'}
        {isUnanswered && (
          <>
            {'. The service does not answer; it is sent as soon as it does, and this page can be left. '}
            <Button variant="quiet" onClick={() => void takeBack(sending.id)}>
              Do not send it
            </Button>
          </>
        )}
      </p>
      <DownloadUnsent dataset={dataset} current={kept.current} />
    </div>
  );
}
