import { useState, useSyncExternalStore } from 'react';
import { writeOpenForms } from '../../journal/keep-while-open.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { openNewVersion, watchAppWorker, workerNews } from './app-worker.ts';

const SENTENCES = {
  waiting: 'A new version of this demo is ready. Open it: what you typed is kept.',
  opened:
    'A newer version of this demo has been opened in another tab. This tab still shows the older one, and parts of that are gone. Open the new one here too: what you typed is kept.',
} as const;
const NOT_KEPT =
  'What stands in the form here could not be kept on this device. Save it, or download it beside its button, before you open the new version.';

/** Says when a newer version of the demo is there, or that this browser keeps none; nobody's page changes until they ask for it. */
export function NewVersion() {
  const news = useSyncExternalStore(watchAppWorker, workerNews);
  const [isKept, setKept] = useState(true);
  const [isOpening, setOpening] = useState(false);
  if (news === 'refused') return <KeepsNoPage />;
  const open = async () => {
    setOpening(true);
    if (!isKept || (await writeOpenForms())) return openNewVersion();
    setKept(false);
    setOpening(false);
  };
  const isNews = news === 'waiting' || news === 'opened';
  const sentence = isNews ? (isKept ? SENTENCES[news] : NOT_KEPT) : '';
  return (
    <>
      <LiveRegion message={sentence} />
      {isNews && (
        <Notice
          label="New version"
          action={
            <Button variant="quiet" aria-disabled={isOpening} onClick={() => isOpening || void open()}>
              {isOpening ? 'Opening…' : isKept ? 'Open the new version' : 'Open it all the same'}
            </Button>
          }
        >
          {sentence}
        </Notice>
      )}
    </>
  );
}

function KeepsNoPage() {
  return (
    <Notice label="Limits of this browser">
      This browser cannot keep the page itself: it opens with a network connection only.
    </Notice>
  );
}
