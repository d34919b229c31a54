import type { ReactNode } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/position.ts';
import { WritableSet } from '../../question/record/writable-set.tsx';
import styles from './form.module.css';

interface SetGateProps {
  readonly title: string;
  /** Drawn for a data set that can be edited; `today` is a day that the service's clock has reached. */
  readonly children: (dataset: Dataset, today: Day) => ReactNode;
}

/** A page on which records are written: for a data set that is only read, it says where they are. */
export function SetGate({ title, children }: SetGateProps) {
  return (
    <div className={styles['page']}>
      <h1>{title}</h1>
      <WritableSet
        path="/add"
        readOnly="Its records come from real sources and are edited where the tracker runs with its own server."
      >
        {children}
      </WritableSet>
    </div>
  );
}
