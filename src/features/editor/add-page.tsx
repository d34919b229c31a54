import { ApiError } from '../../queries/http.ts';
import { positions } from '../../queries/positions.ts';
import { useRead } from '../../queries/use-read.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Adding, type AddingProps } from './adding.tsx';
import { NoSuchRecord } from './edit/edit-closed.tsx';
import { EMPTY_FORM, valuesFrom } from './form-values.ts';
import { SetGate } from './set-gate.tsx';

interface AddPageProps {
  /** The record that the form starts from as a copy; none for an empty form. */
  readonly id?: string | undefined;
}

/** Adding to the record: what the coder does, the form, what it would change, and the draft that comes of it. */
export function AddPage({ id }: AddPageProps) {
  return (
    <SetGate title="Add a position">
      {(dataset, today) =>
        id === undefined ? (
          <Adding key={dataset} dataset={dataset} today={today} start={EMPTY_FORM} copied={null} />
        ) : (
          <Copying key={`${dataset} ${id}`} dataset={dataset} today={today} id={id} />
        )
      }
    </SetGate>
  );
}

interface CopyingProps extends Pick<AddingProps, 'dataset' | 'today'> {
  readonly id: string;
}

/** The form filled from a record; its confirmations and its history stay with it. */
function Copying({ dataset, today, id }: CopyingProps) {
  const read = useRead(positions.one(dataset, id));
  if (read.fault instanceof ApiError && read.fault.problem.status === 404) return <NoSuchRecord id={id} />;
  if (read.fault !== null) return <QueryFault what="The record to copy" read={read} />;
  if (read.value === null) return <Skeleton height="30rem" label="Loading the record to copy" />;
  const position = read.value.value;
  return <Adding dataset={dataset} today={today} start={valuesFrom(position)} copied={position} />;
}
