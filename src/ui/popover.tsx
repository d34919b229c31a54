import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ButtonVariant } from './button.tsx';
import { Button } from './button.tsx';
import styles from './popover.module.css';

export interface PopoverProps {
  /** What the trigger says. */
  readonly trigger: ReactNode;
  /** Accessible name of the panel. */
  readonly label: string;
  /** The panel's content; as a function it gets the means to close the panel and bring focus back to the trigger. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly variant?: ButtonVariant;
  readonly disabled?: boolean;
}

/**
 * A button and the panel that it opens, on the browser's own popover: Escape and a click elsewhere close it, the
 * button tells whether it is expanded, and the style sheet places the panel at the button, inside the viewport.
 */
export function Popover({ trigger, label, children, variant = 'plain', disabled = false }: PopoverProps) {
  const id = useId();
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <>
      <Button variant={variant} disabled={disabled} popoverTarget={id} aria-haspopup="dialog">
        {trigger}
        <span className={styles['mark']} aria-hidden="true" />
      </Button>
      <dialog id={id} popover="auto" aria-label={label} className={styles['panel']}>
        {typeof children === 'function' ? children(close) : children}
      </dialog>
    </>
  );
}
