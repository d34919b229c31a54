import { citedRecordsQuery } from '../../queries/cited-records.ts';
import { useRead } from '../../queries/use-read.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { citedIn } from './brief-text.ts';
import { Sheet, type SheetProps } from './sheet.tsx';

interface CitedSheetProps extends Omit<SheetProps, 'records'> {
  /** Whose records may be cited: ISO 3166-1 alpha-3. */
  readonly members: readonly string[];
}

/** The sheet once the texts of the records that it cites are there. */
export function CitedSheet({ members, ...sheet }: CitedSheetProps) {
  const { view } = useView();
  const ids = citedIn(sheet.parts);
  const read = useRead(citedRecordsQuery({ dataset: view.dataset, members, ids, knownAt: sheet.knownAt }));
  if (read.value !== null) return <Sheet {...sheet} records={read.value} />;
  return (
    <>
      <h1>{sheet.title}</h1>
      {read.fault === null ? (
        <Skeleton height="70rem" label="Loading the evidence" />
      ) : (
        <QueryFault what="The evidence" read={read} />
      )}
    </>
  );
}
