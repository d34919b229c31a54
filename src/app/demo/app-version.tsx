import { useSyncExternalStore } from 'react';
import { watchAppWorker, workerNews } from './app-worker.ts';
import styles from './demo-panel.module.css';

/** Which version this is, for whoever reports something or compares two files, and whether the network can be let go of. */
export function AppVersion() {
  const news = useSyncExternalStore(watchAppWorker, workerNews);
  const [number, build] = __APP_VERSION__.split('+');
  const isHere = news === 'kept' || news === 'waiting';
  return (
    <p className={styles['version']}>
      This is version {number}, build {build}.{isHere && ' It is on this device whole, and opens without a network.'}
    </p>
  );
}
