import { useState, useSyncExternalStore } from 'react';
import { deskCounts } from '../../domain/desk.ts';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import { qualifiersInWords } from '../../question/words.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { choiceNow, watchChoice } from './choice.ts';
import { DeskFault } from './desk-fault.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { DeskList } from './desk-list.tsx';
import { DeskNotice } from './desk-notice.tsx';
import { deskSentence, partialSentence, sittingInWords } from './desk-words.ts';
import styles from './desk.module.css';
import { NothingHere } from './nothing-here.tsx';
import { isMemberShown, sectionsOf } from './sections.ts';
import { useCheck } from './use-check.ts';
import { type Desk, useDesk } from './use-desk.ts';
import { useRefreshOnSent } from './use-refresh-on-sent.ts';

/** What to do next: everything that waits for an editor, in one queue, the most urgent first. */
export function DeskPage() {
  const choice = useSyncExternalStore(watchChoice, choiceNow);
  const desk = useDesk(choice.days);
  const { rows, today } = desk;
  const { view, opensOn } = useView();
  useRefreshOnSent();
  const qualifiers = qualifiersInWords({ ...view, knownAt: null }, opensOn);
  const queue = rows?.map(({ item }) => item);
  const whole = queue && deskSentence(queue, today, choice.days, qualifiers);
  const sentence = whole && desk.faults.length > 0 ? partialSentence(whole) : whole;
  return (
    <div className={styles['page']}>
      <h1 className={styles['sentence']}>{sentence ?? 'What waits'}</h1>
      <Starts />
      <DeskNotice person={desk.person} isEditable={desk.isEditable} />
      <DeskFault faults={desk.faults} />
      {rows === null && desk.faults.length === 0 && <Skeleton height="40rem" label="Loading what waits" />}
      {rows !== null && <Queue desk={desk} rows={rows} />}
    </div>
  );
}

/** Where new work begins. */
function Starts() {
  const { href } = useView();
  return (
    <p className={styles['starts']}>
      <PageLink href={href({ card: null }, '/add')}>Add a position</PageLink>
      <PageLink href={href({ card: null }, '/import')}>Import</PageLink>
    </p>
  );
}

interface QueueProps {
  readonly desk: Desk;
  readonly rows: NonNullable<Desk['rows']>;
}

function Queue({ desk, rows }: QueueProps) {
  const choice = useSyncExternalStore(watchChoice, choiceNow);
  const checking = useCheck();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const narrowed = rows.filter((row) => isMemberShown(row, choice.typed) && (row.isMine || !choice.isMine));
  const coding = (desk.coding ?? []).filter((row) => isMemberShown(row, choice.typed));
  const sections = sectionsOf(
    choice.kind === 'coding' ? [] : narrowed,
    choice.kind === 'coding' ? coding : [],
    choice.kind,
  );
  const shown = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const { person } = desk;
  return (
    <>
      <DeskFilters
        counts={deskCounts(narrowed.map(({ item }) => item))}
        coding={desk.coding === null ? null : coding.length}
        canEdit={person.canEdit}
        shown={shown}
      />
      {person.canEdit && (
        <p className={styles['sitting']}>
          <strong>{sittingInWords(desk.checks)}</strong>
          <span>{checking.outcome}</span>
        </p>
      )}
      <LiveRegion message={checking.outcome} />
      {shown === 0 && desk.faults.length === 0 && (
        <NothingHere isQueueEmpty={rows.length === 0} days={choice.days} person={person} />
      )}
      <DeskList
        sections={sections}
        days={choice.days}
        current={choice.row}
        unfolded={unfolded}
        onFold={(kind) => setUnfolded(toggled(unfolded, kind))}
        onCheck={(row) => void checking.checkRow(row, person.identity ?? '')}
        onLetGo={(row) => void checking.letGoOf(row)}
        canCheck={person.canEdit}
      />
    </>
  );
}

function toggled(kinds: readonly string[], kind: string): readonly string[] {
  return kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind];
}
