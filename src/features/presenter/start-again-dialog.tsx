import { queryOptions } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { DemoControls } from '../../contract/demo-controls.ts';
import { useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import styles from './presenter.module.css';
import { deleteAll, type Written, writtenHere, writtenInWords } from './start-again.ts';

export interface StartAgainProps {
  readonly demo: DemoControls;
  /** Saves everything as one file; offered before anything is deleted. */
  readonly takeAlong: ReactNode;
}

/** Says what would be deleted, offers it as a file first, and deletes it when that is asked for once more. */
export function StartAgainDialog({ demo, takeAlong, onClose }: StartAgainProps & { readonly onClose: () => void }) {
  const read = useRead(writtenQuery(demo));
  const [isDeleting, setDeleting] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isNothing = read.value !== null && isNothingOf(read.value);
  const start = useView().href({}, '/').split('?')[0] ?? '';
  const onDelete = async () => {
    setDeleting(true);
    setFailed(false);
    try {
      await deleteAll(demo);
      history.replaceState(null, '', start);
      location.reload();
    } catch {
      setDeleting(false);
      setFailed(true);
    }
  };
  return (
    <Dialog
      open
      title="Start again?"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel, and keep everything</Button>
          <Button variant="primary" aria-disabled={isDeleting} onClick={() => isDeleting || void onDelete()}>
            {isDeleting ? 'Deleting…' : isNothing ? 'Start again' : 'Delete it and start again'}
          </Button>
        </>
      }
    >
      <p>{read.fault === null ? sentenceOf(read.value) : NOT_COUNTED}</p>
      {!isNothing && (
        <>
          <h4 className={styles['subtitle']}>Before that, take it along?</h4>
          {takeAlong}
        </>
      )}
      {hasFailed && (
        <ErrorNotice title="Not everything was deleted">
          <p>This browser refused. Close the other tabs of the demo, and try again.</p>
        </ErrorNotice>
      )}
    </Dialog>
  );
}

function isNothingOf({ records, drafts, unsent }: Written): boolean {
  return records + drafts + unsent === 0;
}

const NOT_COUNTED = 'This browser does not say what was written here. Whatever there is would be deleted, for good.';

function sentenceOf(written: Written | null): string {
  if (written === null) return 'What was written here is being counted.';
  if (isNothingOf(written))
    return 'Nothing was written in this browser. Starting again ends the scenario and the sign-in of this tab.';
  return `To be deleted from this browser, for good: ${writtenInWords(written)}. The files of the demo stay as they are.`;
}

const writtenQuery = (demo: DemoControls) =>
  queryOptions({
    queryKey: ['written here'],
    queryFn: () => writtenHere(demo),
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
  });
