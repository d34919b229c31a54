import { useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { refusalOf } from '../../domain/permissions.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { type Act, ActChoice, type FindingAct } from './acts/act-choice.tsx';
import { FindRecord } from './acts/find-record.tsx';
import { DraftAside } from './draft-aside.tsx';
import { bodyFrom, type FormValues } from './form-values.ts';
import styles from './form.module.css';
import { KeptOffer } from './kept-offer.tsx';
import { PositionForm } from './position-form.tsx';
import { SaveFault } from './save-fault.tsx';
import { SavedWord } from './saved-word.tsx';
import { asPosition, asSearch, isSearchForm } from './search-values.ts';
import { UnsentList } from './unsent-list.tsx';
import { useFiction } from './use-fiction.ts';
import { useFormValues } from './use-form-values.ts';
import { type Offer, useKeptDraft } from './use-kept-draft.ts';
import { useSaving } from './use-saving.ts';
import { useUnsent } from './use-unsent.ts';

interface AddFormProps {
  readonly dataset: Dataset;
  /** A day that the service's clock has reached. */
  readonly today: Day;
  /** What the form opens with. */
  readonly start: FormValues;
  /** Whether it goes on from one that was just saved, so that the focus goes to its first field. */
  readonly isNext: boolean;
  readonly onSaved: (position: Position) => void;
  readonly onNext: (position: Position, values: FormValues) => void;
}

/** What the coder does, and for a new record its form. */
export function AddForm({ dataset, today, start, isNext, onSaved, onNext }: AddFormProps) {
  const { values, newest, become } = useFormValues(start);
  const [position, setPosition] = useState(start);
  const [elsewhere, setElsewhere] = useState<FindingAct | null>(null);
  const [isRefused, setRefused] = useState(false);
  const session = useRead(sessionQuery()).value;
  const fiction = useFiction(dataset);
  const kept = useKeptDraft(`new:${dataset}`, start);
  const unsent = useUnsent(dataset, session?.identity ?? null);
  const typed = () => ({ values: newest(), startedFrom: null });
  const { isSaving, issues, fault, sending, save } = useSaving(dataset, today, {
    onKept: kept.finish,
    onReturned: () => kept.typed(typed()),
  });
  const mayAdd = session !== null && refusalOf(session, 'create', null) === null;

  const onSave = async (then: (position: Position) => void) => {
    setRefused(!mayAdd);
    if (!mayAdd) return;
    const saved = await save(bodyFrom(values, { dataset, fiction }), { is: 'new' }, session.identity ?? '');
    if (saved !== null) then(saved);
  };
  const onChange = (patch: Partial<FormValues>) => {
    become({ ...newest(), ...patch });
    kept.typed(typed());
  };
  const onAct = (act: Act) => {
    setElsewhere(act === 'new' || act === 'search' ? null : act);
    if (act === 'search' && !isSearchForm(newest())) {
      setPosition(newest());
      become(asSearch(newest()));
    }
    if (act === 'new' && isSearchForm(newest())) become(asPosition(newest(), position));
  };
  const onTake = (offer: Offer) => {
    setElsewhere(null);
    void kept.take(offer, typed());
    become(offer.values);
  };
  const onOpen = async (opened: FormValues) => {
    setElsewhere(null);
    const instead = typed();
    become(opened);
    await kept.swap({ values: opened, startedFrom: null }, instead);
  };
  return (
    <>
      <UnsentList dataset={dataset} entries={unsent.filter(({ id }) => id !== sending)} onOpen={onOpen} />
      <KeptOffer kept={kept} offers={kept.offers} onTake={onTake} />
      <ActChoice act={elsewhere ?? (isSearchForm(values) ? 'search' : 'new')} onChoose={onAct} />
      {elsewhere !== null && <FindRecord key={elsewhere} act={elsewhere} dataset={dataset} />}
      <div className={styles['columns-of-page']} hidden={elsewhere !== null}>
        <PositionForm
          dataset={dataset}
          fiction={fiction}
          id={null}
          values={values}
          issues={issues}
          isSaving={isSaving}
          opensAt={isNext ? '' : null}
          onChange={onChange}
          onSave={() => void onSave(onSaved)}
          onSaveAndNext={() => void onSave((saved) => onNext(saved, newest()))}
          outcome={
            <>
              <SavedWord dataset={dataset} kept={kept} sending={unsent.find(({ id }) => id === sending) ?? null} />
              {isRefused && !mayAdd && (
                <ErrorNotice title="Readers cannot save">
                  <p>Choose an editor identity, then save again. Everything in the form is kept.</p>
                </ErrorNotice>
              )}
              {fault !== null && <SaveFault fault={fault} />}
            </>
          }
        />
        <DraftAside values={values} id={null} />
      </div>
    </>
  );
}
