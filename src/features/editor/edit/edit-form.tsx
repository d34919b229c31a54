import { useState } from 'react';
import { isSameValue } from '../../../domain/same-value.ts';
import type { Position } from '../../../domain/position.ts';
import { refusalOf } from '../../../domain/permissions.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { sessionQuery } from '../../../queries/session.ts';
import { useRead } from '../../../queries/use-read.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { DraftAside } from '../draft-aside.tsx';
import { bodyFrom, type FormValues, valuesFrom } from '../form-values.ts';
import styles from '../form.module.css';
import { KeptOffer } from '../kept-offer.tsx';
import { PositionForm } from '../position-form.tsx';
import { SaveFault } from '../save-fault.tsx';
import { SavedWord } from '../saved-word.tsx';
import { useFiction } from '../use-fiction.ts';
import { useFormValues } from '../use-form-values.ts';
import { type Offer, useKeptDraft } from '../use-kept-draft.ts';
import { useSaving } from '../use-saving.ts';
import { EditState } from './edit-state.tsx';
import { baseAt, type EditStart } from './edit-start.ts';
import type { EditingProps } from './editing-props.ts';
import { offerDifference } from './offer-difference.ts';

interface EditFormProps extends EditingProps {
  readonly start: EditStart;
  /** What of the record waits on this device. */
  readonly unsent: readonly OutboxEntry[];
  /** The pointer of the field that the form opens at; null for none. */
  readonly opensAt: string | null;
  readonly onSaved: (position: Position) => void;
}

const UNCHANGED = 'Nothing has changed, so there is nothing to save.';

/** The form on a record: only what changes in it is sent, against the revision that the form started from. */
export function EditForm(props: EditFormProps) {
  const { dataset, today, record, revisions, start, unsent, isPublished, opensAt, onSaved } = props;
  const { values, newest, become } = useFormValues(start.values);
  const [base, setBase] = useState(start.base);
  const session = useRead(sessionQuery()).value;
  const fiction = useFiction(dataset);
  const kept = useKeptDraft(record.id, start.values);
  const typed = (revision = base.revision) => ({ values: newest(), startedFrom: revision });
  const saving = useSaving(dataset, today, {
    onKept: kept.finish,
    onReturned: () => kept.typed(typed()),
    refusal: start.refusal,
  });
  const { isSaving, issues, fault, sending, isUnchanged } = saving;
  const offers = kept.offers.filter((offer) => offerDifference(offer, record) !== null);
  const waits = unsent.find(({ id }) => id === start.parked?.id);

  const onSave = async () => {
    if (session === null || refusalOf(session, 'edit', null) !== null) return;
    const by = session.identity ?? '';
    const parked = waits !== undefined && waits.by === by && waits.state.is === 'parked' ? waits.id : null;
    const body = bodyFrom(newest(), { dataset, fiction, recorded: base.body.sources });
    const { changeNote } = newest();
    const saved = await saving.save(body, { is: 'edit', id: record.id, base, changeNote, parked }, by);
    if (saved !== null) onSaved(saved);
  };
  const onChange = (patch: Partial<FormValues>) => {
    become({ ...newest(), ...patch });
    kept.typed(typed());
  };
  const onTake = (offer: Offer) => {
    void kept.take(offer, typed());
    // What was typed on an older revision is an edit of that one: the service says whether it can go on from there.
    setBase((offer.startedFrom === null ? null : baseAt(revisions, offer.startedFrom)) ?? base);
    become(offer.values);
  };
  const isAsBefore = isUnchanged && isSameValue(values, { ...valuesFrom(base.body), changeNote: values.changeNote });
  return (
    <>
      <EditState record={record} base={base} isPublished={isPublished} refusal={start.refusal} />
      <KeptOffer
        kept={kept}
        offers={offers}
        difference={(offer) => offerDifference(offer, record) ?? ''}
        onTake={onTake}
      />
      <div className={styles['columns-of-page']}>
        <PositionForm
          dataset={dataset}
          fiction={fiction}
          id={record.id}
          values={values}
          issues={issues}
          isSaving={isSaving}
          opensAt={opensAt}
          onChange={onChange}
          onSave={() => void onSave()}
          outcome={
            <>
              <SavedWord dataset={dataset} kept={kept} sending={unsent.find(({ id }) => id === sending) ?? null} />
              {isAsBefore && <p className={styles['word']}>{UNCHANGED}</p>}
              <LiveRegion message={isAsBefore ? UNCHANGED : ''} />
              {fault !== null && <SaveFault fault={fault} />}
            </>
          }
        />
        <DraftAside values={values} id={record.id} />
      </div>
    </>
  );
}
