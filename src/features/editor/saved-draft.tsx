import { type ReactNode, useState } from 'react';
import { shortDate } from '../../domain/calendar-words.ts';
import type { Position } from '../../domain/position.ts';
import { savedWord } from '../../domain/saved-word.ts';
import { positions } from '../../queries/positions.ts';
import { useRead, useRefresh } from '../../queries/use-read.ts';
import { actOnPosition } from '../../queries/write-position.ts';
import { PageLink } from '../../question/page-link.tsx';
import { QueryFault } from '../../question/query-fault.tsx';
import { useView } from '../../question/use-view.ts';
import { memberList } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime } from './clock-words.ts';
import styles from './form.module.css';
import { SaveFault } from './save-fault.tsx';

interface SavedDraftProps {
  readonly position: Position;
  /** Whether readers see an older version of it meanwhile. */
  readonly isPublished: boolean;
  /** What can be done instead of submitting it. */
  readonly next: ReactNode;
}

/** A saved draft with its next step: it is submitted, and somebody else reviews and publishes it. */
export function SavedDraft({ position, isPublished, next }: SavedDraftProps) {
  const { href } = useView();
  const read = useRead(positions.one(position.dataset, position.id));
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Error | null>(null);
  const [isSubmitted, setSubmitted] = useState(false);
  const member = memberList.find(({ iso3 }) => iso3 === position.member)?.name ?? position.member;
  const current = read.value?.value ?? position;
  const etag = read.value?.etag ?? null;

  const submit = async () => {
    if (isBusy || etag === null) return;
    setBusy(true);
    setFault(null);
    try {
      await actOnPosition(position, 'submit', etag);
      await refresh();
      setSubmitted(true);
    } catch (error) {
      setFault(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={styles['saved']} aria-labelledby="saved-draft">
      <h2 id="saved-draft" key={`submitted ${isSubmitted}`} tabIndex={-1} ref={focusOnce}>
        {STATUS_SENTENCES[current.status]}
      </h2>
      <p>
        {member}, {shortDate(position.statedOn)}:{' '}
        <PageLink href={href({ card: position.id })}>{current.summary}</PageLink>
      </p>
      <p className={styles['word']}>
        {savedWord({ typed: 0, onDevice: 0, onServer: { change: 0, time: clockTime(current.recordedAt) } })}
      </p>
      {current.status === 'draft' && (
        <p>
          {isPublished
            ? 'Readers keep the published version until this one has been reviewed and published.'
            : 'Readers do not see it before it has been reviewed and published.'}
        </p>
      )}
      {current.status === 'in_review' && <p>Somebody other than its editor can publish it now.</p>}
      {read.fault !== null && <QueryFault what="The draft" read={read} />}
      {fault !== null && <SaveFault fault={fault} />}
      <div className={styles['next']}>
        {current.status === 'draft' && etag !== null && (
          <Button variant="primary" aria-disabled={isBusy} onClick={() => void submit()}>
            {isBusy ? 'Submitting…' : 'Submit for review'}
          </Button>
        )}
        <PageLink href={href({}, `/review/${position.id}`)}>Open its review</PageLink>
        {next}
      </div>
    </section>
  );
}

/** The form, or the button, that had the focus is gone: the outcome takes it. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

const STATUS_SENTENCES: Readonly<Record<Position['status'], string>> = {
  draft: 'Saved as a draft',
  in_review: 'Submitted for review',
  published: 'Published',
  retracted: 'Retracted',
};
