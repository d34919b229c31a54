// Everything that the desk shows, read from where it is kept: the service, the outbox and the forms of this device.
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Day } from '../../domain/calendar-date.ts';
import { deskQueue } from '../../domain/desk.ts';
import { bearingsOn } from '../../domain/desk-bearing.ts';
import type { CodedPosition, Dataset } from '../../domain/position.ts';
import type { OutboxEntry } from '../../journal/outbox-entry.ts';
import { openWrites, watchOutbox } from '../../journal/outbox-watch.ts';
import { codingQuery } from '../../queries/coding.ts';
import { datasetsQuery } from '../../queries/datasets.ts';
import { sessionQuery } from '../../queries/session.ts';
import { timelineQuery } from '../../queries/timeline.ts';
import { unpublishedQuery } from '../../queries/unpublished.ts';
import { type Read, useRead } from '../../queries/use-read.ts';
import { useView } from '../../question/use-view.ts';
import type { View } from '../../question/view.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { type Check, checksSoFar, watchChecks } from './checks.ts';
import { type DeskPerson, personOf } from './desk-person.ts';
import { codingRows, type DeskContents, deskRow, type DeskRow } from './desk-row.ts';
import { deviceDraftsQuery, recordOfForm } from './device-drafts.ts';
import { workOf } from './work.ts';

export interface Desk {
  readonly today: Day;
  readonly person: DeskPerson;
  /** Null while the data sets are on their way. */
  readonly isEditable: boolean | null;
  /** The queue, without what could not be read; null while what it is made of is on its way. */
  readonly rows: readonly DeskRow[] | null;
  /** Records whose coding nobody has confirmed, in a set that is coded twice; null where that is not known. */
  readonly coding: readonly DeskRow[] | null;
  readonly checks: readonly Check[];
  /** Reads that did not come. */
  readonly faults: readonly { readonly what: string; readonly read: Read<unknown> }[];
}

/** The desk of the data set in view; `days` without a check make a record wait. */
export function useDesk(days: number): Desk {
  const { view, opensOn } = useView();
  const { dataset } = view;
  const session = useRead(sessionQuery());
  const offers = useRead(datasetsQuery());
  const isEditable = offers.value?.some(({ id, editable }) => id === dataset && editable) ?? null;
  const person = personOf(session.value, isEditable === true);
  const timeline = useRead(timelineQuery(dataset, null));
  const unpublished = useRead({ ...unpublishedQuery(dataset, person.identity), enabled: person.isEditor });
  const coding = useRead({ ...codingQuery(dataset, null), enabled: isCodedTwice(dataset) }).value;
  const texts = useQuery(deviceDraftsQuery()).data ?? [];
  const open = useSyncExternalStore(watchOutbox, openWrites);
  const checks = useSyncExternalStore(watchChecks, checksSoFar).filter((check) => check.dataset === dataset);
  const today = todayAt(opensOn);

  const published = new Map((timeline.value?.positions ?? []).map((record) => [record.id, record]));
  const work = new Map((unpublished.value ?? []).map((each) => [each.position.id, workOf(each, person)]));
  const mine = open.filter((write) => write.dataset === dataset && !isBeingChecked(write, checks));
  const isKnown = (id: string) => published.has(id) || work.has(id);
  const kept = texts.flatMap((text) => {
    const record = recordOfForm(text, dataset, isKnown);
    return record === undefined ? [] : [{ text, record, key: `${text.form} ${text.opening}`, at: text.at }];
  });
  const queue = deskQueue(
    {
      writes: mine.map(queued),
      texts: kept,
      work: [...work.values()],
      published: [...published.values()],
    },
    { today, uncheckedAfterDays: days, bearings: bearingsIn([...published.values()], view, today) },
  );
  const contents: DeskContents = {
    writes: new Map(mine.toReversed().map((write) => [keyOfWrite(write), write])),
    texts: new Map(kept.map(({ text, record, key }) => [record === null ? `text ${key}` : `record ${record}`, text])),
    work,
    published,
  };
  const reads = [timeline, session, offers, ...(person.isEditor ? [unpublished] : [])];
  const areSettled = reads.every(({ value, fault }) => value !== null || fault !== null);
  const checked = new Set(checks.map(({ record }) => record));
  const waiting = queue.filter(({ kind, record }) => !(kind === 'unchecked' && checked.has(record ?? '')));
  return {
    today,
    person,
    isEditable,
    rows: areSettled ? waiting.map((item) => deskRow(item, contents, person)) : null,
    coding: coding && codingRows(coding.byId, contents, person),
    checks,
    faults: [
      { what: 'The published records', read: timeline },
      { what: 'The drafts and what is in review', read: unpublished },
      { what: 'Who is at the desk', read: session },
      { what: 'The data sets', read: offers },
    ].filter(({ read }) => read.fault !== null),
  };
}

/** The service's clock never goes behind the day that it opens on. */
function todayAt(opensOn: Day): Day {
  const real = new Date().toISOString().slice(0, 10);
  return real > opensOn ? real : opensOn;
}

/** Made-up records have no second coder. */
function isCodedTwice(dataset: Dataset): boolean {
  return dataset === 'documented';
}

/** A check of this sitting is told of at the top of the page while it is on its way. */
function isBeingChecked({ id, state }: OutboxEntry, checks: readonly Check[]): boolean {
  return state.is !== 'parked' && checks.some(({ entry }) => entry === id);
}

function queued({ id, position, local, state, createdAt }: OutboxEntry) {
  return { id, position, isNew: local !== null, isRefused: state.is === 'parked', at: createdAt };
}

function keyOfWrite({ id, position, local }: OutboxEntry): string {
  return local === null ? `record ${position}` : `write ${id}`;
}

function bearingsIn(published: readonly CodedPosition[], view: View, today: Day) {
  const byMember = Map.groupBy(published, ({ member }) => member);
  const histories = memberList.map(({ iso3, natoAccession }) => ({
    accession: natoAccession,
    positions: byMember.get(iso3) ?? [],
  }));
  return bearingsOn(histories, { ...view, knownAt: null }, today, codebook);
}
