// Saves the form, by way of the outbox: on this device first, then with the service. A refusal keeps everything.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type BodyRules, readPositionBody } from '../../contract/position-body.ts';
import type { Write } from '../../contract/writes.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { ApiError } from '../../queries/http.ts';
import { positions } from '../../queries/positions.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { sendWrite } from '../../queries/write-request.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
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

  /** Null where it was taken back, or waits for a merge. */
  async function throughOutbox(id: number): Promise<string | null> {
    setSending(id);
    await onKept();
    const ending = await endingOf(id, closing());
    setSending(null);
    if (ending.is === 'done') return ending.id;
    if (ending.is === 'parked' && ending.isStale) return null;
    if (ending.is === 'parked') await takeBack(id);
    onReturned();
    if (ending.is === 'parked') throw new ApiError(ending.problem);
    return null;
  }

  async function saveRead({ write, parked }: Extract<WriteRead, { ok: true }>, by: string): Promise<Position | null> {
    const key = keyFor(kept, JSON.stringify([dataset, write.body]));
    setKept(key);
    // A device that keeps nothing has no outbox; the form then waits for the answer itself.
    const entry = await putOrAgain({ ...write, by }, parked).catch(() => null);
    const id = entry === null ? await directly({ ...write, key: key.key }) : await throughOutbox(entry);
    const position = id === null ? null : (await client.fetchQuery(positions.one(dataset, id))).value;
    setSaved(position);
    await refresh();
    return position;
  }

  async function save(body: unknown, change: Change, by: string): Promise<Position | null> {
    setFault(null);
    const read = writeFrom(readPositionBody(body, { ...RULES, dataset, today }), change, dataset);
    setIssues(read.ok ? [] : fieldIssues(read.issues));
    setUnchanged(!read.ok && read.issues.length === 0);
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

async function directly(write: Write): Promise<string> {
  const answer = await sendWrite(write);
  if (answer.is === 'refused') throw new ApiError(answer.problem);
  if (answer.is === 'unanswered') throw new Error('The service does not answer.');
  return answer.id;
}

async function putOrAgain(write: Parameters<typeof putWrite>[0], parked: number | null): Promise<number> {
  if (parked === null) return (await putWrite(write)).id;
  await sendAgain(parked, write);
  return parked;
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

const RULES: Pick<BodyRules, 'codebook' | 'members'> = { codebook, members: memberList.map(({ iso3 }) => iso3) };
