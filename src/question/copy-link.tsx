import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './copy-link.module.css';
import { isOneFile, LINK_OF_FILE } from './one-file.ts';

export interface CopyLinkProps {
  /** A path with its question; made absolute before it is copied. */
  readonly address: string;
  /** What the button says before it was pressed. */
  readonly label: string;
}

/** Copies a link that opens exactly this; where the browser refuses the clipboard, shows it to be copied by hand. */
export function CopyLink({ address, label }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const absolute = new URL(address, document.baseURI).href;

  async function copy() {
    try {
      await navigator.clipboard.writeText(absolute);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <div className={styles['copy']}>
      {outcome === 'refused' && <TextInput readOnly value={absolute} aria-label="The link, to be copied by hand" />}
      <Button onClick={() => void copy()}>{outcome === 'copied' ? 'Link copied' : label}</Button>
      {isOneFile && outcome === 'copied' && <p className={styles['said']}>{LINK_OF_FILE}</p>}
      <LiveRegion message={outcome === 'copied' ? `The link is copied. ${isOneFile ? LINK_OF_FILE : ''}` : ''} />
    </div>
  );
}
