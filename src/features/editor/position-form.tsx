import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import { Button } from '../../ui/button.tsx';
import type { Fiction } from './fiction.ts';
import type { FieldIssue } from './field-issues.ts';
import styles from './form.module.css';
import { openIssues } from './open-issues.ts';
import type { PartProps } from './part-props.ts';
import { SourcePart } from './source-part.tsx';
import { ChangeNotePart, TextPart } from './text-part.tsx';
import { focusField, useFocusFirstIssue, useFocusOnOpening } from './use-focus-first-issue.ts';
import { WhatPart } from './what-part.tsx';
import { WhenPart } from './when-part.tsx';
import { WhoPart } from './who-part.tsx';

export interface PositionFormProps extends PartProps {
  readonly dataset: Dataset;
  readonly fiction: Fiction | null;
  /** The record that is edited; null for a new one. */
  readonly id: string | null;
  /** Whether it is asked what changes, and why. */
  readonly asksWhy: boolean;
  readonly isSaving: boolean;
  /** What stands beside the button: why the last attempt did not succeed. */
  readonly outcome: ReactNode;
  /** The field that the form was opened for takes the focus: its pointer; '' is the first of all. */
  readonly opensAt?: string | null;
  readonly onSave: () => void;
  /** Saves and goes on with the next; not offered without it. */
  readonly onSaveAndNext?: () => void;
}

/** The form in the order in which a coder works. After a refusal the first field that is wrong takes the focus (WCAG 3.3.1). */
export function PositionForm(props: PositionFormProps) {
  const { dataset, fiction, id, asksWhy, isSaving, outcome, opensAt = null, onSave, onSaveAndNext, ...refused } = props;
  const part = useOpenIssues(refused);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnOpening(form, opensAt);
  useFocusFirstIssue(form, refused.issues);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isSaving) onSave();
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={onSubmit} noValidate aria-label="Position">
      {part.issues.length > 0 && (
        <ErrorSummary issues={part.issues} onGo={(pointer) => focusField(form.current, pointer)} />
      )}
      <SourcePart {...part} dataset={dataset} fiction={fiction} id={id} />
      <WhoPart {...part} />
      <WhatPart {...part} />
      <WhenPart {...part} dataset={dataset} id={id} />
      <TextPart {...part} />
      {asksWhy && <ChangeNotePart {...part} />}
      <div className={styles['save']}>
        <Button type="submit" variant="primary" aria-disabled={isSaving}>
          {isSaving ? 'Saving…' : 'Save as draft'}
        </Button>
        {onSaveAndNext !== undefined && (
          <Button aria-disabled={isSaving} onClick={() => isSaving || onSaveAndNext()}>
            Save and next
          </Button>
        )}
        {outcome}
      </div>
    </form>
  );
}

/** What was refused and typed over since is not called wrong any more. */
function useOpenIssues(part: PartProps): PartProps {
  const { issues, values } = part;
  const [refused, setRefused] = useState({ issues, values });
  if (refused.issues !== issues) setRefused({ issues, values });
  return { ...part, issues: openIssues(issues, refused.issues === issues ? refused.values : values, values) };
}

interface ErrorSummaryProps {
  readonly issues: readonly FieldIssue[];
  readonly onGo: (pointer: string) => void;
}

function ErrorSummary({ issues, onGo }: ErrorSummaryProps) {
  return (
    // What is put right leaves the list without a word.
    <div role="alert" aria-atomic="false" aria-relevant="additions" className={styles['summary']}>
      <p>
        <strong>
          {issues.length === 1 ? 'One thing has' : `${issues.length} things have`} to be put right before this can be
          saved
        </strong>
      </p>
      <ul>
        {issues.map(({ pointer, name, words }) => (
          <li key={`${pointer} ${words}`}>
            <Button variant="quiet" onClick={() => onGo(pointer)}>
              {name}
            </Button>{' '}
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
