import { isAtLeast } from '../../domain/permissions.ts';
import type { Position } from '../../domain/position.ts';
import type { Revision } from '../../domain/review.ts';
import { positions } from '../../queries/positions.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { PageLink } from '../../question/page-link.tsx';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './card.module.css';
import { instantInWords } from '../../question/record/instant-words.ts';
import { changesBetween, OPERATION_WORDS } from '../../question/record/revision-changes.ts';
import type { FieldChange } from '../../question/record/source-changes.ts';

/** The history of a record, newest first: who did what and when, and what changed from one revision to the next. */
export function CardHistory({ position }: { readonly position: Pick<Position, 'dataset' | 'id'> }) {
  const read = useRead(positions.revisions(position.dataset, position.id));
  return (
    <section aria-labelledby="card-history">
      <h3 id="card-history">History</h3>
      {read.fault !== null && <QueryFault what="The history" read={read} />}
      {read.fault === null && read.value === null && <Skeleton height="6rem" label="Loading the history" />}
      {read.value !== null && <History revisions={read.value} />}
      <ReviewLink id={position.id} />
    </section>
  );
}

/** For those who may change the record: its page with every revision to compare, restore and decide on. */
function ReviewLink({ id }: { readonly id: string }) {
  const { href } = useView();
  const session = useRead(sessionQuery()).value;
  if (session === null || !isAtLeast(session.role, 'editor')) return null;
  return (
    <p className={styles['review']}>
      <PageLink href={href({ card: null, why: null, whyOn: null }, `/review/${id}`)}>
        Review and compare revisions
      </PageLink>
    </p>
  );
}

function History({ revisions }: { readonly revisions: readonly Revision[] }) {
  const entries = revisions.map((revision, i) => ({ revision, changes: changesSince(revisions[i - 1], revision) }));
  return (
    <ol className={styles['history']} reversed>
      {entries.toReversed().map(({ revision, changes }) => (
        <li key={revision.revision} value={revision.revision}>
          <strong>{OPERATION_WORDS[revision.operation]}</strong>
          <span className={styles['note']}>
            {revision.actor}, {instantInWords(revision.recordedAt)}
          </span>
          {revision.reason !== null && <p>Reason: {revision.reason}</p>}
          {revision.changeNote !== null && <p>{revision.changeNote}</p>}
          {changes.length > 0 && <Changes changes={changes} />}
        </li>
      ))}
    </ol>
  );
}

function changesSince(before: Revision | undefined, after: Revision): readonly FieldChange[] {
  return before === undefined ? [] : changesBetween(before.body, after.body);
}

function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <dl className={styles['changes']}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          <dd>
            <del>{change.before === '' ? 'not set' : change.before}</del>{' '}
            <ins>{change.after === '' ? 'not set' : change.after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
