import type { Dataset } from '../../../domain/position.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { Button } from '../../../ui/button.tsx';
import { timeInWords } from '../clock-words.ts';
import { DownloadUnsent } from '../download-unsent.tsx';
import styles from '../offer.module.css';
import { noteOf } from '../merge/merge-outbox.ts';
import { useEnding } from './use-ending.ts';

interface OnItsWayProps {
  readonly dataset: Dataset;
  readonly entry: OutboxEntry;
  /** Called when the service has answered. */
  readonly onEnded: () => void;
  /** Back into the form. */
  readonly onOpen: () => void;
}

/** An edit of this record that was saved here and that the service does not have yet. */
export function OnItsWay({ dataset, entry, onEnded, onOpen }: OnItsWayProps) {
  useEnding(entry.id, onEnded);
  return (
    <section className={styles['offer']} aria-label="Not sent yet">
      <p>
        <strong>Not sent yet:</strong> a change of this record, saved {timeInWords(entry.createdAt)} on this device: “
        {noteOf(entry)}”. It is sent as soon as the service answers, and this page can be left.
      </p>
      <div className={styles['ways']}>
        <Button onClick={onOpen}>Open it in the form</Button>
        <DownloadUnsent dataset={dataset} />
      </div>
    </section>
  );
}
