import { useId, useRef } from 'react';
import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { useModal } from './use-modal.ts';

export interface DialogProps {
  readonly open: boolean;
  /** Asked for by Escape, by the Close button and, with `closesOutside`, by a click beside the dialog. */
  readonly onClose: () => void;
  /** Also the accessible name. */
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Actions; they stay in view while the content scrolls. */
  readonly footer?: ReactNode;
  /** `top` keeps its upper edge where it is while its content grows and shrinks; `side` docks to the right edge of a wide screen and fills a narrow one. */
  readonly variant?: 'centre' | 'top' | 'side';
  /** For what is only read: a form would lose work. */
  readonly closesOutside?: boolean;
}

/** A modal dialog on the native element (WCAG 2.4.3, 2.1.2). The caller holds `open`; content is there only while open. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, children, footer, variant = 'centre', closesOutside = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(dialog, open);

  // A file field inside the dialog sends a bubbling `cancel` of its own.
  const onCancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  // `close` arrives late: a dialog that was closed and opened again meanwhile has nothing to tell.
  const onNativeClose = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (open && event.target === event.currentTarget && !event.currentTarget.open) onClose();
  };
  const onBackdrop = (event: MouseEvent) => {
    if (closesOutside && event.target === event.currentTarget) onClose();
  };

  return (
    // The click is a shortcut for pointers; Escape and the Close button do the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-variant={variant}
      aria-labelledby={titleId}
      onCancel={onCancel}
      onClose={onNativeClose}
      onClick={onBackdrop}
    >
      {open && (
        <div className={styles['frame']}>
          <header className={styles['header']}>
            <h2 id={titleId} className={styles['title']}>
              {title}
            </h2>
            <Button variant="quiet" onClick={onClose}>
              Close
            </Button>
          </header>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
