import { BODY_LIMITS } from '../../../contract/position-body.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { fieldAt } from '../field-names.ts';
import type { ResultRow } from './merge-rows.ts';
import { Side } from './merge-sides.tsx';
import { textOf } from './merge-words.ts';
import type { MergeNames } from './merge-names.ts';
import styles from './merge.module.css';

interface MergeResultProps {
  /** Null while something is left to decide. */
  readonly rows: readonly ResultRow[] | null;
  readonly by: string;
  readonly names: MergeNames;
  /** Whether the colleague's version is a retraction, which nothing can be saved over. */
  readonly isRetracted: boolean;
  readonly note: string;
  readonly isNoteMissing: boolean;
  readonly isBusy: boolean;
  readonly onNote: (note: string) => void;
  readonly onSave: () => void;
  readonly onLetGo: () => void;
}

/** What comes of the merge, shown before it is sent. */
export function MergeResult(props: MergeResultProps) {
  return (
    <section className={styles['part-of-page']} aria-labelledby="merge-result">
      <h3 id="merge-result">This is what will be saved</h3>
      <Outcome {...props} />
    </section>
  );
}

function Outcome(props: MergeResultProps) {
  const { rows, by, names, isRetracted, isBusy, onLetGo } = props;
  if (isRetracted) {
    return (
      <p>
        Nothing for now: {by} has retracted the record, and a retracted record is restored before it is changed. Give up
        your change here; as a draft it can be taken up then.
      </p>
    );
  }
  if (rows === null) return <p>It is shown here, and can be saved, as soon as everything above is decided.</p>;
  if (rows.length > 0) return <Saving {...props} rows={rows} />;
  return (
    <>
      <p>Nothing is left to save: the version of {by} has it all already.</p>
      <div className={styles['actions']}>
        <Button variant="primary" aria-disabled={isBusy} onClick={onLetGo}>
          {names.letGo}
        </Button>
      </div>
    </>
  );
}

function Saving(props: MergeResultProps & { readonly rows: readonly ResultRow[] }) {
  const { rows, by, note, isNoteMissing, isBusy, onNote, onSave } = props;
  return (
    <>
      <p>
        The version of {by}, with {rows.length === 1 ? 'one field' : `${rows.length} fields`} changed:
      </p>
      <ul className={styles['settled']}>
        {rows.map(({ name, title, before, after }) => (
          <li key={name} className={styles['row']}>
            <p>
              <strong>{title}</strong>
            </p>
            <div className={styles['sides']} data-columns="2">
              <Side title="Now" lines={before} isQuiet />
              <Side title="Will be" lines={after} since={textOf(name, before)} />
            </div>
          </li>
        ))}
      </ul>
      <div className={styles['note']}>
        <Field
          label={fieldAt('/changeNote').name}
          hint="Stands in the history of the record."
          required
          error={isNoteMissing ? 'Say in a few words what you changed, and why.' : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              maxLength={BODY_LIMITS.changeNote}
              value={note}
              onChange={(event) => onNote(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className={styles['actions']}>
        <Button variant="primary" aria-disabled={isBusy} onClick={onSave}>
          {isBusy ? 'Saving…' : 'Save the merged version'}
        </Button>
      </div>
    </>
  );
}
