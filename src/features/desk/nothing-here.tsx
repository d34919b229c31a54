import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { choose } from './choice.ts';
import type { DeskPerson } from './desk-person.ts';

interface NothingHereProps {
  readonly isQueueEmpty: boolean;
  readonly days: number;
  readonly person: DeskPerson;
}

/** Stands where the queue would: it is empty, or nothing of it is of the kind that was asked for. */
export function NothingHere({ isQueueEmpty, days, person }: NothingHereProps) {
  if (!isQueueEmpty) {
    return (
      <EmptyState
        title="Nothing of this kind waits"
        action={<Button onClick={() => choose({ kind: null, isMine: false, typed: '' })}>Show all that waits</Button>}
      >
        The queue holds other things; the filters above leave them out.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The queue is empty">
      {person.isEditor && 'No draft is open, nothing is in review, and everything written here has been sent. '}
      Every published record that still applies was stated or checked within the last {days} days, and no search expires
      within 60 days.
    </EmptyState>
  );
}
