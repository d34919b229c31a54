import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Position } from '../../../domain/position.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { positions } from '../../../queries/positions.ts';
import { sessionQuery } from '../../../queries/session.ts';
import { useRead, useRefresh } from '../../../queries/use-read.ts';
import { PageLink } from '../../../question/page-link.tsx';
import { useView } from '../../../question/use-view.ts';
import { MergeEntry } from '../merge/merge-entry.tsx';
import { SavedDraft } from '../saved-draft.tsx';
import { isStale, takeBack } from '../unsent.ts';
import { useUnsent } from '../use-unsent.ts';
import { RecordLine } from './edit-closed.tsx';
import { EditForm } from './edit-form.tsx';
import { type EditStart, startFromEntry, startFromRecord } from './edit-start.ts';
import type { EditingProps } from './editing-props.ts';
import { OnItsWay } from './on-its-way.tsx';

interface EditingPageProps extends EditingProps {
  /** Edits of the record that waited here when the page was opened. */
  readonly waiting: readonly OutboxEntry[];
  /** Whether the form opens at the last day of the position. */
  readonly isEnd: boolean;
}

/** Where the work on the record is: on its way to the service, in the form, in a merge, or saved. */
type Stage =
  | { readonly at: 'on its way'; readonly entry: OutboxEntry }
  | { readonly at: 'form'; readonly start: EditStart; readonly number: number }
  | { readonly at: 'saved'; readonly position: Position };

/** The record and its form; whatever was on its way or refused before comes first. */
export function Editing(props: EditingPageProps) {
  const { dataset, record, revisions, isPublished, isEnd } = props;
  const client = useQueryClient();
  const refresh = useRefresh();
  const identity = useRead(sessionQuery()).value?.identity ?? null;
  const [stage, setStage] = useState<Stage>(() => openingStage(props));
  const unsent = useUnsent(dataset, identity).filter(({ position }) => position === record.id);
  const [merging, setMerging] = useState<OutboxEntry | null>(null);
  const stale = unsent.find(isStale);
  // A merge stays until it says that it is done: while what it has sent is on its way, nothing is stale.
  if (stale !== undefined && merging?.id !== stale.id) setMerging(stale);

  const newForm = (start: EditStart) =>
    setStage({ at: 'form', start, number: stage.at === 'form' ? stage.number + 1 : 1 });
  /** Shows what came of a merge or of a write that was on its way. */
  const onEnded = async () => {
    await refresh();
    const { value } = await client.fetchQuery(positions.one(dataset, record.id));
    const history = await client.fetchQuery(positions.revisions(dataset, record.id));
    const isMine = value.recordedBy === identity && value.status === 'draft' && value.revision > record.revision;
    if (isMine) setStage({ at: 'saved', position: value });
    else newForm(startFromRecord(value, history));
  };
  if (merging !== null) {
    const onMerged = () => {
      setMerging(null);
      void onEnded();
    };
    return (
      <>
        <RecordLine record={record} />
        <MergeEntry key={merging.id} entry={merging} onDone={onMerged} />
      </>
    );
  }
  if (stage.at === 'saved') return <Saved position={stage.position} isPublished={isPublished} />;
  if (stage.at === 'on its way') {
    const onOpen = async () => {
      if (await takeBack(stage.entry.id)) newForm(startFromEntry(stage.entry, record, revisions));
    };
    return (
      <OnItsWay dataset={dataset} entry={stage.entry} onEnded={() => void onEnded()} onOpen={() => void onOpen()} />
    );
  }
  return (
    <EditForm
      key={stage.number}
      {...props}
      start={stage.start}
      unsent={unsent}
      opensAt={isEnd ? '/endsOn' : null}
      onSaved={(position) => setStage({ at: 'saved', position })}
    />
  );
}

function openingStage({ waiting, record, revisions }: EditingPageProps): Stage {
  const onItsWay = waiting.find(({ state }) => state.is === 'waiting' || state.is === 'sending');
  const refused = waiting.find((entry) => entry.state.is === 'parked' && !isStale(entry));
  if (refused !== undefined) return { at: 'form', start: startFromEntry(refused, record, revisions), number: 1 };
  if (onItsWay !== undefined) return { at: 'on its way', entry: onItsWay };
  return { at: 'form', start: startFromRecord(record, revisions), number: 1 };
}

function Saved({ position, isPublished }: { readonly position: Position; readonly isPublished: boolean }) {
  const { href } = useView();
  return (
    <SavedDraft
      position={position}
      isPublished={isPublished}
      next={<PageLink href={href({}, '/add')}>Record something else</PageLink>}
    />
  );
}
