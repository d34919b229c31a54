import { useId, useState } from 'react';
import { refusalOf } from '../../domain/permissions.ts';
import { isAllowed } from '../../domain/review.ts';
import { PageLink } from '../../question/page-link.tsx';
import { DONE_WORDS, offeredActions, type OfferedAction } from '../../question/record/offered-actions.ts';
import { ReasonForm } from '../../question/record/reason-form.tsx';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import type { ReviewProps } from './review-props.ts';
import styles from './review.module.css';
import { waitingOf } from './review-words.ts';

/** What somebody may do with the record now, and why what others may do is not for them. */
export function Decide({ state, session, writing }: ReviewProps) {
  const title = useId();
  const { href } = useView();
  const [asking, setAsking] = useState<OfferedAction | null>(null);
  // With a change before the reviewer, "still stands" would be about something else than what is shown.
  const isChange = waitingOf(state) === 'change';
  const actions = offeredActions(session, state).filter(({ action }) => !isChange || action !== 'confirm');
  const waitsForOthers = state.working.status === 'in_review' && !actions.some(({ action }) => action === 'publish');
  const mine = actions.filter(({ refusal }) => refusal === null);
  const refusals = [...new Set(actions.flatMap(({ refusal }) => refusal ?? []))];
  const mayEdit = isAllowed('edit', state) && refusalOf(session, 'edit', state) === null;
  const begin = (offer: OfferedAction) => {
    if (offer.asks === null) void writing.act(offer.action, null);
    else setAsking(offer);
  };
  return (
    <section aria-labelledby={title} className={styles['section']}>
      <h2 id={title}>Decide</h2>
      {waitsForOthers && <p>A reviewer who did not edit it can publish or return it.</p>}
      {refusals.map((refusal) => (
        <p key={refusal}>{refusal}</p>
      ))}
      <div className={styles['actions']}>
        {mine.map((offer) => (
          <Button
            key={offer.action}
            variant={offer.action === 'publish' ? 'primary' : 'plain'}
            aria-disabled={writing.busy !== null}
            onClick={() => begin(offer)}
          >
            {writing.busy === DONE_WORDS[offer.action] ? `${offer.label}…` : offer.label}
          </Button>
        ))}
        {mayEdit && <PageLink href={href({}, `/edit/${state.id}`)}>Correct it</PageLink>}
      </div>
      {mine.map(
        ({ action, meaning }) =>
          meaning !== null && (
            <p key={action} className={styles['note']}>
              {meaning}
            </p>
          ),
      )}
      {asking?.asks != null && mine.some(({ action }) => action === asking.action) && (
        <ReasonForm
          key={asking.action}
          {...asking.asks}
          submitLabel={asking.label}
          onCancel={() => setAsking(null)}
          onSubmit={async (reason) => {
            if (await writing.act(asking.action, reason)) setAsking(null);
          }}
        />
      )}
    </section>
  );
}
