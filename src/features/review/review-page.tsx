import { isAtLeast } from '../../domain/permissions.ts';
import { stateFrom } from '../../domain/review.ts';
import { datasetsQuery } from '../../queries/datasets.ts';
import { ApiError } from '../../queries/http.ts';
import { positions } from '../../queries/positions.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { QueryFault } from '../../question/query-fault.tsx';
import { recordId } from '../../question/url-readers.ts';
import { useView } from '../../question/use-view.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ReviewedRecord } from './reviewed-record.tsx';
import styles from './review.module.css';

/** One record under review: what would change, beside its source, who may decide, and every revision. */
export function ReviewPage({ id = '' }: { readonly id?: string | undefined }) {
  const { view } = useView();
  const known = recordId(id).value;
  return (
    <div className={styles['page']}>
      {known === undefined ? <NoRecord id={id} /> : <Reviewing key={`${view.dataset} ${known}`} id={known} />}
    </div>
  );
}

function Reviewing({ id }: { readonly id: string }) {
  const { view } = useView();
  const read = useRead(positions.revisions(view.dataset, id));
  const session = useRead(sessionQuery()).value;
  const offers = useRead(datasetsQuery()).value;
  if (read.fault instanceof ApiError && read.fault.problem.status === 404) return <NoRecord id={id} />;
  if (read.fault !== null) return <Faulty read={read} />;
  if (read.value === null || session === null || offers === null) return <Waiting />;
  const state = stateFrom(read.value);
  if (state === null) return <NoRecord id={id} />;
  const isEditable = offers.some((offer) => offer.id === view.dataset && offer.editable);
  return <ReviewedRecord state={state} revisions={read.value} session={session} isEditable={isEditable} />;
}

function Waiting() {
  return (
    <>
      <h1>Review</h1>
      <Skeleton height="40rem" label="Loading the record" />
    </>
  );
}

function Faulty({ read }: { readonly read: Parameters<typeof QueryFault>[0]['read'] }) {
  return (
    <>
      <h1>Review</h1>
      <QueryFault what="The record" read={read} />
    </>
  );
}

/** To a reader a draft is not there; who could see it is said all the same. */
function NoRecord({ id }: { readonly id: string }) {
  const { view } = useView();
  const session = useRead(sessionQuery()).value;
  const mayEdit = session !== null && isAtLeast(session.role, 'editor');
  const other = view.dataset === 'illustrative' ? 'documented' : 'illustrative';
  return (
    <>
      <h1>Review</h1>
      <EmptyState title="There is no such record here">
        No record {id} is in the {view.dataset} data set{mayEdit ? '' : ', or it is not published'}. It may be of the{' '}
        {other} set, which is chosen at the top of the page.
        {!mayEdit &&
          (session !== null && session.mayActAs.length > 0
            ? ' Drafts are seen by editors and reviewers: choose one under “Acting as”.'
            : ' Drafts are seen by editors and reviewers who are signed in.')}
      </EmptyState>
    </>
  );
}
