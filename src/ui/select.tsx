import type { ComponentProps } from 'react';
import styles from './control.module.css';

export type SelectProps = Omit<ComponentProps<'select'>, 'className' | 'style'>;

/** The browser's own drop-down; the options are its children. Give it the attributes of a Field, or an aria-label. */
export function Select(props: SelectProps) {
  return <select {...props} className={styles['control']} />;
}
