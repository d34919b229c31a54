import { positions } from '../../queries/positions.ts';
import { ApiError } from '../../queries/http.ts';
import { useRead } from '../../queries/use-read.ts';
import { CopyLink } from '../../question/copy-link.tsx';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CardActions } from './card-actions.tsx';
import { CardHistory } from './card-history.tsx';
import { CardRecord } from './card-record.tsx';
import styles from './card.module.css';
import { RecordSources } from '../../question/record/record-sources.tsx';
import { memberName } from '../../question/record/record-words.ts';

/** The whole of one record in a side sheet: opened by the address (`card`), closed back to what was under it. */
export function CardDialog() {
  const { view, set } = useView();
  const id = view.card;
  const close = () => set({ card: null });
  return (
    <Dialog open={id !== null} onClose={close} title="Record" variant="side" closesOutside>
      {id !== null && <Card key={`${view.dataset} ${id}`} id={id} />}
    </Dialog>
  );
}

function Card({ id }: { readonly id: string }) {
  const { view, href } = useView();
  const read = useRead(positions.one(view.dataset, id));
  if (read.fault instanceof ApiError && read.fault.problem.status === 404) return <NoRecord id={id} />;
  if (read.fault !== null) return <QueryFault what="The record" read={read} />;
  if (read.value === null) return <Skeleton height="30rem" label="Loading the record" />;
  const { value: position, etag } = read.value;
  return (
    <article className={styles['card']} aria-label={`Record about ${memberName(position.member)}`}>
      {position.dataset === 'illustrative' && (
        <p className={styles['made-up']}>Illustrative data, not real positions. This record is made up.</p>
      )}
      <CardRecord position={position} />
      <RecordSources position={position} />
      <CardActions position={position} etag={etag} />
      <CardHistory position={position} />
      <CopyLink
        address={href({ card: null, why: null, whyOn: null }, `/positions/${position.id}`)}
        label="Copy link to this record"
      />
    </article>
  );
}

function NoRecord({ id }: { readonly id: string }) {
  const { view } = useView();
  const other = view.dataset === 'illustrative' ? 'documented' : 'illustrative';
  return (
    <EmptyState title="There is no such record here">
      No record {id} is in the {view.dataset} data set, or it is not published. It may be of the {other} set, which is
      chosen at the top of the page.
    </EmptyState>
  );
}
