import { useState } from 'react';
import type { Dataset } from '../../../domain/position.ts';
import { refusalOf } from '../../../domain/permissions.ts';
import { stateFrom } from '../../../domain/review.ts';
import { ApiError } from '../../../queries/http.ts';
import { positions } from '../../../queries/positions.ts';
import { sessionQuery } from '../../../queries/session.ts';
import { useRead } from '../../../queries/use-read.ts';
import { QueryFault } from '../../../question/query-fault.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { IdentityNotice } from '../identity-notice.tsx';
import { SetGate } from '../set-gate.tsx';
import { EditForReader, NoSuchRecord, RetractedRecord } from './edit-closed.tsx';
import { Editing } from './editing.tsx';
import { outboxOf } from './outbox-of.ts';

interface EditPageProps {
  /** Of the record. */
  readonly id?: string | undefined;
}

/** Correcting a record: a new revision of it, which is reviewed before readers see it. */
export function EditPage({ id = '' }: EditPageProps) {
  return (
    <SetGate title="Correct a record">
      {(dataset, today) => (
        <EditRecord key={`${dataset} ${id}`} dataset={dataset} today={today} id={id} isEnd={false} />
      )}
    </SetGate>
  );
}

/** The end of a position: the same form, opened at its last day. */
export function EndPage({ id = '' }: EditPageProps) {
  return (
    <SetGate title="End a position">
      {(dataset, today) => <EditRecord key={`${dataset} ${id}`} dataset={dataset} today={today} id={id} isEnd />}
    </SetGate>
  );
}

interface EditRecordProps {
  readonly dataset: Dataset;
  readonly today: string;
  readonly id: string;
  readonly isEnd: boolean;
}

/** The record as its editors have it, with what of it waits on this device; or why it cannot be edited. */
function EditRecord({ dataset, today, id, isEnd }: EditRecordProps) {
  const read = useRead(positions.one(dataset, id));
  const revisions = useRead(positions.revisions(dataset, id));
  const session = useRead(sessionQuery()).value;
  const waiting = useRead(outboxOf(dataset, id, session?.identity ?? null)).value;
  const [hasBegun, setBegun] = useState(false);
  if (read.fault instanceof ApiError && read.fault.problem.status === 404) return <NoSuchRecord id={id} />;
  if (read.fault !== null) return <QueryFault what="The record" read={read} />;
  if (revisions.fault !== null) return <QueryFault what="The history of the record" read={revisions} />;
  const state = revisions.value && stateFrom(revisions.value);
  if (read.value === null || state === null || revisions.value === null || session === null || waiting === null) {
    return <Skeleton height="30rem" label="Loading the record" />;
  }
  const record = read.value.value;
  const mayEdit = refusalOf(session, 'edit', state) === null;
  // A session that runs out takes nothing away from whoever is typing: the form stays, and says how to go on.
  if (!mayEdit && (!hasBegun || session.identity !== null)) return <EditForReader record={record} />;
  if (record.status === 'retracted') return <RetractedRecord record={record} />;
  if (!hasBegun) setBegun(true);
  return (
    <>
      {!mayEdit && <IdentityNotice />}
      <Editing
        dataset={dataset}
        today={today}
        record={record}
        revisions={revisions.value}
        waiting={waiting}
        isPublished={state.published?.status === 'published'}
        isEnd={isEnd}
      />
    </>
  );
}
