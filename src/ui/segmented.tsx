import { useId } from 'react';
import styles from './segmented.module.css';
import type { RadioGroupProps } from './radio-group.tsx';

export interface SegmentedProps<Value extends string> extends RadioGroupProps<Value> {
  /** Keeps the legend for assistive technology only, where the words around say it already. */
  readonly isLegendHidden?: boolean;
}

/** Radio buttons drawn as one strip, for two to five short choices: one tab stop, arrow keys move the choice. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, choices, value, onChange, isLegendHidden = false } = props;
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className={isLegendHidden ? styles['hidden'] : styles['legend']}>{legend}</legend>
      <div className={styles['strip']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['segment']}>
            <input
              type="radio"
              className={styles['hidden']}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
