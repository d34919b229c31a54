// Saves the form, by way of the outbox: on this device first, then with the service. A refusal keeps everything.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { readPositionBody } from '../../contract/position-body.ts';
import type { Write, WriteAnswer } from '../../contract/writes.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import type { NewEntry } from '../../journal/outbox-entry.ts';
import { ApiError } from '../../queries/http.ts';
import { positions } from '../../queries/positions.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { sendWrite } from '../../queries/write-request.ts';
import { bodyRules } from './body-rules.ts';
import { type FieldIssue, fieldIssues } from './field-issues.ts';
import { keyFor, type KeyFor } from './fresh-key.ts';
import { endingOf, putWrite, sendAgain, takeBack } from './unsent.ts';
import { type Change, type WriteRead, writeFrom } from './write-from.ts';

export interface Saving {
  readonly isSaving: boolean;
  /** What the form was last refused for, in its order. */
  readonly issues: readonly FieldIssue[];
  /** What stood in the way other than the fields themselves. */
  readonly fault: Error | null;
  readonly saved: Position | null;
  /** Whether the last attempt had nothing to save. */
  readonly isUnchanged: boolean;
  /** The write that this form waits for; null while it is in no outbox. */
  readonly sending: number | null;
  /** Saves as `by`; resolves to what came of it, null where nothing did. */
  readonly save: (body: unknown, change: Change, by: string) => Promise<Position | null>;
}

interface Handover {
  /** The outbox or the service has it all: the form's own draft can go. */
  readonly onKept: () => Promise<void>;
  /** It is in the form alone again. */
  readonly onReturned: () => void;
  /** What the form opens with was refused for. */
  readonly refusal?: ApiError | null;
}

/** `today` bounds the dates, as the service's clock does there. */
export function useSaving(dataset: Dataset, today: string, { onKept, onReturned, refusal = null }: Handover): Saving {
  const refresh = useRefresh();
  const client = useQueryClient();
  const closing = useClosing();
  const [isSaving, setSaving] = useState(false);
  const [issues, setIssues] = useState(() => issuesOf(refusal));
  const [fault, setFault] = useState<Error | null>(() => faultOf(refusal));
  const [saved, setSaved] = useState<Position | null>(null);
  const [isUnchanged, setUnchanged] = useState(false);
  const [sending, setSending] = useState<number | null>(null);
  const [kept, setKept] = useState<KeyFor | null>(null);

  /** Null where it was taken back, or waits for a merge. Of several writes the last says what came of them, unless one before it is refused. */
  async function throughOutbox([id, ...after]: readonly [number, ...number[]]): Promise<string | null> {
    setSending(id);
    await onKept();
    const ending = await endingOf(id, closing());
    setSending(null);
    const [next, ...rest] = after;
    if (ending.is === 'done' && next !== undefined) return throughOutbox([next, ...rest]);
    if (ending.is === 'done') return ending.id;
    if (ending.is === 'parked' && ending.isStale) return null;
    if (ending.is === 'parked') await takeBack(id);
    onReturned();
    if (ending.is === 'parked') throw new ApiError(ending.problem);
    return null;
  }

  async function saveRead(
    { write, before, parked }: Extract<WriteRead, { ok: true }>,
    by: string,
  ): Promise<Position | null> {
    const key = keyFor(kept, JSON.stringify([dataset, write.body]));
    setKept(key);
    // A device that keeps nothing has no outbox; the form then waits for the answer itself.
    const entries = await putOrAgain({ ...write, by }, before && { ...before, by }, parked).catch(() => null);
    const id = entries === null ? await directly({ ...write, key: key.key }, before) : await throughOutbox(entries);
    const position = id === null ? null : (await client.fetchQuery(positions.one(dataset, id))).value;
    setSaved(position);
    await refresh();
    return position;
  }

  async function alreadySaved(position: Position): Promise<Position> {
    await onKept();
    setSaved(position);
    await refresh();
    return position;
  }

  async function save(body: unknown, change: Change, by: string): Promise<Position | null> {
    setFault(null);
    const read = writeFrom(readPositionBody(body, bodyRules(dataset, today)), change, dataset);
    setIssues(read.ok ? [] : fieldIssues(read.issues));
    const isSame = !read.ok && read.issues.length === 0;
    if (isSame && change.is === 'edit' && typeof change.ifSame === 'object') return alreadySaved(change.ifSame.saved);
    setUnchanged(isSame);
    if (!read.ok) return null;
    setSaving(true);
    try {
      return await saveRead(read, by);
    } catch (error) {
      setIssues(issuesOf(error));
      setFault(faultOf(error));
      return null;
    } finally {
      setSaving(false);
    }
  }

  return { isSaving, issues, fault, saved, isUnchanged, sending, save };
}

async function directly(write: Write, before: Write | null): Promise<string> {
  const first = before === null ? null : doneOf(await sendWrite(before));
  const then = first === null ? write : { ...write, position: first.id, ifMatch: first.etag };
  return doneOf(await sendWrite(then)).id;
}

function doneOf(answer: WriteAnswer): Extract<WriteAnswer, { is: 'done' }> {
  if (answer.is === 'refused') throw new ApiError(answer.problem);
  if (answer.is === 'unanswered') throw new Error('The service does not answer.');
  return answer;
}

/** The entries that have to end, in their order. */
async function putOrAgain(
  write: NewEntry,
  before: NewEntry | null,
  parked: number | null,
): Promise<readonly [number, ...number[]]> {
  const first = before === null ? null : (await putWrite(before)).id;
  if (parked !== null) await sendAgain(parked, write);
  const last = parked ?? (await putWrite(write)).id;
  return first === null ? [last] : [first, last];
}

function issuesOf(fault: unknown): readonly FieldIssue[] {
  return fault instanceof ApiError ? fieldIssues(fault.problem.errors ?? []) : [];
}

/** Null where the fields themselves say what is wrong. */
function faultOf(fault: unknown): Error | null {
  if (fault === null || (fault instanceof ApiError && fault.problem.errors !== undefined)) return null;
  return fault instanceof Error ? fault : new Error('It did not work, for a reason that is not known.');
}

/** A signal that comes when the form is closed, so that a form that is gone takes nothing out of the outbox. */
function useClosing(): () => AbortSignal {
  const open = useRef(new AbortController());
  useEffect(() => {
    const here = new AbortController();
    open.current = here;
    return () => here.abort();
  }, []);
  return () => open.current.signal;
}
