// What happens in the form of a new record: what is typed, chosen, taken over from before, and saved.
import { useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { refusalOf } from '../../domain/permissions.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Write } from '../../contract/writes.ts';
import type { Act, FindingAct } from './acts/act-choice.tsx';
import { bodyFrom, type FormValues } from './form-values.ts';
import { asPosition, asSearch, isSearchForm } from './search-values.ts';
import type { Held } from './server-draft.ts';
import { useFiction } from './use-fiction.ts';
import { type FormState, useFormValues } from './use-form-values.ts';
import { type Offer, useKeptDraft } from './use-kept-draft.ts';
import { useSaving } from './use-saving.ts';
import { useServerDraft } from './use-server-draft.ts';
import { useUnsent } from './use-unsent.ts';
import { type Change, DRAFT_NOTE } from './write-from.ts';

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
  const body = () => bodyFrom(newest(), { dataset, fiction });
  const kept = useKeptDraft(`new:${dataset}`, start);
  const there = useServerDraft({ dataset, today, session, first: null, isOn: true, body, kept });
  const unsent = useUnsent(dataset, session?.identity ?? null);
  const typed = () => ({ values: newest(), startedFrom: there.held?.position.revision ?? null });
  const saving = useSaving(dataset, today, { onKept: kept.finish, onReturned: () => kept.typed(typed()) });
  const mayAdd = session !== null && refusalOf(session, 'create', null) === null;

  const onSave = async (then: (position: Position) => void) => {
    setRefused(!mayAdd);
    if (!mayAdd) return;
    const { held, unanswered } = await there.settle();
    const saved = await saving.save(body(), changeFrom(held, unanswered), session.identity ?? '');
    if (saved !== null) then(saved);
  };
  const onChange = (patch: Partial<FormValues>) => {
    become({ ...newest(), ...patch });
    kept.typed(typed());
    there.touched();
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
  return { ...acts, values, newest, fiction, kept, there, unsent, saving, isReader, onSave, onChange, onTake, onOpen };
}

/** What is left to save of a new record: all of it, or what its draft with the service does not have. */
function changeFrom(held: Held | null, unanswered: Write | null): Change {
  if (held === null) return { is: 'new', unanswered };
  const { id, revision } = held.position;
  const base = { revision, body: held.body };
  return { is: 'edit', id, base, changeNote: DRAFT_NOTE, ifSame: { saved: held.position }, parked: null };
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
