import type { ReactNode } from 'react';
import { Field, type FieldControl } from '../../ui/field.tsx';
import { errorAt, FIELD_NAMES, type FieldIssue } from './field-issues.ts';
import styles from './form.module.css';

interface FormFieldProps {
  /** Of the body (RFC 6901); it names the field and finds its issues. */
  readonly pointer: string;
  readonly issues: readonly FieldIssue[];
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly children: (control: FieldControl) => ReactNode;
}

/** One control of the form with its name, hint and what is wrong with it. */
export function FormField({ pointer, issues, ...rest }: FormFieldProps) {
  return (
    <div data-pointer={pointer} className={styles['field']}>
      <Field {...rest} label={nameAt(pointer)} error={errorAt(issues, pointer)} />
    </div>
  );
}

interface FormGroupProps extends Pick<FormFieldProps, 'pointer' | 'issues'> {
  readonly children: ReactNode;
}

/** Several controls that are one field of the body; the children bring their own legend. */
export function FormGroup({ pointer, issues, children }: FormGroupProps) {
  const error = errorAt(issues, pointer);
  return (
    <div data-pointer={pointer} data-invalid={error === undefined ? undefined : true} className={styles['group']}>
      {error !== undefined && <p className={styles['error']}>{error}</p>}
      {children}
    </div>
  );
}

/** The name of the field at a pointer. */
function nameAt(pointer: string): string {
  return FIELD_NAMES.find(([field]) => field === pointer)?.[1] ?? pointer;
}
