import { instantInWords } from '../../question/record/instant-words.ts';
import { Button } from '../../ui/button.tsx';
import styles from './import.module.css';
import { sized } from './read-file.ts';
import { rowCount } from './report-entries.ts';
import type { FileOffer } from './use-kept-file.ts';

interface FileOfferProps {
  readonly offers: readonly FileOffer[];
  readonly onTake: (offer: FileOffer) => void;
  readonly onDiscard: (offer: FileOffer) => void;
}

/** The newest file that was chosen before and neither imported nor discarded. */
export function FileOfferNotice({ offers, onTake, onDiscard }: FileOfferProps) {
  const [offer] = offers;
  if (offer === undefined) return null;
  const { read } = sized(offer.file);
  return (
    <section className={styles['offer']} aria-label="Kept on this device">
      <p>
        <strong>Not imported yet:</strong> {offer.file.name ?? 'pasted text'}
        {read.ok && `, ${rowCount(read.table.rows.length)}`}, kept {instantInWords(offer.at)}.
        {offers.length > 1 && ` ${offers.length === 2 ? 'One more is' : `${offers.length - 1} more are`} kept.`}
      </p>
      <div className={styles['actions']}>
        <Button onClick={() => onTake(offer)}>Continue with it</Button>
        <Button variant="quiet" onClick={() => onDiscard(offer)}>
          Discard it
        </Button>
      </div>
    </section>
  );
}
