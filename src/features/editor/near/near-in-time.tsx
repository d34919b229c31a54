import type { Dataset } from '../../../domain/position.ts';
import type { FormValues } from '../form-values.ts';
import { isSearchForm } from '../search-values.ts';
import { NEAR_DAYS, nearDuplicates } from './near-duplicates.ts';
import { NearList } from './near-list.tsx';
import { useRecordsOnFile } from './use-records-on-file.ts';

const CORRECTION = 'A correction of one of these is no new record: open it and correct it.';
const FOUND = 'These were found: a search that found nothing was for something else, or came too early.';

interface NearInTimeProps {
  readonly values: FormValues;
  readonly dataset: Dataset;
  /** The record that is edited, which is none of them; null for a new one. */
  readonly id: string | null;
}

/** Under the dates: what is on file of the same member at about the same time. */
export function NearInTime({ values, dataset, id }: NearInTimeProps) {
  const { member, statedOn } = values;
  const records = useRecordsOnFile(dataset, member === '' ? null : { member: [member] });
  const near = nearDuplicates(records, member, statedOn.trim()).filter((record) => record.id !== id);
  return (
    <NearList
      title={`Already on record within ${NEAR_DAYS} days`}
      records={near}
      advice={isSearchForm(values) ? FOUND : CORRECTION}
    />
  );
}
