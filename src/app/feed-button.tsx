import { useState } from 'react';
import type { Dataset } from '../domain/position.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';

const WORDS = {
  ready: 'Feed of changes (Atom)',
  saved: 'Feed saved',
  failed: 'The feed could not be loaded: try again',
};

/** Saves the feed of changes. It is fetched by the page, so that a service inside the page can answer too. */
export function FeedButton({ dataset }: { readonly dataset: Dataset }) {
  const [state, setState] = useState<keyof typeof WORDS>('ready');
  const save = async () => {
    try {
      const { saveFeed } = await import('./save-feed.ts');
      await saveFeed(dataset);
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button variant="quiet" onClick={() => void save()}>
        {WORDS[state]}
      </Button>
      <LiveRegion message={state === 'ready' ? '' : WORDS[state]} />
    </>
  );
}
