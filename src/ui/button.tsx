import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonVariant = 'plain' | 'primary' | 'quiet';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** `primary` for the one thing a form is for, `quiet` for what stands inside a line; `plain` otherwise. */
  readonly variant?: ButtonVariant;
}

/** A native button that submits nothing unless `type="submit"` is asked for. All attributes of a button pass through. */
export function Button({ variant = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={styles['button']} data-variant={variant} />;
}
