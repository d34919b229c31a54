import { useState } from 'react';
import type { DemoControls } from '../../contract/demo-controls.ts';
import { TRAVELLING_FILE } from '../../contract/travelling-file.ts';
import { useRead } from '../../queries/use-read.ts';
import { saveFile } from '../../question/export/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { sizeInWords } from './fault-words.ts';
import { holdingInWords } from './plan-words.ts';
import { travellingName, travellingText } from './travel-file.ts';
import { readState, travelStateQuery } from './travel-state.ts';
import styles from './travel.module.css';

export interface TakeAlongProps {
  readonly demo: Pick<DemoControls, 'revisions' | 'append'>;
  /** Of the app, as it is written into the file. */
  readonly appVersion: string;
}

/** Saves the whole state of the demo as one file, and says what is in it. */
export function TakeAlong({ demo, appVersion }: TakeAlongProps) {
  const state = useRead(travelStateQuery(demo)).value;
  const [message, setMessage] = useState('');
  const [fault, setFault] = useState<Error | null>(null);
  const take = async () => {
    setFault(null);
    try {
      setMessage(await taken(demo, appVersion));
    } catch (error) {
      setMessage('');
      setFault(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <div className={styles['part']}>
      <div className={styles['actions']}>
        <Button onClick={() => void take()}>Take the demo along</Button>
        <span className={styles['quiet']}>{state === null ? '' : `Now: ${holdingInWords(state)}.`}</span>
      </div>
      {state?.keepsJournal === false && (
        <p className={styles['quiet']}>
          This browser keeps no drafts and no unsent writes, so the file will hold none.
        </p>
      )}
      {message !== '' && <p className={styles['outcome']}>{message}</p>}
      <LiveRegion message={message} />
      {fault !== null && (
        <ErrorNotice title="The file could not be made">
          <p>{fault.message}</p>
        </ErrorNotice>
      )}
    </div>
  );
}

/** Makes the file and hands it over; what it holds, in words. */
async function taken(demo: TakeAlongProps['demo'], appVersion: string): Promise<string> {
  const state = await readState(demo);
  const header = { appVersion, exportedAt: new Date().toISOString() };
  const file = new Blob([await travellingText(state, header)], { type: 'application/json' });
  if (file.size > TRAVELLING_FILE.maxBytes) {
    const most = sizeInWords(TRAVELLING_FILE.maxBytes);
    throw new RangeError(`It would be ${sizeInWords(file.size)}, and no browser takes in more than ${most}.`);
  }
  const name = travellingName(header);
  saveFile(name, file);
  return `Saved as ${name}: ${holdingInWords(state)}; ${sizeInWords(file.size)}.`;
}
