import { type Actor, refusalOf } from '../../domain/permissions.ts';
import type { PositionState } from '../../domain/review.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import styles from './card.module.css';

interface CardEditLinksProps {
  readonly actor: Actor;
  readonly state: PositionState;
}

/** For those who may edit: a correction of the record, and a new record that starts as a copy of it. */
export function CardEditLinks({ actor, state }: CardEditLinksProps) {
  const { href } = useView();
  if (refusalOf(actor, 'edit', state) !== null) return null;
  const to = (path: string) => href({ card: null, why: null, whyOn: null }, path);
  return (
    <p className={styles['actions']}>
      {state.working.status !== 'retracted' && <PageLink href={to(`/edit/${state.id}`)}>Correct</PageLink>}
      <PageLink href={to(`/add/from/${state.id}`)}>Start a new one from it</PageLink>
    </p>
  );
}
