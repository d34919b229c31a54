import { type ReactNode, useId } from 'react';
import { Field, type FieldControl } from '../../ui/field.tsx';
import { errorAt, type FieldIssue } from './field-issues.ts';
import { fieldAt } from './field-names.ts';
import styles from './form.module.css';

interface FormFieldProps {
  /** Of the body (RFC 6901); it names the field and finds its issues. */
  readonly pointer: string;
  readonly issues: readonly FieldIssue[];
  /** Where the field is called otherwise than usual. */
  readonly label?: string | undefined;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly children: (control: FieldControl) => ReactNode;
}

/** One control of the form with its name, hint and what is wrong with it. */
export function FormField({ pointer, issues, label, ...rest }: FormFieldProps) {
  return (
    <div data-pointer={pointer} className={styles['field']}>
      <Field {...rest} label={label ?? fieldAt(pointer).name} error={errorAt(issues, pointer)} />
    </div>
  );
}

interface FormGroupProps extends Pick<FormFieldProps, 'pointer' | 'issues'> {
  readonly children: ReactNode;
}

/** Several controls that are one field of the body; the children bring their own legend. */
export function FormGroup({ pointer, issues, children }: FormGroupProps) {
  const id = useId();
  const error = errorAt(issues, pointer);
  // As a group it can say to assistive technology what is wrong with it.
  const wrong = error === undefined ? {} : { role: 'group', 'aria-describedby': id, 'data-invalid': true };
  return (
    <div data-pointer={pointer} className={styles['group']} {...wrong}>
      {children}
      {error !== undefined && (
        <p id={id} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
