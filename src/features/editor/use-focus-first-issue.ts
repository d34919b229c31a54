import { type RefObject, useEffect } from 'react';
import type { FieldIssue } from './field-issues.ts';

/** Takes the focus to the first field that is wrong, each time that the form has been refused (WCAG 3.3.1). */
export function useFocusFirstIssue(form: RefObject<HTMLFormElement | null>, issues: readonly FieldIssue[]): void {
  useEffect(() => {
    const [first] = issues;
    if (first !== undefined) focusField(form.current, first.pointer);
  }, [form, issues]);
}

/** Focuses the control of the field at a pointer; for a group its first control. */
export function focusField(form: HTMLFormElement | null, pointer: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-pointer="${pointer}"]`);
  const control = field?.querySelector<HTMLElement>('input, select, textarea, summary') ?? field;
  control?.focus();
}
