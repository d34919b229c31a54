// Saves the form as a draft. A refusal keeps everything; trying again with the same content is the same creation.
import { useState } from 'react';
import { type BodyRules, readPositionBody } from '../../contract/position-body.ts';
import type { Dataset, Position } from '../../domain/position.ts';
import { ApiError } from '../../queries/http.ts';
import { useRefresh } from '../../queries/use-read.ts';
import { createPosition } from '../../queries/write-position.ts';
import { codebook, memberList } from '../../reference/codebook.ts';
import { type FieldIssue, fieldIssues } from './field-issues.ts';
import { keyFor, type KeyFor } from './fresh-key.ts';

export interface Saving {
  readonly isSaving: boolean;
  /** What the body was last refused for, in the order of the form. */
  readonly issues: readonly FieldIssue[];
  /** What stood in the way other than the fields themselves. */
  readonly fault: Error | null;
  readonly saved: Position | null;
  readonly save: (value: unknown) => Promise<void>;
  /** Ready for another position. */
  readonly reset: () => void;
}

/** `today` bounds the dates, as the service's clock does there; `onSaved` is told that the service has it all. */
export function useSaveDraft(dataset: Dataset, today: string, onSaved: () => Promise<void>): Saving {
  const refresh = useRefresh();
  const [isSaving, setSaving] = useState(false);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  const [saved, setSaved] = useState<Position | null>(null);
  const [kept, setKept] = useState<KeyFor | null>(null);

  async function save(value: unknown): Promise<void> {
    setFault(null);
    const read = readPositionBody(value, { ...RULES, dataset, today });
    setIssues(read.ok ? [] : fieldIssues(read.issues));
    if (!read.ok) return;
    const key = keyFor(kept, JSON.stringify([dataset, read.body]));
    setKept(key);
    setSaving(true);
    try {
      const created = await createPosition(dataset, read.body, key.key);
      // A device that cannot forget the draft offers it again; that is no reason to call the record unsaved.
      await onSaved().catch(() => {});
      setSaved(created.value);
      await refresh();
    } catch (error) {
      const errors = error instanceof ApiError ? error.problem.errors : undefined;
      if (errors === undefined) setFault(error instanceof Error ? error : new Error(String(error)));
      else setIssues(fieldIssues(errors));
    } finally {
      setSaving(false);
    }
  }

  const reset = () => {
    setSaved(null);
    setKept(null);
    setIssues([]);
  };
  return { isSaving, issues, fault, saved, save, reset };
}

const RULES: Pick<BodyRules, 'codebook' | 'members'> = { codebook, members: memberList.map(({ iso3 }) => iso3) };
