// What happens in the form of a new record: what is typed, chosen, taken over from before, and saved.
import { useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { refusalOf } from '../../domain/permissions.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Act, FindingAct } from './acts/act-choice.tsx';
import { bodyFrom, type FormValues } from './form-values.ts';
import { asPosition, asSearch, isSearchForm } from './search-values.ts';
import { useFiction } from './use-fiction.ts';
import { type FormState, useFormValues } from './use-form-values.ts';
import { type Offer, useKeptDraft } from './use-kept-draft.ts';
import { useSaving } from './use-saving.ts';
import { useUnsent } from './use-unsent.ts';

interface AddFormStart {
  readonly dataset: Dataset;
  /** A day that the service's clock has reached. */
  readonly today: Day;
  /** What the form opens with. */
  readonly start: FormValues;
}

/** The form of a new record. */
export function useAddForm({ dataset, today, start }: AddFormStart) {
  const form = useFormValues(start);
  const { values, newest, become } = form;
  const acts = useActs(form, start);
  const [isRefused, setRefused] = useState(false);
  const session = useRead(sessionQuery()).value;
  const fiction = useFiction(dataset);
  const kept = useKeptDraft(`new:${dataset}`, start);
  const unsent = useUnsent(dataset, session?.identity ?? null);
  const typed = () => ({ values: newest(), startedFrom: null });
  const saving = useSaving(dataset, today, { onKept: kept.finish, onReturned: () => kept.typed(typed()) });
  const mayAdd = session !== null && refusalOf(session, 'create', null) === null;

  const onSave = async (then: (position: Position) => void) => {
    setRefused(!mayAdd);
    if (!mayAdd) return;
    const saved = await saving.save(bodyFrom(values, { dataset, fiction }), { is: 'new' }, session.identity ?? '');
    if (saved !== null) then(saved);
  };
  const onChange = (patch: Partial<FormValues>) => {
    become({ ...newest(), ...patch });
    kept.typed(typed());
  };
  const onTake = (offer: Offer) => {
    acts.backToForm();
    void kept.take(offer, typed());
    become(offer.values);
  };
  const onOpen = async (opened: FormValues) => {
    acts.backToForm();
    const instead = typed();
    become(opened);
    await kept.swap({ values: opened, startedFrom: null }, instead);
  };
  const isReader = isRefused && !mayAdd;
  return { ...acts, values, newest, fiction, kept, unsent, saving, isReader, onSave, onChange, onTake, onOpen };
}

/** Which act the form is for; a search puts codes of its own in, and gives back what stood there before. */
function useActs({ values, newest, become }: FormState, start: FormValues) {
  const [before, setBefore] = useState(start);
  const [elsewhere, setElsewhere] = useState<FindingAct | null>(null);
  const onAct = (act: Act) => {
    setElsewhere(act === 'new' || act === 'search' ? null : act);
    if (act === 'search' && !isSearchForm(newest())) {
      setBefore(newest());
      become(asSearch(newest()));
    }
    if (act === 'new' && isSearchForm(newest())) become(asPosition(newest(), before));
  };
  const act: Act = elsewhere ?? (isSearchForm(values) ? 'search' : 'new');
  return { act, elsewhere, onAct, backToForm: () => setElsewhere(null) };
}
