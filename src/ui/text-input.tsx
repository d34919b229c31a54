import type { ComponentProps } from 'react';
import styles from './control.module.css';

export type TextInputProps = Omit<ComponentProps<'input'>, 'className' | 'style'>;

/** A one-line text field; `type` may be any textual one. Give it the attributes of a Field, or an aria-label. */
export function TextInput(props: TextInputProps) {
  return <input {...props} className={styles['control']} />;
}
