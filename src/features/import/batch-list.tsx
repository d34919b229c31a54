import type { Dataset } from '../../domain/position.ts';
import { instantInWords } from '../../question/record/instant-words.ts';
import { BatchRecords } from './batch-records.tsx';
import styles from './import.module.css';
import type { KeptBatch } from './kept-batch.ts';
import { rowCount } from './report-entries.ts';
import { TakeBack } from './take-back.tsx';

/** More are kept than are shown. */
const SHOWN = 10;

interface BatchListProps {
  readonly dataset: Dataset;
  readonly batches: readonly KeptBatch[];
  readonly mayImport: boolean;
  readonly onKeep: (kept: KeptBatch) => void;
}

/** Earlier imports of this browser and of this editor, each with its records and the way back. */
export function BatchList({ dataset, batches, mayImport, onKeep }: BatchListProps) {
  if (batches.length === 0) return null;
  return (
    <section className={styles['batches']} aria-labelledby="import-batches">
      <h2 id="import-batches">Earlier imports</h2>
      <ul>
        {batches.slice(0, SHOWN).map((kept) => (
          <li key={kept.batch}>
            <p>
              <strong>{kept.name ?? 'An import'}</strong>, {rowCount(kept.rows)}, {instantInWords(kept.at)}, by{' '}
              {kept.by}
            </p>
            <TakeBack kept={kept} dataset={dataset} mayImport={mayImport} onKeep={onKeep} />
            <BatchRecords kept={kept} />
          </li>
        ))}
      </ul>
    </section>
  );
}
