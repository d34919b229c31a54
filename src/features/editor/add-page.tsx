import { useRef, useState } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { refusalOf } from '../../domain/permissions.ts';
import type { Dataset } from '../../domain/position.ts';
import { datasetsQuery } from '../../queries/datasets.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { DraftAside } from './draft-aside.tsx';
import { bodyFrom, EMPTY_FORM, type FormValues } from './form-values.ts';
import styles from './form.module.css';
import { IdentityNotice } from './identity-notice.tsx';
import { KeptOffer } from './kept-offer.tsx';
import { PositionForm } from './position-form.tsx';
import { SaveFault } from './save-fault.tsx';
import { SavedDraft } from './saved-draft.tsx';
import { SavedWord } from './saved-word.tsx';
import { UnsentList } from './unsent-list.tsx';
import { useFiction } from './use-fiction.ts';
import { type Offer, useKeptDraft } from './use-kept-draft.ts';
import { useSaveDraft } from './use-save-draft.ts';
import { useUnsent } from './use-unsent.ts';

/** Adding a position: the form, what it would change, and the draft that comes of it. */
export function AddPage() {
  const { view } = useView();
  const offers = useRead(datasetsQuery()).value;
  const offer = offers?.find(({ id }) => id === view.dataset);
  const editable = offers?.find((other) => other.editable);
  return (
    <div className={styles['page']}>
      <h1>Add a position</h1>
      {offer !== undefined && !offer.editable ? (
        <ReadOnly dataset={view.dataset} other={editable?.id ?? null} />
      ) : (
        offer !== undefined && <Adding key={view.dataset} dataset={view.dataset} today={todayAt(offer.opensOn)} />
      )}
    </div>
  );
}

/** The service's clock never goes behind the day that it opens on. */
function todayAt(opensOn: Day): Day {
  const real = new Date().toISOString().slice(0, 10);
  return real > opensOn ? real : opensOn;
}

interface AddingProps {
  readonly dataset: Dataset;
  readonly today: Day;
}

/** One form after the other; each has a draft of its own. */
function Adding(props: AddingProps) {
  const [number, setNumber] = useState(1);
  return <AddingOne key={number} {...props} onAnother={() => setNumber(number + 1)} />;
}

function AddingOne({ dataset, today, onAnother }: AddingProps & { readonly onAnother: () => void }) {
  const [values, setValues] = useState<FormValues>(EMPTY_FORM);
  // Two changes in one turn of the page build on each other.
  const newest = useRef(EMPTY_FORM);
  const [isRefused, setRefused] = useState(false);
  const session = useRead(sessionQuery()).value;
  const fiction = useFiction(dataset);
  const kept = useKeptDraft(`new:${dataset}`);
  const unsent = useUnsent(dataset, session?.identity ?? null);
  const { isSaving, issues, fault, saved, sending, save } = useSaveDraft(dataset, today, {
    onKept: kept.finish,
    onReturned: () => kept.typed(newest.current),
  });
  const mayAdd = session !== null && refusalOf(session, 'create', null) === null;

  const onSave = () => {
    setRefused(!mayAdd);
    if (mayAdd) void save(bodyFrom(values, dataset, fiction), session.identity ?? '');
  };
  const become = (changed: FormValues) => {
    newest.current = changed;
    setValues(changed);
  };
  const onChange = (patch: Partial<FormValues>) => {
    become({ ...newest.current, ...patch });
    kept.typed(newest.current);
  };
  const onTake = (offer: Offer) => {
    void kept.take(offer, newest.current);
    become(offer.values);
  };
  const onOpen = async (opened: FormValues) => {
    const instead = newest.current;
    become(opened);
    await kept.swap(opened, instead);
  };
  if (saved !== null) return <SavedDraft position={saved} onAnother={onAnother} />;
  return (
    <>
      <IdentityNotice />
      <UnsentList entries={unsent.filter(({ id }) => id !== sending)} onOpen={onOpen} />
      <KeptOffer kept={kept} onTake={onTake} />
      <div className={styles['columns-of-page']}>
        <PositionForm
          dataset={dataset}
          fiction={fiction}
          values={values}
          issues={issues}
          isSaving={isSaving}
          onChange={onChange}
          onSave={onSave}
          outcome={
            <>
              <SavedWord word={kept.word} sending={unsent.find(({ id }) => id === sending) ?? null} />
              {isRefused && !mayAdd && (
                <ErrorNotice title="Readers cannot save">
                  <p>Choose an editor identity, then save again. Everything in the form is kept.</p>
                </ErrorNotice>
              )}
              {fault !== null && <SaveFault fault={fault} />}
            </>
          }
        />
        <DraftAside values={values} />
      </div>
    </>
  );
}

interface ReadOnlyProps {
  readonly dataset: Dataset;
  /** A data set that can be edited; null where there is none. */
  readonly other: Dataset | null;
}

function ReadOnly({ dataset, other }: ReadOnlyProps) {
  const { set } = useView();
  return (
    <EmptyState
      title={`The ${dataset} data set can only be read here`}
      action={
        other !== null && <Button onClick={() => set({ dataset: other })}>Go to the set that can be edited</Button>
      }
    >
      Its records come from real sources and are edited where the tracker runs with its own server.
    </EmptyState>
  );
}
