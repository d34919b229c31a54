// The write that a form makes: a whole body for a new record, or what an edit changes, with the note that says why.
import { BodyReading } from '../../contract/body-reading.ts';
import { BODY_LIMITS, type ReadBody } from '../../contract/position-body.ts';
import type { Issue } from '../../contract/problems.ts';
import type { Write } from '../../contract/writes.ts';
import type { Dataset, PositionBody } from '../../domain/position.ts';
import { bodyPatch } from './edit/body-patch.ts';
import { freshKey } from './fresh-key.ts';

/** What the form is for. */
export type Change =
  | { readonly is: 'new' }
  | {
      readonly is: 'edit';
      readonly id: string;
      /** The revision that the form started from, and its body. */
      readonly base: { readonly revision: number; readonly body: PositionBody };
      readonly changeNote: string;
      /** The parked write that the form goes on with; null where there is none. */
      readonly parked: number | null;
    };

export type WriteRead =
  | { readonly ok: true; readonly write: Write; readonly parked: number | null }
  /** Without an issue there was nothing to save. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The write for a body that was read, or why there is none. */
export function writeFrom(read: ReadBody, change: Change, dataset: Dataset): WriteRead {
  if (change.is === 'new') return read.ok ? creationOf(read.body, dataset) : read;
  const patch = read.ok ? bodyPatch(change.base.body, read.body) : null;
  if (read.ok && patch === null) return { ok: false, issues: [] };
  const issues = [...(read.ok ? [] : read.issues), ...issuesOfNote(change.changeNote)];
  if (patch === null || issues.length > 0) return { ok: false, issues };
  const write: Write = {
    act: 'edit',
    dataset,
    position: change.id,
    body: { ...patch, changeNote: change.changeNote.trim() },
    ifMatch: `"${change.base.revision}"`,
    key: freshKey(),
  };
  return { ok: true, write, parked: change.parked };
}

function creationOf(body: PositionBody, dataset: Dataset): WriteRead {
  const write: Write = {
    act: 'create',
    dataset,
    position: freshKey(),
    body: { ...body },
    ifMatch: null,
    key: freshKey(),
  };
  return { ok: true, write, parked: null };
}

/** An edit is never silent (api.md, PATCH): the history needs its reason. */
function issuesOfNote(note: string): readonly Issue[] {
  const reading = new BodyReading('');
  reading.requiredText(note.trim(), '/changeNote', BODY_LIMITS.changeNote);
  return reading.issues;
}
