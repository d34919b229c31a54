import { shortDate } from '../../../domain/calendar-words.ts';
import type { Dataset, Position } from '../../../domain/position.ts';
import { stateFrom } from '../../../domain/review.ts';
import { positions } from '../../../queries/positions.ts';
import { sessionQuery } from '../../../queries/session.ts';
import { useRead } from '../../../queries/use-read.ts';
import { PageLink } from '../../../question/page-link.tsx';
import { QueryFault } from '../../../question/query-fault.tsx';
import { offeredActions } from '../../../question/record/offered-actions.ts';
import { faultInWords, isOutdated } from '../../../question/record/problem-words.ts';
import { meansInWords, memberName, speakerInWords, valueEntry } from '../../../question/record/record-words.ts';
import { useAction } from '../../../question/record/use-action.ts';
import { useView } from '../../../question/use-view.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import styles from './acts.module.css';

interface ConfirmRecordProps {
  readonly dataset: Dataset;
  readonly id: string;
  /** Back to the list. */
  readonly onOther: () => void;
}

/** The record as it stands, to be compared with its sources, and the word that it still does. */
export function ConfirmRecord({ dataset, id, onOther }: ConfirmRecordProps) {
  const read = useRead(positions.one(dataset, id));
  if (read.fault !== null) return <QueryFault what="The record" read={read} />;
  if (read.value === null || read.value.etag === null) return <Skeleton height="10rem" label="Loading the record" />;
  return <Confirming position={read.value.value} etag={read.value.etag} onOther={onOther} />;
}

interface ConfirmingProps extends Pick<ConfirmRecordProps, 'onOther'> {
  readonly position: Position;
  readonly etag: string;
}

function Confirming({ position, etag, onOther }: ConfirmingProps) {
  const { href } = useView();
  const { busy, done, fault, act, reload } = useAction(position, etag);
  const mayConfirm = useMayConfirm(position);
  return (
    <div className={styles['confirm']}>
      <h3 tabIndex={-1} ref={focusOnce}>
        {memberName(position.member)}, {shortDate(position.statedOn)}: {valueEntry(position).label}
      </h3>
      <p>
        {speakerInWords(position)}, {meansInWords(position)}. {position.summary}
      </p>
      <p>{lastCheck(position)}</p>
      <p>
        Compare it with its sources on <PageLink href={href({ card: position.id })}>its card</PageLink>. The check is
        visible to readers at once and needs no review; whatever is wrong is a correction instead.
      </p>
      {mayConfirm === false && <p>It cannot be confirmed by you as it is: choose an editor identity at the top.</p>}
      {done !== null && (
        <p tabIndex={-1} ref={focusOnce}>
          <strong>Noted: checked today, still stands. Readers see it now.</strong>
        </p>
      )}
      <div className={styles['ways']}>
        {mayConfirm === true && done === null && (
          <Button variant="primary" aria-disabled={busy !== null} onClick={() => void act('confirm', null)}>
            {busy === null ? 'Still stands, checked today' : 'Noting…'}
          </Button>
        )}
        <Button onClick={onOther}>Choose another record</Button>
        <PageLink href={href({}, `/edit/${position.id}`)}>Correct it instead</PageLink>
      </div>
      {fault !== null && (
        <ErrorNotice title="Nothing was noted" onRetry={isOutdated(fault) ? reload : undefined}>
          {faultInWords(fault)}
        </ErrorNotice>
      )}
    </div>
  );
}

/** Null while it is not known. */
function useMayConfirm({ dataset, id }: Position): boolean | null {
  const session = useRead(sessionQuery()).value;
  const revisions = useRead(positions.revisions(dataset, id)).value;
  const state = revisions && stateFrom(revisions);
  if (session === null || state === null) return null;
  return offeredActions(session, state).some(({ action, refusal }) => action === 'confirm' && refusal === null);
}

function lastCheck({ confirmedOn }: Position): string {
  const last = confirmedOn.at(-1);
  return last === undefined ? 'Nobody has checked it since it was recorded.' : `Last checked on ${shortDate(last)}.`;
}

/** What the work goes on with takes the focus, once it is there. */
function focusOnce(place: HTMLElement | null): void {
  place?.focus();
}
