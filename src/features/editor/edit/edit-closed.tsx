import type { ReactNode } from 'react';
import { shortDate } from '../../../domain/calendar-words.ts';
import type { Position } from '../../../domain/position.ts';
import { sessionQuery } from '../../../queries/session.ts';
import { useRead } from '../../../queries/use-read.ts';
import { PageLink } from '../../../question/page-link.tsx';
import { memberName, speakerInWords, valueEntry } from '../../../question/record/record-words.ts';
import { useView } from '../../../question/use-view.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';

/** No record of that id, or none that this reader may see. */
export function NoSuchRecord({ id }: { readonly id: string }) {
  const { view, href } = useView();
  return (
    <EmptyState
      title="There is no such record here"
      action={<PageLink href={href({}, '/evidence')}>Search the records</PageLink>}
    >
      No record {id} is in the {view.dataset} data set, or it is a draft, which only editors see.
    </EmptyState>
  );
}

/** For those who only read: what the page is for, and how to act. */
export function EditForReader({ record }: { readonly record: Position }) {
  const mayActAs = useRead(sessionQuery()).value?.mayActAs ?? [];
  const { href } = useView();
  return (
    <EmptyState
      title="Editors correct records here"
      action={<PageLink href={href({ card: record.id })}>Open the record</PageLink>}
    >
      <RecordLine record={record} />
      <p>
        A correction is a new revision of the record: somebody else reviews it before readers see it, and the old
        version stays in its history.{' '}
        {mayActAs.length > 0
          ? 'To correct it, choose an editor identity under “Acting as” at the top of the page.'
          : 'To correct it, sign in as an editor.'}
      </p>
    </EmptyState>
  );
}

/** A record that was taken back is restored before it is changed (api.md, "Revisions and review"). */
export function RetractedRecord({ record }: { readonly record: Position }) {
  const { href } = useView();
  return (
    <EmptyState
      title="This record is retracted"
      action={<PageLink href={href({}, `/review/${record.id}`)}>Go to its review, where it can be restored</PageLink>}
    >
      <RecordLine record={record} />
      <p>
        {record.retraction === null ? '' : `Retracted by ${record.retraction.by}: ${record.retraction.reason}. `}
        It has to be restored before it can be edited.
      </p>
    </EmptyState>
  );
}

/** Which record it is, in a line. */
export function RecordLine({ record, children }: { readonly record: Position; readonly children?: ReactNode }) {
  const { href } = useView();
  return (
    <p>
      <PageLink href={href({ card: record.id })}>
        {memberName(record.member)}, {shortDate(record.statedOn)}, {speakerInWords(record)}: {valueEntry(record).label}
      </PageLink>
      . {record.summary}
      {children}
    </p>
  );
}
