import styles from './demo-panel.module.css';

/** Which version this is, for whoever reports something or compares two files. */
export function AppVersion() {
  const [number, build] = __APP_VERSION__.split('+');
  return (
    <p className={styles['version']}>
      This is version {number}, build {build}.
    </p>
  );
}
