import type { ComponentProps } from 'react';
import styles from './control.module.css';

export type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'style'>;

/** A field of several lines that grows with its text where the browser can. Give it the attributes of a Field. */
export function TextArea(props: TextAreaProps) {
  return <textarea {...props} className={styles['control']} />;
}
