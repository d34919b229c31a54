import type { Dataset } from '../../../domain/position.ts';
import type { FormValues } from '../form-values.ts';
import { type Fiction, addressOf } from '../fiction.ts';
import { sameSources } from './near-duplicates.ts';
import { NearList } from './near-list.tsx';
import { useRecordsOnFile } from './use-records-on-file.ts';

interface SameSourceProps {
  readonly values: FormValues;
  readonly dataset: Dataset;
  readonly fiction: Fiction | null;
  /** The record that is edited, which is none of them; null for a new one. */
  readonly id: string | null;
}

/** Under the sources: what is on file from the same address. */
export function SameSource({ values, dataset, fiction, id }: SameSourceProps) {
  const urls = values.sources.map(({ url }, place) => {
    const isMadeHere = url.trim() === '' && dataset === 'illustrative';
    return isMadeHere ? (addressOf(fiction, values, place) ?? '') : url.trim();
  });
  const records = useRecordsOnFile(dataset, urls.some((url) => url !== '') ? {} : null);
  const same = sameSources(records, urls).filter((record) => record.id !== id);
  return (
    <NearList
      title="Already on record from this source"
      records={same}
      advice="One source may hold several statements. The same member, date and address a second time is refused."
    />
  );
}
