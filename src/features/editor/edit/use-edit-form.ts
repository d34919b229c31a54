// What happens in the form of a record: what is typed, taken over from before, and saved against the revision that it started from.
import { useState } from 'react';
import { refusalOf } from '../../../domain/permissions.ts';
import type { Position } from '../../../domain/position.ts';
import { isSameValue } from '../../../domain/same-value.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { sessionQuery } from '../../../queries/session.ts';
import { useRead } from '../../../queries/use-read.ts';
import { bodyFrom, type FormValues, valuesFrom } from '../form-values.ts';
import { useFiction } from '../use-fiction.ts';
import { useFormValues } from '../use-form-values.ts';
import { type Offer, useKeptDraft } from '../use-kept-draft.ts';
import { useSaving } from '../use-saving.ts';
import { useServerDraft } from '../use-server-draft.ts';
import { baseAt, type EditStart } from './edit-start.ts';
import type { EditingProps } from './editing-props.ts';

interface EditFormStart extends Pick<EditingProps, 'dataset' | 'today' | 'record' | 'revisions'> {
  readonly start: EditStart;
  /** What of the record waits on this device. */
  readonly unsent: readonly OutboxEntry[];
  readonly onSaved: (position: Position) => void;
}

/** The form of a record: only what changes in it is sent. */
export function useEditForm({ dataset, today, record, revisions, start, unsent, onSaved }: EditFormStart) {
  const { values, newest, become } = useFormValues(start.values);
  const [base, setBase] = useState(start.base);
  // What was typed on an older revision is an edit of that one: the service says whether it can go on from there.
  const [isOlder, setOlder] = useState(start.base.revision < record.revision);
  const session = useRead(sessionQuery()).value;
  const fiction = useFiction(dataset);
  const body = () => bodyFrom(newest(), { dataset, fiction, recorded: base.body.sources });
  const kept = useKeptDraft(record.id, start.values);
  const there = useServerDraft({
    dataset,
    today,
    session,
    first: { position: { ...record, revision: base.revision }, body: base.body },
    // What waits to be sent, or was refused, comes before anything else of the record.
    isOn: record.status === 'draft' && unsent.length === 0 && !isOlder,
    body,
    kept,
    onHeld: (held) => setBase({ revision: held.position.revision, body: held.body }),
  });
  const typed = () => ({ values: newest(), startedFrom: base.revision });
  const saving = useSaving(dataset, today, {
    onKept: kept.finish,
    onReturned: () => kept.typed(typed()),
    refusal: start.refusal,
  });
  const parkedOf = (by: string) => {
    const entry = unsent.find(({ id }) => id === start.parked?.id);
    return entry?.by === by && entry.state.is === 'parked' ? entry.id : null;
  };
  const onSave = async () => {
    if (session === null || refusalOf(session, 'edit', null) !== null) return;
    const by = session.identity ?? '';
    const { held } = await there.settle();
    const now = held === null || isOlder ? base : { revision: held.position.revision, body: held.body };
    const ifSame = now.revision === start.base.revision ? 'unchanged' : 'note left';
    const change = { is: 'edit', id: record.id, base: now, changeNote: newest().changeNote, ifSame } as const;
    const saved = await saving.save(body(), { ...change, parked: parkedOf(by) }, by);
    if (saved !== null) onSaved(saved);
  };
  const onChange = (patch: Partial<FormValues>) => {
    become({ ...newest(), ...patch });
    kept.typed(typed());
    there.touched();
  };
  const onTake = (offer: Offer) => {
    void kept.take(offer, typed());
    const from = (offer.startedFrom === null ? null : baseAt(revisions, offer.startedFrom)) ?? base;
    setBase(from);
    setOlder(from.revision < base.revision);
    become(offer.values);
  };
  const isAsBefore = isSameValue(values, { ...valuesFrom(base.body), changeNote: values.changeNote });
  return {
    values,
    base,
    fiction,
    kept,
    there,
    saving,
    isUnchanged: saving.isUnchanged && isAsBefore,
    onSave,
    onChange,
    onTake,
  };
}
