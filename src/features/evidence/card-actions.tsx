import { useState } from 'react';
import type { Position } from '../../domain/position.ts';
import { type PositionState, stateFrom } from '../../domain/review.ts';
import { datasetsQuery } from '../../queries/datasets.ts';
import { positions } from '../../queries/positions.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { CardEditLinks } from './card-edit-links.tsx';
import styles from './card.module.css';
import { DONE_WORDS, offeredActions, type OfferedAction } from '../../question/record/offered-actions.ts';
import { faultInWords, isOutdated } from '../../question/record/problem-words.ts';
import { ReasonForm } from '../../question/record/reason-form.tsx';
import { useAction } from '../../question/record/use-action.ts';

interface CardActionsProps {
  readonly position: Position;
  readonly etag: string | null;
}

/** What the reader may do with the record; nothing for those who only read, or where the data set is not edited. */
export function CardActions({ position, etag }: CardActionsProps) {
  const session = useRead(sessionQuery()).value;
  const revisions = useRead(positions.revisions(position.dataset, position.id)).value;
  const offers = useRead(datasetsQuery()).value ?? [];
  const isEditable = offers.some((offer) => offer.id === position.dataset && offer.editable);
  const state = revisions && stateFrom(revisions);
  if (session === null || state === null || etag === null || !isEditable) return null;
  const actions = offeredActions(session, state);
  return (
    <>
      <CardEditLinks actor={session} state={state} />
      {actions.length > 0 && <Actions state={state} actions={actions} etag={etag} />}
    </>
  );
}

interface ActionsProps {
  readonly state: PositionState;
  readonly actions: readonly OfferedAction[];
  readonly etag: string;
}

function Actions({ state, actions, etag }: ActionsProps) {
  const { busy, done, fault, act, reload } = useAction(state, etag);
  const [asking, setAsking] = useState<OfferedAction | null>(null);
  const start = (offer: OfferedAction) => {
    if (offer.asks === null) void act(offer.action, null);
    else setAsking(offer);
  };
  const refusals = [...new Set(actions.flatMap(({ refusal }) => (refusal === null ? [] : [refusal])))];
  return (
    <section aria-labelledby="card-actions">
      <h3 id="card-actions">Review</h3>
      <div className={styles['actions']}>
        {actions
          .filter(({ refusal }) => refusal === null)
          .map((offer) => (
            <Button key={offer.action} aria-disabled={busy !== null} onClick={() => start(offer)}>
              {busy === offer.action ? `${offer.label}…` : offer.label}
            </Button>
          ))}
      </div>
      {actions.map(
        ({ action, meaning, refusal }) =>
          meaning !== null &&
          refusal === null && (
            <p key={action} className={styles['note']}>
              {meaning}
            </p>
          ),
      )}
      {refusals.map((refusal) => (
        <p key={refusal}>{refusal}</p>
      ))}
      {asking?.asks != null && (
        <ReasonForm
          key={asking.action}
          {...asking.asks}
          submitLabel={asking.label}
          onCancel={() => setAsking(null)}
          onSubmit={async (reason) => {
            if (await act(asking.action, reason)) setAsking(null);
          }}
        />
      )}
      {fault !== null && (
        <ErrorNotice title="Nothing was changed" onRetry={isOutdated(fault) ? reload : undefined}>
          {faultInWords(fault)}
        </ErrorNotice>
      )}
      {done !== null && (
        <p key={done} className={styles['done']} tabIndex={-1} ref={focusOnce}>
          {DONE_WORDS[done]}
        </p>
      )}
    </section>
  );
}

/** The button that was pressed may be gone: the outcome takes the focus, and is read once by that. */
function focusOnce(outcome: HTMLElement | null): void {
  outcome?.focus();
}
