import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './import.module.css';
import { rowCount } from './report-entries.ts';

interface ProgressProps {
  readonly work: 'check' | 'import' | 'ask' | null;
  readonly rows: number;
  readonly onStop: () => void;
}

/** What is under way, with the way to stop it. The service answers once, so nobody knows how far it has come. */
export function Progress({ work, rows, onStop }: ProgressProps) {
  const words = work === null ? '' : wordsOf(work, rows);
  return (
    <>
      <LiveRegion message={words} />
      {work !== null && (
        <div className={styles['progress']}>
          <p>{words}</p>
          <progress aria-label={words} />
          <Button onClick={onStop}>{work === 'import' ? 'Stop waiting' : 'Stop'}</Button>
          {work === 'import' && (
            <p className={styles['quiet']}>
              All rows become drafts, or none does. Who stops waiting has to ask which: the service may have done it.
            </p>
          )}
        </div>
      )}
    </>
  );
}

function wordsOf(work: 'check' | 'import' | 'ask', rows: number): string {
  if (work === 'check') return `Checking ${rowCount(rows)}; nothing is written…`;
  return work === 'import' ? `Importing ${rowCount(rows)}…` : 'Asking whether it was imported…';
}
