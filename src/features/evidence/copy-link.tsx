import { useState } from 'react';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './card.module.css';

/** Copies the lasting address of a record; where the browser refuses the clipboard, shows it to be copied by hand. */
export function CopyLink({ id }: { readonly id: string }) {
  const { href } = useView();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const address = new URL(href({ card: null, why: null, whyOn: null }, `/positions/${id}`), document.baseURI).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div className={styles['copy']}>
      <Button onClick={() => void copy()}>{outcome === 'copied' ? 'Link copied' : 'Copy link to this record'}</Button>
      {outcome === 'refused' && <TextInput readOnly value={address} aria-label="Address of this record" />}
      <LiveRegion message={outcome === 'copied' ? 'Link copied' : ''} />
    </div>
  );
}
