import { datasetsQuery } from '../../queries/datasets.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DeskPerson } from './desk-person.ts';

interface DeskNoticeProps {
  readonly person: DeskPerson;
  /** Null while it is not known. */
  readonly isEditable: boolean | null;
}

/** Says why nothing can be done here by whom, and how it could: a set that is only read, or somebody who only reads. */
export function DeskNotice({ person, isEditable }: DeskNoticeProps) {
  const session = useRead(sessionQuery()).value;
  if (isEditable === null || session === null || person.canEdit) return null;
  if (!isEditable) return <ReadOnly />;
  return (
    <Notice label="Who works here">
      {session.mayActAs.length > 0
        ? 'Editors see here what to do next: drafts, reviews, conflicts, and what nobody has checked for long. You see what is public. To act, choose an editor identity under “Acting as” at the top of the page.'
        : 'Editors see here what to do next: drafts, reviews, conflicts, and what nobody has checked for long. You see what is public. To act, sign in as an editor.'}
    </Notice>
  );
}

function ReadOnly() {
  const { view, set } = useView();
  const other = useRead(datasetsQuery()).value?.find(({ editable }) => editable)?.id;
  return (
    <Notice
      label="Only to read"
      action={
        other !== undefined && (
          <Button variant="quiet" onClick={() => set({ dataset: other, card: null })}>
            Go to the set that can be edited
          </Button>
        )
      }
    >
      The {view.dataset} data set can only be read here: its records come from real sources and are edited where the
      tracker runs with its own server. The queue shows what would wait there.
    </Notice>
  );
}
