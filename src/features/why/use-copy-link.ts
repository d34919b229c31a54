import { useState } from 'react';

/** What became of the last wish to copy. */
export type Copied = 'not-asked' | 'copied' | 'refused';

/** Puts the address of the page on the clipboard; browsers may refuse, and then the address has to be shown. */
export function useCopyLink(): { readonly copied: Copied; readonly copy: () => void } {
  const [copied, setCopied] = useState<Copied>('not-asked');
  const copy = () => {
    // Without a secure context there is no clipboard at all.
    const written = navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    );
  };
  return { copied, copy };
}
