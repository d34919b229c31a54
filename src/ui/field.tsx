import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './field.module.css';

/** What a control must carry so that its label, hint and error belong to it. */
export interface FieldControl {
  readonly id: string;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right (WCAG 3.3.1, 3.3.3); undefined or empty when nothing is. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Draws the control: spread the given attributes on it. */
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label above a control, with its hint and its error, tied together for assistive technology (WCAG 1.3.1). */
export function Field({ label, hint, error, required = false, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== '';
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = hasError ? `${id}-error` : undefined;
  const describedBy = [errorId, hintId].filter((part) => part !== undefined).join(' ');
  return (
    <div className={styles['field']} data-invalid={hasError || undefined}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {required && <span className={styles['required']}> (required)</span>}
      </label>
      {hintId !== undefined && (
        <div id={hintId} className={styles['hint']}>
          {hint}
        </div>
      )}
      {children({
        id,
        required,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': hasError || undefined,
      })}
      {errorId !== undefined && (
        <div id={errorId} className={styles['error']}>
          {error}
        </div>
      )}
    </div>
  );
}
