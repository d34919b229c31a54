import { type SyntheticEvent, useState } from 'react';
import { isLevel, LEVELS, type Level, RECORD_REASONS, type RecordReason } from '../../domain/scale.ts';
import { codebook } from '../../reference/codebook.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { FormGroup } from './form-field.tsx';
import styles from './level.module.css';
import { levelNotes } from './level-notes.ts';
import type { PartProps } from './part-props.ts';
import { SEARCH_CODES } from './search-values.ts';

type Value = Level | RecordReason;

/** A search is an act of its own, so "none found" is not among them. */
const VALUES: readonly Value[] = [...LEVELS, ...RECORD_REASONS.filter((reason) => reason !== SEARCH_CODES.value)];

/** The level, or why there is none; beside it what the one that is pointed at or chosen means, and where it ends. */
export function LevelPart({ values, issues, onChange }: PartProps) {
  const [pointed, setPointed] = useState<Value | null>(null);
  const chosen = VALUES.find((value) => value === values.value);
  const point = (event: SyntheticEvent) => setPointed(valueOf(event.target) ?? pointed);
  const leave = () => setPointed(null);
  return (
    <FormGroup pointer="/level" issues={issues}>
      <div className={styles['level']} onPointerOver={point} onFocus={point} onPointerLeave={leave} onBlur={leave}>
        <RadioGroup
          legend="Level, or the reason why there is none (required)"
          choices={VALUES.map((value) => ({ value, label: labelOf(value) }))}
          value={chosen}
          onChange={(value) => onChange({ value })}
        />
        <LevelMeaning value={pointed ?? chosen ?? null} />
      </div>
    </FormGroup>
  );
}

function LevelMeaning({ value }: { readonly value: Value | null }) {
  const notes = value === null ? [] : levelNotes(value, codebook);
  return (
    <div className={styles['meaning']} aria-live="polite">
      {value === null && <p>What a level means, and where it ends, stands here when it is chosen or pointed at.</p>}
      {notes.map(({ title, text }) => (
        <p key={title}>
          <strong>{title}</strong> {text}
        </p>
      ))}
      {value !== null && isLevel(value) && <p>Binding strength comes from the instrument, never from the level.</p>}
    </div>
  );
}

function labelOf(value: Value): string {
  return [...codebook.levels, ...codebook.reasons].find(({ id }) => id === value)?.label ?? value;
}

/** The value of the choice that an event is about. */
function valueOf(target: EventTarget): Value | undefined {
  const input = target instanceof Element ? target.closest('label')?.querySelector('input') : null;
  return VALUES.find((value) => value === input?.value);
}
