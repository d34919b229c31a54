import type { FieldControl } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';

interface CodeSelectProps<Code extends string> {
  readonly control: FieldControl;
  readonly choices: readonly (readonly [code: Code, words: string])[];
  readonly value: Code | '';
  /** What stands there while nothing is chosen. */
  readonly empty: string;
  readonly onChange: (code: Code | '') => void;
}

/** One code of a list, or none. */
export function CodeSelect<Code extends string>({ control, choices, value, empty, onChange }: CodeSelectProps<Code>) {
  return (
    <Select
      {...control}
      value={value}
      onChange={(event) => onChange(choices.find(([code]) => code === event.target.value)?.[0] ?? '')}
    >
      <option value="">{empty}</option>
      {choices.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </Select>
  );
}
