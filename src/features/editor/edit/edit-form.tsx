import type { Position } from '../../../domain/position.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { DraftAside } from '../draft-aside.tsx';
import styles from '../form.module.css';
import { KeptOffer } from '../kept-offer.tsx';
import { PositionForm } from '../position-form.tsx';
import { SaveFault } from '../save-fault.tsx';
import { SavedWord } from '../saved-word.tsx';
import { returnOf } from '../../../question/record/return-of.ts';
import { EditState } from './edit-state.tsx';
import type { EditStart } from './edit-start.ts';
import type { EditingProps } from './editing-props.ts';
import { offerDifference } from './offer-difference.ts';
import { useEditForm } from './use-edit-form.ts';

interface EditFormProps extends EditingProps {
  readonly start: EditStart;
  /** What of the record waits on this device. */
  readonly unsent: readonly OutboxEntry[];
  /** The pointer of the field that the form opens at; null for none. */
  readonly opensAt: string | null;
  readonly onSaved: (position: Position) => void;
}

const UNCHANGED = 'Nothing has changed, so there is nothing to save.';

/** The form on a record, with which record it is, and what was typed of it before. */
export function EditForm(props: EditFormProps) {
  const { dataset, record, start, unsent, isPublished, opensAt } = props;
  const form = useEditForm(props);
  const { values, base, fiction, kept, isUnchanged } = form;
  const { isSaving, issues, fault, sending } = form.saving;
  const outcome = (
    <>
      <SavedWord
        dataset={dataset}
        kept={kept}
        onServer={form.there.onServer}
        sending={unsent.find(({ id }) => id === sending) ?? null}
      />
      {isUnchanged && <p className={styles['word']}>{UNCHANGED}</p>}
      <LiveRegion message={isUnchanged ? UNCHANGED : ''} />
      {fault !== null && <SaveFault fault={fault} />}
    </>
  );
  return (
    <>
      <EditState
        record={record}
        base={base}
        returned={returnOf(props.revisions)}
        isPublished={isPublished}
        refusal={start.refusal}
      />
      <KeptOffer
        kept={kept}
        offers={kept.offers.filter((offer) => offerDifference(offer, record) !== null)}
        difference={(offer) => offerDifference(offer, record) ?? ''}
        onTake={form.onTake}
      />
      <div className={styles['columns-of-page']}>
        <PositionForm
          dataset={dataset}
          fiction={fiction}
          id={record.id}
          asksWhy
          values={values}
          issues={issues}
          isSaving={isSaving}
          opensAt={opensAt}
          onChange={form.onChange}
          onSave={() => void form.onSave()}
          outcome={outcome}
        />
        <DraftAside values={values} id={record.id} />
      </div>
    </>
  );
}
