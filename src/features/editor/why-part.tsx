import { type RefObject, useRef, useState } from 'react';
import type { Direction, RationaleEntry } from '../../domain/codebook.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Select } from '../../ui/select.tsx';
import { FormGroup } from './form-field.tsx';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';

const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  ['for', 'for restricting'],
  ['against', 'against restricting'],
];

/** Which reasons were given, and which way each cuts; one more is chosen together with its direction, and then added. */
export function WhyPart({ values, issues, onChange }: PartProps) {
  const [outcome, setOutcome] = useState('');
  const adding = useRef<HTMLSelectElement>(null);
  const given = [...codebook.rationales.values()].filter(({ id }) => values.rationales[id] !== undefined);
  const give = ({ id, label }: RationaleEntry, direction: Direction) => {
    onChange({ rationales: { ...values.rationales, [id]: direction } });
    setOutcome(`${label}: ${wordsOf(direction)}.`);
  };
  const remove = ({ id, label }: RationaleEntry) => {
    const { [id]: _, ...others } = values.rationales;
    onChange({ rationales: others });
    setOutcome(`Removed: ${label}.`);
    // The button that was pressed is gone.
    adding.current?.focus();
  };
  return (
    <FormGroup pointer="/rationales" issues={issues}>
      <fieldset className={styles['checks']}>
        <legend className={styles['legend']}>Reasons given</legend>
        {given.length > 0 && (
          <ul className={styles['rationales']}>
            {given.map((entry) => (
              <Given
                key={entry.id}
                entry={entry}
                direction={values.rationales[entry.id]}
                onGive={(direction) => give(entry, direction)}
                onRemove={() => remove(entry)}
              />
            ))}
          </ul>
        )}
        <AddReason
          select={adding}
          left={[...codebook.rationales.values()].filter((entry) => !given.includes(entry))}
          onGive={give}
        />
      </fieldset>
      <LiveRegion message={outcome} />
    </FormGroup>
  );
}

interface GivenProps {
  readonly entry: RationaleEntry;
  readonly direction: Direction | undefined;
  readonly onGive: (direction: Direction) => void;
  readonly onRemove: () => void;
}

/** A reason on the list; only one that cuts either way can be turned. */
function Given({ entry, direction = 'for', onGive, onRemove }: GivenProps) {
  return (
    <li>
      <span>{entry.label}</span>
      {entry.direction === 'both' ? (
        <Select
          aria-label={`${entry.label}: which way`}
          value={direction}
          onChange={(event) => onGive(event.target.value === 'against' ? 'against' : 'for')}
        >
          {DIRECTIONS.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </Select>
      ) : (
        <span>{wordsOf(direction)}</span>
      )}
      <Button variant="quiet" aria-label={`Remove ${entry.label}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}

interface AddReasonProps {
  readonly select: RefObject<HTMLSelectElement | null>;
  readonly left: readonly RationaleEntry[];
  readonly onGive: (entry: RationaleEntry, direction: Direction) => void;
}

/** The others by direction. Arrows run through a closed drop-down, so that a choice alone adds nothing. */
function AddReason({ select, left, onGive }: AddReasonProps) {
  const [typed, setTyped] = useState('');
  const [way, id] = typed.split(' ');
  const chosen = left.find((entry) => entry.id === id);
  const add = () => {
    if (chosen !== undefined) onGive(chosen, way === 'against' ? 'against' : 'for');
    setTyped('');
    select.current?.focus();
  };
  return (
    <div className={styles['adding']}>
      <Field label="Add a reason">
        {(control) => (
          <Select
            {...control}
            ref={select}
            value={chosen === undefined ? '' : typed}
            onChange={(event) => setTyped(event.target.value)}
          >
            <option value="">Choose a reason</option>
            {DIRECTIONS.map(([direction, words]) => (
              <optgroup key={direction} label={words}>
                {left
                  .filter((entry) => entry.direction === 'both' || entry.direction === direction)
                  .map((entry) => (
                    <option key={entry.id} value={`${direction} ${entry.id}`}>
                      {entry.label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        )}
      </Field>
      <Button aria-disabled={chosen === undefined} onClick={add}>
        Add
      </Button>
    </div>
  );
}

function wordsOf(direction: Direction): string {
  return DIRECTIONS.find(([id]) => id === direction)?.[1] ?? direction;
}
