import styles from './visually-hidden.module.css';

/**
 * Announces each new message politely and without moving focus (WCAG 4.1.3). It has to be on the page before the
 * message is: render it always, and give it '' while there is nothing to say.
 */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <output aria-live="polite" className={styles['hidden']}>
      {message}
    </output>
  );
}
