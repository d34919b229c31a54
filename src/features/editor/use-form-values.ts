import { useRef, useState } from 'react';
import type { FormValues } from './form-values.ts';

export interface FormState {
  readonly values: FormValues;
  /** What stands in the form at this moment, before it is drawn. */
  readonly newest: () => FormValues;
  /** Puts other values in the form. */
  readonly become: (values: FormValues) => void;
}

/** What stands in a form. Two changes in one turn of the page build on each other. */
export function useFormValues(start: FormValues): FormState {
  const [values, setValues] = useState(start);
  const newest = useRef(start);
  const become = (changed: FormValues) => {
    newest.current = changed;
    setValues(changed);
  };
  return { values, newest: () => newest.current, become };
}
