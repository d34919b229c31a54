import { shortDate } from '../../domain/calendar-words.ts';
import type { Position } from '../../domain/position.ts';
import { PageLink } from '../../question/page-link.tsx';
import { memberName, speakerInWords } from '../../question/record/record-words.ts';
import { useView } from '../../question/use-view.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says from what a form was copied, and where to go if it was to be changed instead. */
export function CopyNotice({ position }: { readonly position: Position }) {
  const { href } = useView();
  return (
    <Notice
      label="Copied from"
      action={<PageLink href={href({}, `/edit/${position.id}`)}>Correct that record instead</PageLink>}
    >
      Copied from{' '}
      <PageLink href={href({ card: position.id })}>
        {memberName(position.member)}, {shortDate(position.statedOn)}, {speakerInWords(position)}
      </PageLink>
      . It becomes a record of its own: change what is new, the date and the source first.
    </Notice>
  );
}
