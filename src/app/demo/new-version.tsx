import { useState, useSyncExternalStore } from 'react';
import { writeOpenForms } from '../../journal/keep-while-open.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { openNewVersion, watchAppWorker, workerNews } from './app-worker.ts';

const SENTENCES = {
  waiting: 'A new version of this demo is ready. Open it: what you typed is kept.',
  opened:
    'A newer version of this demo has been opened in another tab, and this tab still shows the older one. Open it here too: what you typed is kept.',
} as const;
const NOT_KEPT =
  'What stands in the form here could not be kept on this device. Save it, or download it beside its button, before you open the new version.';

/** Says when a newer version of the demo is there, or that this browser keeps none; nobody's page changes until they ask for it. */
export function NewVersion() {
  const news = useSyncExternalStore(watchAppWorker, workerNews);
  const [opening, setOpening] = useState<'not' | 'opening' | 'not kept'>('not');
  if (news === 'refused') return <KeepsNoPage />;
  const open = async () => {
    const mayLose = opening === 'not kept';
    setOpening('opening');
    if ((await writeOpenForms()) || mayLose) await openNewVersion();
    else setOpening('not kept');
  };
  const sentence = news === 'none' ? '' : opening === 'not kept' ? NOT_KEPT : SENTENCES[news];
  return (
    <>
      <LiveRegion message={sentence} />
      {sentence !== '' && (
        <Notice
          label="New version"
          action={
            <Button
              variant="quiet"
              aria-disabled={opening === 'opening'}
              onClick={() => opening === 'opening' || void open()}
            >
              {WORDS_OF_BUTTON[opening]}
            </Button>
          }
        >
          {sentence}
        </Notice>
      )}
    </>
  );
}

const WORDS_OF_BUTTON = {
  not: 'Open the new version',
  opening: 'Opening…',
  'not kept': 'Open it all the same',
} as const;

function KeepsNoPage() {
  return (
    <Notice label="Limits of this browser">
      This browser cannot keep the page itself: it opens with a network connection only.
    </Notice>
  );
}
