import { useState } from 'react';
import type { Dataset } from '../../domain/position.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { saveFile } from '../../question/export/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { unsentFile, unsentWork } from './unsent-file.ts';

interface DownloadUnsentProps {
  readonly dataset: Dataset;
  /** What stands in the form at this moment, which the journal may not have; null where nothing is typed. */
  readonly current?: () => KeptDraft | null;
}

/** Keeps everything that the service does not have as one file, with one click. */
export function DownloadUnsent({ dataset, current }: DownloadUnsentProps) {
  const [message, setMessage] = useState('');
  const download = async () => {
    const work = await unsentWork(current?.() ?? null);
    const { name, text } = unsentFile(work, dataset, new Date().toISOString());
    saveFile(name, new Blob([text], { type: 'application/json' }));
    setMessage(`Unsent work is in the file ${name}.`);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => void download()}>
        Download unsent work
      </Button>
      <LiveRegion message={message} />
    </>
  );
}
