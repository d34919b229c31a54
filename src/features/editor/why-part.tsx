import type { Direction, RationaleEntry } from '../../domain/codebook.ts';
import { codebook } from '../../reference/codebook.ts';
import { Select } from '../../ui/select.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormGroup } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';

const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  ['for', 'for restricting'],
  ['against', 'against restricting'],
];

/** Which reasons were given, and which way each cuts; a reason that is used either way has to be given one. */
export function WhyPart({ values, issues, onChange }: PartProps) {
  const given = Object.keys(values.rationales).length;
  const change = (id: string, direction: Direction | undefined) => {
    const { [id]: _, ...others } = values.rationales;
    onChange({ rationales: direction === undefined ? others : { ...others, [id]: direction } });
  };
  return (
    <FormGroup pointer="/rationales" issues={issues}>
      <Disclosure summary={`Reasons given${given === 0 ? '' : `: ${given}`}`} open={given > 0}>
        <ul className={styles['rationales']}>
          {[...codebook.rationales.values()].map((entry) => (
            <RationaleLine
              key={entry.id}
              entry={entry}
              value={values.rationales[entry.id]}
              onChange={(direction) => change(entry.id, direction)}
            />
          ))}
        </ul>
      </Disclosure>
    </FormGroup>
  );
}

interface RationaleLineProps {
  readonly entry: RationaleEntry;
  readonly value: Direction | undefined;
  readonly onChange: (direction: Direction | undefined) => void;
}

function RationaleLine({ entry, value, onChange }: RationaleLineProps) {
  const offered = DIRECTIONS.filter(([direction]) => entry.direction === 'both' || entry.direction === direction);
  return (
    <li>
      <label>
        <span>{entry.label}</span>
        <Select
          value={value ?? ''}
          onChange={(event) => onChange(offered.find(([direction]) => direction === event.target.value)?.[0])}
        >
          <option value="">not given</option>
          {offered.map(([direction, words]) => (
            <option key={direction} value={direction}>
              {words}
            </option>
          ))}
        </Select>
      </label>
    </li>
  );
}
