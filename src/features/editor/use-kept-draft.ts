// The form and the journal: what is typed is kept on this device until it is saved or discarded, and offered again.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { savedWord } from '../../domain/saved-word.ts';
import { DraftWriter } from '../../journal/draft-writer.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { markOpen, openForms } from '../../journal/live-openings.ts';
import { pageDrafts } from '../../journal/page-journal.ts';
import type { FormValues } from './form-values.ts';
import { freshKey } from './fresh-key.ts';
import { isEmptyForm, keptValues } from './kept-values.ts';

/** What was typed in a form that is not open any more, and was neither saved nor discarded. */
export interface Offer extends Pick<KeptDraft, 'form' | 'opening' | 'at'> {
  readonly values: FormValues;
}

export interface KeptForm {
  /** Newest first. */
  readonly offers: readonly Offer[];
  /** Where what stands in the form is kept; null while nothing is typed. */
  readonly word: string | null;
  /** Takes the form as it is after a change. */
  readonly typed: (values: FormValues) => void;
  /** Puts an offer in the place of what is in the form, which becomes an offer itself unless it is empty. */
  readonly take: (offer: Offer, instead: FormValues) => Promise<void>;
  /** Keeps these values as the form's, and what they take the place of as an offer. Rejects where this device refuses. */
  readonly swap: (values: FormValues, instead: FormValues) => Promise<void>;
  readonly discard: (offer: Offer) => Promise<void>;
  /** Keeps the form no longer: it is saved. */
  readonly finish: () => Promise<void>;
}

/** `form` names the form: `new:` and the data set, or the id of a position. */
export function useKeptDraft(form: string): KeptForm {
  const [opening] = useState(freshKey);
  const [writer] = useState(() => new DraftWriter<FormValues>((values) => keep(form, opening, values)));
  const { typed, written } = useSyncExternalStore(writer.subscribe, writer.status);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  useKeeping(form, opening, writer, setOffers);

  const discard = async (offer: Offer) => {
    await (await pageDrafts()).remove(offer);
    setOffers((before) => before.filter(({ opening: other }) => other !== offer.opening));
  };
  const swap = async (values: FormValues, instead: FormValues) => {
    if (!isEmptyForm(instead)) await keep(form, freshKey(), instead);
    writer.typed(values);
    await writer.flush();
    const after = writer.status();
    // Only what is on the disk under its new name may go from under its old one.
    if (after.typed !== after.written) throw new Error('This device did not keep what was opened.');
    setOffers(await offersOf(form, opening));
  };
  const take = async (offer: Offer, instead: FormValues) => {
    await swap(offer.values, instead);
    await discard(offer);
  };
  const finish = async () => {
    await writer.forget();
    await (await pageDrafts()).remove({ form, opening });
  };
  const word = savedWord({ typed, onDevice: written, onServer: null });
  return { offers, word, typed: (values) => writer.typed(values), swap, take, discard, finish };
}

/** Writes when the page goes, holds the form as open meanwhile, and looks once for what was kept before. */
function useKeeping(
  form: string,
  opening: string,
  writer: DraftWriter<FormValues>,
  onOffers: (offers: readonly Offer[]) => void,
): void {
  useEffect(() => {
    const flush = () => void writer.flush();
    const close = markOpen(opening);
    let isGone = false;
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    // Without a database there is nothing to offer; the word beside the form says what is not kept.
    void offersOf(form, opening).then(
      (offers) => isGone || onOffers(offers),
      () => {},
    );
    return () => {
      isGone = true;
      flush();
      close();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [form, opening, writer, onOffers]);
}

async function keep(form: string, opening: string, values: FormValues): Promise<void> {
  const shelf = await pageDrafts();
  await shelf.put({ form, opening, at: new Date().toISOString(), startedFrom: null, content: values });
}

/** What is kept of a form and is not open in any tab. */
async function offersOf(form: string, opening: string): Promise<readonly Offer[]> {
  const [shelf, open] = [await pageDrafts(), await openForms()];
  const drafts = await shelf.ofForm(form);
  return drafts.flatMap((draft) => {
    const values = keptValues(draft.content);
    const isMine = draft.opening === opening || open.has(draft.opening);
    return isMine || values === null || isEmptyForm(values) ? [] : [{ ...draft, values }];
  });
}
