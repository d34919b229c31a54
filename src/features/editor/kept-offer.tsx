import { Button } from '../../ui/button.tsx';
import { memberList } from '../../reference/codebook.ts';
import { timeInWords } from './clock-words.ts';
import styles from './form.module.css';
import { filledFields } from './kept-values.ts';
import type { KeptForm, Offer } from './use-kept-draft.ts';

interface KeptOfferProps {
  readonly kept: KeptForm;
  readonly onTake: (offer: Offer) => void;
}

/** Above the form: the newest of what was typed before and neither saved nor discarded. */
export function KeptOffer({ kept, onTake }: KeptOfferProps) {
  const [offer] = kept.offers;
  if (offer === undefined) return null;
  const fields = filledFields(offer.values);
  const more = kept.offers.length - 1;
  return (
    <section className={styles['offer']} aria-label="Kept on this device">
      <p>
        <strong>Not saved yet:</strong> {nameOf(offer)}, typed {timeInWords(offer.at)}, with{' '}
        {fields === 1 ? 'one field' : `${fields} fields`} filled in.
        {more > 0 && ` ${more === 1 ? 'One more is' : `${more} more are`} kept.`}
      </p>
      <div className={styles['next']}>
        <Button onClick={() => onTake(offer)}>Continue with it</Button>
        <Button variant="quiet" onClick={() => void kept.discard(offer)}>
          Discard it
        </Button>
      </div>
    </section>
  );
}

function nameOf({ values }: Offer): string {
  const member = memberList.find(({ iso3 }) => iso3 === values.member)?.name;
  const parts = [member, values.summary.trim() === '' ? undefined : `“${values.summary.trim()}”`];
  return parts.filter((part) => part !== undefined).join(': ') || 'a position';
}
