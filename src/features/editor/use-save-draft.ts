// Saves the form as a draft, by way of the outbox: on this device first, then with the service. A refusal keeps everything.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type BodyRules, readPositionBody } from '../../contract/position-body.ts';
import type { Dataset, Position, PositionBody } from '../../domain/position.ts';
import { ApiError } from '../../queries/http.ts';
import { positions } from '../../queries/positions.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { createPosition } from '../../queries/write-position.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { type FieldIssue, fieldIssues } from './field-issues.ts';
import { keyFor, type KeyFor } from './fresh-key.ts';
import { endingOf, putCreation } from './unsent.ts';

export interface Saving {
  readonly isSaving: boolean;
  /** What the body was last refused for, in the order of the form. */
  readonly issues: readonly FieldIssue[];
  /** What stood in the way other than the fields themselves. */
  readonly fault: Error | null;
  readonly saved: Position | null;
  /** The write that this form waits for; null while it is in no outbox. */
  readonly sending: number | null;
  /** Saves as `by`. */
  readonly save: (value: unknown, by: string) => Promise<void>;
}

interface Handover {
  /** The outbox or the service has it all: the form's own draft can go. */
  readonly onKept: () => Promise<void>;
  /** It is in the form alone again. */
  readonly onReturned: () => void;
}

/** `today` bounds the dates, as the service's clock does there. */
export function useSaveDraft(dataset: Dataset, today: string, { onKept, onReturned }: Handover): Saving {
  const refresh = useRefresh();
  const client = useQueryClient();
  const closing = useClosing();
  const [isSaving, setSaving] = useState(false);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  const [saved, setSaved] = useState<Position | null>(null);
  const [sending, setSending] = useState<number | null>(null);
  const [kept, setKept] = useState<KeyFor | null>(null);

  /** Null where it was taken back. */
  async function throughOutbox(id: number): Promise<Position | null> {
    setSending(id);
    await onKept();
    const ending = await endingOf(id, closing());
    setSending(null);
    if (ending.is === 'done') return (await client.fetchQuery(positions.one(dataset, ending.id))).value;
    onReturned();
    if (ending.is === 'refused') throw new ApiError(ending.problem);
    return null;
  }

  async function directly(body: PositionBody): Promise<Position> {
    const key = keyFor(kept, JSON.stringify([dataset, body]));
    setKept(key);
    return (await createPosition(dataset, body, key.key)).value;
  }

  async function save(value: unknown, by: string): Promise<void> {
    setFault(null);
    const read = readPositionBody(value, { ...RULES, dataset, today });
    setIssues(read.ok ? [] : fieldIssues(read.issues));
    if (!read.ok) return;
    setSaving(true);
    try {
      // A device that keeps nothing has no outbox; the form then waits for the answer itself.
      const entry = await putCreation(dataset, read.body, by).catch(() => null);
      setSaved(entry === null ? await directly(read.body) : await throughOutbox(entry.id));
      await refresh();
    } catch (error) {
      const errors = error instanceof ApiError ? error.problem.errors : undefined;
      if (errors === undefined) setFault(error instanceof Error ? error : new Error(String(error)));
      else setIssues(fieldIssues(errors));
    } finally {
      setSaving(false);
    }
  }

  return { isSaving, issues, fault, saved, sending, save };
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
