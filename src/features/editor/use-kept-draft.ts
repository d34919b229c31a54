// The form and the journal: what is typed is kept on this device until it is saved or discarded, and offered again.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Position } from '../../domain/position.ts';
import { isSameValue } from '../../domain/same-value.ts';
import { type Keeping, savedWord } from '../../domain/saved-word.ts';
import { DraftWriter } from '../../journal/draft-writer.ts';
import { keepWhileOpen } from '../../journal/keep-while-open.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { openForms } from '../../journal/live-openings.ts';
import { pageDrafts } from '../../journal/page-journal.ts';
import { EMPTY_FORM, type FormValues } from './form-values.ts';
import { freshKey } from './fresh-key.ts';
import { keptValues } from './kept-values.ts';

/** What stands in a form, and the revision that it was begun from; null for a new position. */
export interface Typed extends Pick<KeptDraft, 'startedFrom'> {
  readonly values: FormValues;
}

/** What was typed in a form that is not open any more, and was neither saved nor discarded. */
export interface Offer extends Typed, Pick<KeptDraft, 'form' | 'opening' | 'at'> {}

export interface KeptForm {
  /** Newest first. */
  readonly offers: readonly Offer[];
  /** Where what stands in the form is kept, with how far the service has it; null while nothing is typed. */
  readonly word: (onServer: Keeping['onServer']) => string | null;
  /** Whether this device refused what was typed last. */
  readonly isRefused: boolean;
  /** Takes the form as it is after a change. */
  readonly typed: (typed: Typed) => void;
  /** Puts an offer in the place of what is in the form, which becomes an offer itself if somebody typed it. */
  readonly take: (offer: Offer, instead: Typed) => Promise<void>;
  /** Keeps this as the form's, and what it takes the place of as an offer. Rejects where this device refuses. */
  readonly swap: (typed: Typed, instead: Typed) => Promise<void>;
  readonly discard: (offer: Offer) => Promise<void>;
  /** Keeps the form no longer: it is saved. */
  readonly finish: () => Promise<void>;
  /** The service has the form as it was at a change: what was typed since is kept under its record's id, begun from that revision. */
  readonly answered: (record: Pick<Position, 'id' | 'revision'>, change: number) => Promise<void>;
  /** How often the form has changed since it was last kept no longer. */
  readonly changes: () => number;
  /** The form as the journal would keep it now; null while nothing is typed. */
  readonly current: () => KeptDraft | null;
}

/** `form` names the form: `new:` and the data set, or the id of a position. `untouched` is what it opened with. */
export function useKeptDraft(form: string, untouched: FormValues): KeptForm {
  const [opening] = useState(freshKey);
  const name = useRef(form);
  const [writer] = useState(
    () => new DraftWriter<Typed & { form: string }>((what) => keep(draftOf(what.form, opening, what))),
  );
  const newest = useRef<Typed | null>(null);
  const { typed, written, isRefused } = useSyncExternalStore(writer.subscribe, writer.status);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  useKeeping(form, opening, writer, setOffers);
  const note = (what: Typed) => {
    newest.current = what;
    writer.typed({ ...what, form: name.current });
  };
  const discard = async (offer: Offer) => {
    await (await pageDrafts()).remove(offer);
    setOffers((before) => before.filter(({ opening: other }) => other !== offer.opening));
  };
  const swap = async (what: Typed, instead: Typed) => {
    const isTyped = !isSameValue(instead.values, untouched) && !isSameValue(instead.values, EMPTY_FORM);
    if (isTyped) await keep(draftOf(name.current, freshKey(), instead));
    note(what);
    await writer.flush();
    const after = writer.status();
    // Only what is on the disk under its new name may go from under its old one.
    if (after.typed !== after.written) throw new Error('This device did not keep what was opened.');
    setOffers(await offersOf(form, opening));
  };
  const take = async (offer: Offer, instead: Typed) => {
    await swap(offer, instead);
    await discard(offer);
  };
  const finish = async () => {
    newest.current = null;
    await writer.forget();
    await (await pageDrafts()).remove({ form: name.current, opening });
  };
  const answered: KeptForm['answered'] = async ({ id, revision }, change) => {
    const before = name.current;
    name.current = id;
    await writer.flush();
    const shelf = await pageDrafts();
    if (writer.status().typed > change && newest.current !== null) {
      await keep(draftOf(id, opening, { ...newest.current, startedFrom: revision }));
    } else {
      newest.current = null;
      await shelf.remove({ form: id, opening });
    }
    if (before !== id) await shelf.remove({ form: before, opening });
  };
  const word: KeptForm['word'] = (onServer) => savedWord({ typed, onDevice: written, onServer });
  const current = () => newest.current && draftOf(name.current, opening, newest.current);
  const changes = () => writer.status().typed;
  return { offers, word, isRefused, typed: note, swap, take, discard, finish, answered, changes, current };
}

/** Writes when the page goes, holds the form as open meanwhile, and looks once for what was kept before. */
function useKeeping(
  form: string,
  opening: string,
  writer: Pick<DraftWriter<never>, 'flush'>,
  onOffers: (offers: readonly Offer[]) => void,
): void {
  useEffect(() => {
    const end = keepWhileOpen(opening, () => writer.flush());
    let isGone = false;
    // Without a database there is nothing to offer; the word beside the form says what is not kept.
    void offersOf(form, opening).then(
      (offers) => isGone || onOffers(offers),
      () => {},
    );
    return () => {
      isGone = true;
      end();
    };
  }, [form, opening, writer, onOffers]);
}

function draftOf(form: string, opening: string, { values, startedFrom }: Typed): KeptDraft {
  return { form, opening, at: new Date().toISOString(), startedFrom, content: values };
}

async function keep(draft: KeptDraft): Promise<void> {
  await (await pageDrafts()).put(draft);
}

/** What is kept of a form and is not open in any tab. */
async function offersOf(form: string, opening: string): Promise<readonly Offer[]> {
  const [shelf, open] = [await pageDrafts(), await openForms()];
  const drafts = await shelf.ofForm(form);
  return drafts.flatMap((draft) => {
    const values = keptValues(draft.content);
    const isMine = draft.opening === opening || open.has(draft.opening);
    return isMine || values === null || isSameValue(values, EMPTY_FORM) ? [] : [{ ...draft, values }];
  });
}
