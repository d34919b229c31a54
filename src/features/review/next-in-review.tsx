import { dateInWords } from '../../domain/calendar-words.ts';
import { type Actor, refusalOf } from '../../domain/permissions.ts';
import { type PositionState, stateFrom } from '../../domain/review.ts';
import { type Unpublished, unpublishedQuery } from '../../queries/unpublished.ts';
import { useRead } from '../../queries/use-read.ts';
import { PageLink } from '../../question/page-link.tsx';
import { memberName } from '../../question/record/record-words.ts';
import { useView } from '../../question/use-view.ts';
import styles from './review.module.css';

interface NextProps {
  readonly state: PositionState;
  readonly session: Actor;
}

/** A link to the record that has waited longest for a review that is open to this person; nothing where none does. */
export function NextInReview({ state, session }: NextProps) {
  const { href } = useView();
  const next = nextFor(useRead(unpublishedQuery(state.dataset, session.identity)).value ?? [], session, state.id);
  if (next === null) return null;
  return (
    <p className={styles['next']}>
      Next in review:{' '}
      <PageLink href={href({}, `/review/${next.id}`)}>
        {memberName(next.member)}, {dateInWords(next.statedOn)}
      </PageLink>
    </p>
  );
}

/** Of the records in review except `but`, the one that waits longest and may be published by the actor. */
export function nextFor(all: readonly Unpublished[], actor: Actor, but: string): Unpublished['position'] | null {
  const open = all.filter(({ position, revisions }) => {
    if (position.status !== 'in_review' || position.id === but) return false;
    return refusalOf(actor, 'publish', revisions === null ? null : stateFrom(revisions)) === null;
  });
  const [first] = open.toSorted((a, b) => (a.position.recordedAt < b.position.recordedAt ? -1 : 1));
  return first?.position ?? null;
}
