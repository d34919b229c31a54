import type { PositionState, Revision } from '../../domain/review.ts';
import type { SessionAnswer } from '../../contract/session.ts';
import { dateInWords } from '../../domain/calendar-words.ts';
import { isAtLeast } from '../../domain/permissions.ts';
import { memberName } from '../../question/record/record-words.ts';
import { RecordSources } from '../../question/record/record-sources.tsx';
import { Decide } from './decide.tsx';
import { Difference } from './difference.tsx';
import { Effect } from './effect.tsx';
import { History } from './history.tsx';
import { NextInReview } from './next-in-review.tsx';
import { Outcome } from './outcome.tsx';
import { Reader } from './reader.tsx';
import { Remarks } from './remarks.tsx';
import styles from './review.module.css';
import { stateInWords, waitingOf } from './review-words.ts';
import { UndoLine } from './undo-line.tsx';
import { useReview } from './use-review.ts';

interface ReviewedRecordProps {
  readonly state: PositionState;
  readonly revisions: readonly Revision[];
  readonly session: SessionAnswer;
  readonly isEditable: boolean;
}

const CODING_WORDS = {
  provisional: 'Its coding is provisional until a second coder confirms it.',
  confirmed: 'Its coding is confirmed by a second coder.',
} as const;

/** A record with what waits for review, its source, its effect and its history. */
export function ReviewedRecord({ state, revisions, session, isEditable }: ReviewedRecordProps) {
  const writing = useReview(state, session);
  const { body } = state.working;
  const mayWrite = isEditable && isAtLeast(session.role, 'editor');
  const props = { state, revisions, session, writing };
  return (
    <>
      <div className={styles['head']}>
        <h1>
          Review: {memberName(body.member)}, {dateInWords(body.statedOn)}
        </h1>
        <p>{stateInWords(state)}</p>
        <p className={styles['note']}>{CODING_WORDS[state.working.coding]}</p>
        <Outcome state={state} writing={writing} />
        {mayWrite && <UndoLine {...props} />}
        {!mayWrite && <Reader isEditable={isEditable} session={session} dataset={state.dataset} />}
        {mayWrite && <NextInReview state={state} session={session} />}
      </div>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Remarks revisions={revisions} />
          <Difference state={state} />
        </div>
        <aside className={styles['aside']} aria-label="Where it was read">
          <RecordSources position={{ dataset: state.dataset, sources: body.sources }} heading="h2" />
        </aside>
        <div className={styles['column']}>
          {waitingOf(state) !== 'nothing' && <Effect state={state} />}
          {mayWrite && <Decide {...props} />}
        </div>
      </div>
      <History {...props} mayWrite={mayWrite} />
    </>
  );
}
