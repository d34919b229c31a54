import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { SEARCH_IN_WORDS } from '../naming-words.ts';

interface NameSearchProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** On Enter: the caller knows whether a single match is meant. */
  readonly onEnter: () => void;
}

/** The field by which members, and groups, are found by any of their names. */
export function NameSearch({ label, typed, onType, onEnter }: NameSearchProps) {
  return (
    <Field label={label} hint={SEARCH_IN_WORDS}>
      {(control) => (
        <TextInput
          {...control}
          type="search"
          size={24}
          autoComplete="off"
          value={typed}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter();
          }}
        />
      )}
    </Field>
  );
}
