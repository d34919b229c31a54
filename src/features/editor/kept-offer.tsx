import { useState } from 'react';
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

/** Above the form: the newest of what was typed before and neither saved nor discarded, and what became of it. */
export function KeptOffer({ kept, offers, difference, onTake }: KeptOfferProps) {
  const [outcome, setOutcome] = useState<{ readonly of: Offer; readonly words: string } | null>(null);
  const [offer] = offers;
  const take = (taken: Offer) => {
    onTake(taken);
    setOutcome({ of: taken, words: 'It is in the form again, and is kept until you save or discard it.' });
  };
  const discard = async (discarded: Offer) => {
    await kept.discard(discarded);
    setOutcome({ of: discarded, words: 'Discarded.' });
  };
  return (
    <>
      {outcome !== null && (
        <p key={outcome.of.opening} className={styles['outcome']} tabIndex={-1} ref={focusOnce}>
          {outcome.words}
        </p>
      )}
      {offer !== undefined && (
        <section className={styles['offer']} aria-label="Kept on this device">
          <p>
            <strong>Not saved yet:</strong> {nameOf(offer)}, typed {timeInWords(offer.at)},{' '}
            {difference?.(offer) ?? `with ${fieldsInWords(offer.values)} filled in.`} {moreInWords(offers.length - 1)}
          </p>
          <div className={styles['ways']}>
            <Button onClick={() => take(offer)}>Continue with it</Button>
            <Button variant="quiet" onClick={() => void discard(offer)}>
              Discard it
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

/** The button that was pressed may be gone, or be about another offer now: the outcome takes the focus. */
function focusOnce(outcome: HTMLElement | null): void {
  outcome?.focus();
}

function moreInWords(more: number): string {
  if (more < 1) return '';
  return more === 1 ? 'One more is kept.' : `${more} more are kept.`;
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
