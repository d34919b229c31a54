import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './presenter.module.css';
import { StartAgainDialog, type StartAgainProps } from './start-again-dialog.tsx';

/** The demo as on the first day, after one has been asked twice. */
export function StartAgainSection({ demo, takeAlong }: StartAgainProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className={styles['lead']}>
        Deletes what was written in this browser, and opens the demo as on the first day. You are asked before.
      </p>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        Start again…
      </Button>
      {isAsking && <StartAgainDialog demo={demo} takeAlong={takeAlong} onClose={() => setAsking(false)} />}
    </>
  );
}
