import { type SubmitEvent, useRef, useState } from 'react';
import { BODY_LIMITS } from '../../contract/position-body.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './reason-form.module.css';
import { useFocusWhileOpen } from './use-focus-while-open.ts';

interface ReasonFormProps {
  readonly label: string;
  /** Who sees the reason. */
  readonly hint: string;
  readonly submitLabel: string;
  readonly onCancel: () => void;
  readonly onSubmit: (reason: string) => Promise<void>;
}

/** Asks for the reason that an act carries; what was typed stays when the act is refused. */
export function ReasonForm({ label, hint, submitLabel, onCancel, onSubmit }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusWhileOpen(field);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') field.current?.focus();
    else void onSubmit(reason.trim());
  };
  return (
    <form className={styles['reason']} onSubmit={submit} noValidate>
      <Field label={label} hint={hint} required error={isMissing ? 'Say why, in a sentence.' : undefined}>
        {(control) => (
          <TextArea
            {...control}
            ref={field}
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
