import type { Dataset } from '../../domain/position.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useView } from '../use-view.ts';
import { datasetInWords } from './bar-words.ts';
import styles from './panel.module.css';

/** A data set that the service offers. */
export interface DatasetOffer {
  readonly id: Dataset;
  readonly editable: boolean;
  readonly notice: string;
}

/** One data set at a time (codebook, "Two data sets, never mixed"). */
export function DatasetPanel({ offers }: { readonly offers: readonly DatasetOffer[] }) {
  const { view, set } = useView();
  return (
    <div className={styles['panel']}>
      <RadioGroup
        legend="Data set"
        value={view.dataset}
        onChange={(dataset) => set({ dataset })}
        choices={offers.map((offer) => ({
          value: offer.id,
          label: datasetInWords(offer.id),
          note: `${offer.notice} ${offer.editable ? 'Can be edited here.' : 'Read only here.'}`,
        }))}
      />
    </div>
  );
}
