import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './take-along.module.css';

interface CopyTextProps {
  /** What the text is called. */
  readonly label: string;
  readonly text: string;
}

/** A text with a button that copies it; where the browser refuses the clipboard, it can be marked and copied by hand. */
export function CopyText({ label, text }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'none' | 'refused' | { readonly copied: string }>('none');
  const isCopied = typeof outcome === 'object' && outcome.copied === text;
  const said = isCopied ? `${label}: copied.` : outcome === 'refused' ? 'Mark the text and copy it by hand.' : '';

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ copied: text });
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <div className={styles['citation']}>
      <div className={styles['label']}>
        <b>{label}</b>
        <Button variant="quiet" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p className={styles['text']}>{text}</p>
      <LiveRegion message={said} />
    </div>
  );
}
