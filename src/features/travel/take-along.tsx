import { useState } from 'react';
import type { DemoControls } from '../../contract/demo-controls.ts';
import { TRAVELLING_FILE } from '../../contract/travelling-file.ts';
import { useRead } from '../../queries/use-read.ts';
import { saveFile } from '../../question/export/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { faultInWords, sizeInWords } from './fault-words.ts';
import { holdingInWords } from './plan-words.ts';
import { type FileFault, readTravellingFile, travellingName, travellingText } from './travel-file.ts';
import { readState, travelStateQuery } from './travel-state.ts';
import styles from './travel.module.css';

export interface TakeAlongProps {
  readonly demo: Pick<DemoControls, 'revisions' | 'append'>;
  /** Of the app, as it is written into the file. */
  readonly appVersion: string;
}

/** What came of it: `refusal` is why another browser would refuse the file, null where it would not. */
interface Taken {
  readonly words: string;
  readonly refusal: FileFault | null;
}

/** Saves the whole state of the demo as one file, and says what is in it. */
export function TakeAlong({ demo, appVersion }: TakeAlongProps) {
  const state = useRead(travelStateQuery(demo)).value;
  const [taken, setTaken] = useState<Taken | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const take = async () => {
    setFault(null);
    try {
      setTaken(await takenAlong(demo, appVersion));
    } catch (error) {
      setTaken(null);
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
      {taken !== null && <p className={styles['outcome']}>{taken.words}</p>}
      <LiveRegion message={taken?.words ?? ''} />
      {taken !== null && taken.refusal !== null && (
        <ErrorNotice title="No browser would take this file in.">
          <p>{faultInWords(taken.refusal).title}. It is whole all the same, and can be read.</p>
        </ErrorNotice>
      )}
      {fault !== null && (
        <ErrorNotice title="The file could not be made.">
          <p>{fault.message}</p>
        </ErrorNotice>
      )}
    </div>
  );
}

/** Makes the file, reads it as another browser would, and hands it over. */
async function takenAlong(demo: TakeAlongProps['demo'], appVersion: string): Promise<Taken> {
  const state = await readState(demo);
  const header = { appVersion, exportedAt: new Date().toISOString() };
  const name = travellingName(header);
  const file = new File([await travellingText(state, header)], name, { type: 'application/json' });
  if (file.size > TRAVELLING_FILE.maxBytes) {
    const most = sizeInWords(TRAVELLING_FILE.maxBytes);
    throw new RangeError(`It would be ${sizeInWords(file.size)}, and no browser takes in more than ${most}.`);
  }
  const read = await readTravellingFile(file);
  saveFile(name, file);
  const words = `Saved as ${name}: ${holdingInWords(state)}; ${sizeInWords(file.size)}.`;
  return { words, refusal: read.ok ? null : read.fault };
}
