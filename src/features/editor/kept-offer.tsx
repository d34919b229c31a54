import { Button } from '../../ui/button.tsx';
import { memberList } from '../../reference/codebook.ts';
import { timeInWords } from './clock-words.ts';
import styles from './offer.module.css';
import type { FormValues } from './form-values.ts';
import { filledFields } from './kept-values.ts';
import type { KeptForm, Offer } from './use-kept-draft.ts';

interface KeptOfferProps {
  readonly kept: Pick<KeptForm, 'discard'>;
  /** Newest first. */
  readonly offers: readonly Offer[];
  /** How an offer differs from what is on record; of a new position what it holds is said. */
  readonly difference?: (offer: Offer) => string;
  readonly onTake: (offer: Offer) => void;
}

/** Above the form: the newest of what was typed before and neither saved nor discarded. */
export function KeptOffer({ kept, offers, difference, onTake }: KeptOfferProps) {
  const [offer] = offers;
  if (offer === undefined) return null;
  const more = offers.length - 1;
  return (
    <section className={styles['offer']} aria-label="Kept on this device">
      <p>
        <strong>Not saved yet:</strong> {nameOf(offer)}, typed {timeInWords(offer.at)},{' '}
        {difference?.(offer) ?? `with ${fieldsInWords(offer.values)} filled in.`}
        {more > 0 && ` ${more === 1 ? 'One more is' : `${more} more are`} kept.`}
      </p>
      <div className={styles['ways']}>
        <Button onClick={() => onTake(offer)}>Continue with it</Button>
        <Button variant="quiet" onClick={() => void kept.discard(offer)}>
          Discard it
        </Button>
      </div>
    </section>
  );
}

function fieldsInWords(values: FormValues): string {
  const fields = filledFields(values);
  return fields.length === 1 ? 'one field' : `${fields.length} fields`;
}

function nameOf({ values }: Offer): string {
  const member = memberList.find(({ iso3 }) => iso3 === values.member)?.name;
  const parts = [member, values.summary.trim() === '' ? undefined : `“${values.summary.trim()}”`];
  return parts.filter((part) => part !== undefined).join(': ') || 'a position';
}
