import { useState } from 'react';
import { useView } from '../../question/use-view.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Field } from '../../ui/field.tsx';
import { useAfterPause } from './use-after-pause.ts';

const PAUSE_MS = 250;
const LONGEST = 200;

/** Searches the words of records. What is typed reaches the address after a pause, without a step in the browser's history. */
export function SearchField() {
  const { view, set } = useView();
  const [typed, setTyped] = useState<string | null>(null);
  useAfterPause(typed, PAUSE_MS, (q) => {
    set({ q }, { replace: true });
    setTyped(null);
  });
  return (
    <Field
      label={
        <>
          Search the records <Kbd>/</Kbd>
        </>
      }
    >
      {(control) => (
        <TextInput
          {...control}
          type="search"
          aria-keyshortcuts="/"
          maxLength={LONGEST}
          placeholder="Summary, quote, note, publisher"
          value={typed ?? view.q}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  );
}
