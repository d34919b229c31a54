import { type ComponentProps, type KeyboardEvent, type ReactNode, useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export interface DraftFieldProps extends Pick<ComponentProps<'input'>, 'size' | 'inputMode' | 'placeholder'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What holds now, as text. */
  readonly text: string;
  /** What is wrong with a typed text, as a sentence; null when nothing is. */
  readonly problemOf: (text: string) => string | null;
  readonly onApply: (text: string) => void;
}

/** A field whose text holds once it is applied: by Enter or by leaving the field. Escape gives the old text back. */
export function DraftField({ label, hint, text, problemOf, onApply, ...input }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const apply = () => {
    const typed = (draft ?? text).trim();
    const found = typed === text ? null : problemOf(typed);
    setProblem(found);
    if (found !== null) return;
    setDraft(null);
    if (typed !== text) onApply(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') apply();
    if (event.key !== 'Escape') return;
    setDraft(null);
    setProblem(null);
  };

  return (
    <Field label={label} hint={hint} error={problem ?? undefined}>
      {(control) => (
        <TextInput
          {...input}
          {...control}
          value={draft ?? text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={apply}
        />
      )}
    </Field>
  );
}
