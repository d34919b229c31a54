import { useState } from 'react';
import type { PositionBody } from '../../../domain/position.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { instantInWords } from '../../../question/record/instant-words.ts';
import { Button } from '../../../ui/button.tsx';
import { ConflictList } from './conflict-list.tsx';
import { giveUp, letGo, noteOf, sendMerged } from './merge-outbox.ts';
import type { MergeQuestion } from './merge-question.ts';
import { mergeNames } from './merge-names.ts';
import { MergeResult } from './merge-result.tsx';
import { resultRows, settledRows } from './merge-rows.ts';
import { MergeState } from './merge-state.tsx';
import { SettledList } from './settled-list.tsx';
import { type Merge, useMerge } from './use-merge.ts';
import { type Sending, useSending } from './use-sending.ts';
import styles from './merge.module.css';

interface MergeEntryProps {
  /** An edit that is parked as stale. */
  readonly entry: OutboxEntry;
  /** Called once the edit is in the outbox no more: merged and saved, or given up. Keep the view until then. */
  readonly onDone: () => void;
}

/** An edit that met a colleague's: three columns, where only what both changed differently asks, and the result before it is sent. */
export function MergeEntry({ entry, onDone }: MergeEntryProps) {
  const merge = useMerge(entry);
  const sending = useSending(entry.id, onDone);
  const { question, merged } = merge;
  if (question === null || merged === null) return <NoMerge entry={merge.entry} />;
  return <Merging merge={merge} question={question} merged={merged} sending={sending} />;
}

interface MergingProps {
  readonly merge: Merge;
  readonly question: MergeQuestion;
  readonly merged: PositionBody;
  readonly sending: Sending;
}

function Merging({ merge, question, merged, sending }: MergingProps) {
  const { entry, conflicts } = merge;
  const [note, setNote] = useState(noteOf(entry));
  const [isNoteMissing, setNoteMissing] = useState(false);
  const by = question.current.recordedBy;
  const names = mergeNames(entry, by);
  const rows = merge.left > 0 ? null : resultRows(question.sides.theirs, merged);
  const isRetracted = question.current.status === 'retracted';
  const save = () => {
    setNoteMissing(note.trim() === '');
    if (note.trim() === '' || merge.left > 0) return;
    merge.hold();
    void sending.run(() => sendMerged(entry, question, merged, note.trim()));
  };
  return (
    <section className={styles['merge']} aria-labelledby="merge">
      {entry.cameWith === 'file' ? <OpeningOfFile question={question} /> : <Opening question={question} />}
      <MergeState merge={merge} sending={sending} by={by} />
      <ConflictList merge={merge} sides={question.sides} names={names} isBusy={sending.isBusy} />
      <SettledList rows={settledRows(question.sides, conflicts)} names={names} />
      <MergeResult
        rows={rows}
        isRetracted={isRetracted}
        by={by}
        names={names}
        note={note}
        isNoteMissing={isNoteMissing}
        isBusy={sending.isBusy}
        onNote={setNote}
        onSave={save}
        onLetGo={() => void sending.run(() => letGo(entry, question))}
      />
      {(rows?.length !== 0 || isRetracted) && (
        <GivingUp
          name={names.giveUp}
          isBusy={sending.isBusy}
          onGiveUp={() => void sending.run(() => giveUp(entry, question))}
        />
      )}
    </section>
  );
}

interface GivingUpProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onGiveUp: () => void;
}

function GivingUp({ name, isBusy, onGiveUp }: GivingUpProps) {
  return (
    <div className={styles['actions']}>
      <Button aria-disabled={isBusy} onClick={onGiveUp}>
        {name}
      </Button>
      <p className={styles['quiet']}>
        It is then not sent, and kept on this device as a draft that the form of this record offers again.
      </p>
    </div>
  );
}

function Opening({ question: { current, startedFrom } }: { readonly question: MergeQuestion }) {
  return (
    <>
      <h2 id="merge" tabIndex={-1} ref={focusOnce}>
        {current.recordedBy} changed this record while you did
      </h2>
      <p>
        Their version is of {instantInWords(current.recordedAt)}. Nothing of either is lost: what you changed apart goes
        together, and you decide only where both changed the same thing differently.
        {startedFrom === null && ' The version that you started from is not known, so everything of yours goes first.'}
      </p>
    </>
  );
}

/** A record that went on here and in another browser: there is no colleague. */
function OpeningOfFile({ question: { current, startedFrom } }: { readonly question: MergeQuestion }) {
  return (
    <>
      <h2 id="merge" tabIndex={-1} ref={focusOnce}>
        This record was changed here and in the file
      </h2>
      <p>
        What stands here is by {current.recordedBy}, of {instantInWords(current.recordedAt)}. Nothing of either is lost:
        what was changed apart goes together, and you decide only where both changed the same thing differently.
        {startedFrom === null && ' They have no version in common, so everything of the file goes first.'}
      </p>
    </>
  );
}

/** What was worked on has turned into something else: that takes the focus. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

/** Nothing that the form makes looks like this; what was written is shown, so that it can be taken along. */
function NoMerge({ entry }: { readonly entry: OutboxEntry }) {
  return (
    <section className={styles['merge']} aria-labelledby="merge">
      <h2 id="merge" tabIndex={-1} ref={focusOnce}>
        This change cannot be merged
      </h2>
      <p>It is kept on this device as it was written:</p>
      <pre className={styles['raw']}>{JSON.stringify(entry.body, null, 2)}</pre>
    </section>
  );
}
