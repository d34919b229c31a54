import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ActChoice } from './acts/act-choice.tsx';
import { FindRecord } from './acts/find-record.tsx';
import { DraftAside } from './draft-aside.tsx';
import type { FormValues } from './form-values.ts';
import styles from './form.module.css';
import { KeptOffer } from './kept-offer.tsx';
import { PositionForm } from './position-form.tsx';
import { SaveFault } from './save-fault.tsx';
import { SavedWord } from './saved-word.tsx';
import { UnsentList } from './unsent-list.tsx';
import { useAddForm } from './use-add-form.ts';

interface AddFormProps {
  readonly dataset: Dataset;
  /** A day that the service's clock has reached. */
  readonly today: Day;
  /** What the form opens with. */
  readonly start: FormValues;
  /** Whether it follows one that was just saved, so that the focus goes to its first field. */
  readonly isNext: boolean;
  readonly onSaved: (position: Position) => void;
  readonly onNext: (position: Position, values: FormValues) => void;
}

/** What the coder does, and for a new record its form. */
export function AddForm({ dataset, today, start, isNext, onSaved, onNext }: AddFormProps) {
  const form = useAddForm({ dataset, today, start });
  const { values, fiction, kept, there, unsent, elsewhere } = form;
  const id = there.held?.position.id ?? null;
  const { isSaving, issues, fault, sending } = form.saving;
  const outcome = (
    <>
      <SavedWord
        dataset={dataset}
        kept={kept}
        onServer={there.onServer}
        sending={unsent.find(({ id }) => id === sending) ?? null}
      />
      {form.isReader && <ReadersCannotSave />}
      {fault !== null && <SaveFault fault={fault} />}
    </>
  );
  return (
    <>
      <UnsentList dataset={dataset} entries={unsent.filter(({ id }) => id !== sending)} onOpen={form.onOpen} />
      <KeptOffer kept={kept} offers={kept.offers} onTake={form.onTake} />
      <ActChoice act={form.act} onChoose={form.onAct} />
      {elsewhere !== null && <FindRecord key={elsewhere} act={elsewhere} dataset={dataset} />}
      <div className={styles['columns-of-page']} hidden={elsewhere !== null}>
        <PositionForm
          dataset={dataset}
          fiction={fiction}
          id={id}
          asksWhy={false}
          values={values}
          issues={issues}
          isSaving={isSaving}
          opensAt={isNext ? '' : null}
          onChange={form.onChange}
          onSave={() => void form.onSave(onSaved)}
          onSaveAndNext={() => void form.onSave((saved) => onNext(saved, form.newest()))}
          outcome={outcome}
        />
        <DraftAside values={values} id={id} />
      </div>
    </>
  );
}

function ReadersCannotSave() {
  return (
    <ErrorNotice title="Readers cannot save">
      <p>Choose an editor identity, then save again. Everything in the form is kept.</p>
    </ErrorNotice>
  );
}
