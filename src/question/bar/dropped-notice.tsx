import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { droppedInWords } from '../dropped-words.ts';
import type { Dropped } from '../url-codec.ts';

/** Says which parts of the link could not be used, until the reader has seen it. Another broken link is said again. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const [seen, setSeen] = useState('');
  const words = droppedInWords(dropped);
  if (words === '' || words === seen) return null;
  return (
    <Notice
      action={
        <Button variant="quiet" onClick={() => setSeen(words)}>
          Dismiss
        </Button>
      }
    >
      {words}
    </Notice>
  );
}
