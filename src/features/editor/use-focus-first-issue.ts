import { type RefObject, useEffect, useState } from 'react';
import type { FieldIssue } from './field-issues.ts';

/** Takes the focus to the first field that is wrong, each time that the form has been refused (WCAG 3.3.1). */
export function useFocusFirstIssue(form: RefObject<HTMLFormElement | null>, issues: readonly FieldIssue[]): void {
  useEffect(() => {
    const [first] = issues;
    if (first !== undefined) focusField(form.current, first.pointer);
  }, [form, issues]);
}

/** Takes the focus to the field that a form was opened for, once; '' is the first of all. */
export function useFocusOnOpening(form: RefObject<HTMLFormElement | null>, pointer: string | null): void {
  const [opened] = useState(pointer);
  useEffect(() => {
    if (opened === '') form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    else if (opened !== null) focusField(form.current, opened);
  }, [form, opened]);
}

/** Focuses the control of the field at a pointer; for a group its first control. */
export function focusField(form: HTMLFormElement | null, pointer: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-pointer="${pointer}"]`);
  const control = field?.querySelector<HTMLElement>('input, select, textarea, summary') ?? field;
  control?.focus();
}
