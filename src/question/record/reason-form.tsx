import { type SubmitEvent, useState } from 'react';
import { BODY_LIMITS } from '../../contract/position-body.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './reason-form.module.css';

interface ReasonFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly onCancel: () => void;
  readonly onSubmit: (reason: string) => Promise<void>;
}

/** Asks for the reason that an act carries; what was typed stays when the act is refused. */
export function ReasonForm({ label, submitLabel, onCancel, onSubmit }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') void onSubmit(reason.trim());
  };
  return (
    <form className={styles['reason']} onSubmit={submit} noValidate>
      <Field label={label} hint="Readers see it." required error={isMissing ? 'Say why, in a sentence.' : undefined}>
        {(control) => (
          <TextArea
            {...control}
            maxLength={BODY_LIMITS.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className={styles['actions']}>
        <Button type="submit" variant="primary">
          {submitLabel}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
