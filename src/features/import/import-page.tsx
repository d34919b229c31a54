import { WritableSet } from '../../question/record/writable-set.tsx';
import { ColumnHelp } from './column-help.tsx';
import { ImportDesk } from './import-desk.tsx';
import styles from './import.module.css';

/** Many positions at once, from a table or a list: checked first, then imported as drafts, all or none, and taken back. */
export function ImportPage() {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>Import</h1>
        <p>
          Many positions at once, from a table (CSV) or a list (JSON). A check comes first and writes nothing. Then all
          rows become drafts, or none does; each draft is reviewed before readers see it, and an import can be taken
          back.
        </p>
      </header>
      <WritableSet
        path="/import"
        readOnly="Nothing can be imported into it. Where the tracker runs with its own server, its editors can."
      >
        {(dataset, today) => <ImportDesk key={dataset} dataset={dataset} today={today} />}
      </WritableSet>
      <ColumnHelp />
    </div>
  );
}
