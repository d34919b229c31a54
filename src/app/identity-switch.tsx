import { useState } from 'react';
import { sessionQuery, signInAs, signOut } from '../queries/session.ts';
import { useRead, useRefresh } from '../queries/use-read.ts';
import { Select } from '../ui/select.tsx';
import styles from './identity-switch.module.css';

/** Chooses who is at the desk, where the service offers demo identities: they are no security. */
export function IdentitySwitch() {
  const { value: session } = useRead(sessionQuery());
  const refresh = useRefresh();
  const [hasFailed, setFailed] = useState(false);
  const identities = session?.mayActAs ?? [];

  async function change(identity: string) {
    try {
      await (identity === '' ? signOut() : signInAs(identity));
      setFailed(false);
      await refresh();
    } catch {
      setFailed(true);
    }
  }

  if (session === null || identities.length === 0) return <span className={styles['place']} />;
  return (
    <label className={styles['place']} title="Demo identities, no security">
      <span className={styles['label']}>{hasFailed ? 'Could not change' : 'Acting as'}</span>
      <Select value={session.identity ?? ''} onChange={(event) => void change(event.target.value)}>
        <option value="">Reader</option>
        <optgroup label="Demo identities, no security">
          {identities.map((identity) => (
            <option key={identity} value={identity}>
              {identity}
            </option>
          ))}
        </optgroup>
      </Select>
    </label>
  );
}
