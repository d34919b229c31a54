// The write that a form makes: a whole body for a new record, or what an edit changes, with the note that says why.
import { BodyReading, type JsonObject } from '../../contract/body-reading.ts';
import { parse } from '../../contract/parse.ts';
import { positionBodySchema } from '../../contract/position.ts';
import { BODY_LIMITS, type ReadBody } from '../../contract/position-body.ts';
import type { Issue } from '../../contract/problems.ts';
import type { Write } from '../../contract/writes.ts';
import type { Dataset, Position, PositionBody } from '../../domain/position.ts';
import { bodyPatch } from './edit/body-patch.ts';
import { freshKey } from './fresh-key.ts';

/** What the form is for. */
export type Change =
  | {
      readonly is: 'new';
      /** A creation of this form that was sent and not answered: it may be there, so the rest follows it. */
      readonly unanswered: Write | null;
    }
  | {
      readonly is: 'edit';
      readonly id: string;
      /** The revision that the form started from, and its body. */
      readonly base: { readonly revision: number; readonly body: PositionBody };
      readonly changeNote: string;
      /** What it means that no field differs: nothing was changed; the note is left to save, or all is saved, because the service has the rest. */
      readonly ifSame: 'unchanged' | 'note left' | { readonly saved: Position };
      /** The parked write that the form goes on with; null where there is none. */
      readonly parked: number | null;
    };

export type WriteRead =
  | {
      readonly ok: true;
      readonly write: Write;
      /** What has to be sent before it; null for nothing. */
      readonly before: Write | null;
      readonly parked: number | null;
    }
  /** Without an issue there was nothing to save. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The write for a body that was read, or why there is none. */
export function writeFrom(read: ReadBody, change: Change, dataset: Dataset): WriteRead {
  if (change.is === 'new') return read.ok ? creationOf(read.body, change.unanswered, dataset) : read;
  const patch = read.ok
    ? (bodyPatch(change.base.body, read.body) ?? (change.ifSame === 'note left' ? {} : null))
    : null;
  if (read.ok && patch === null) return { ok: false, issues: [] };
  const issues = [...(read.ok ? [] : read.issues), ...issuesOfNote(change.changeNote)];
  if (patch === null || issues.length > 0) return { ok: false, issues };
  const ifMatch = `"${change.base.revision}"`;
  const write = editOf(change.id, { ...patch, changeNote: change.changeNote.trim() }, ifMatch, dataset);
  return { ok: true, write, before: null, parked: change.parked };
}

function creationOf(body: PositionBody, unanswered: Write | null, dataset: Dataset): WriteRead {
  if (unanswered === null) return { ok: true, write: newCreation(body, dataset), before: null, parked: null };
  const sent = parse(positionBodySchema, unanswered.body);
  const patch = sent.ok ? bodyPatch(sent.value, body) : null;
  if (patch === null) return { ok: true, write: unanswered, before: null, parked: null };
  const rest = editOf(unanswered.position, { ...patch, changeNote: DRAFT_NOTE }, null, dataset);
  return { ok: true, write: rest, before: unanswered, parked: null };
}

/** A creation under a name of its own, which what follows it may go by. */
export function newCreation(body: PositionBody, dataset: Dataset): Write {
  return { act: 'create', dataset, position: freshKey(), body: { ...body }, ifMatch: null, key: freshKey() };
}

/** An edit on the revision that `ifMatch` names; null for what the write before it makes. */
export function editOf(position: string, body: JsonObject, ifMatch: string | null, dataset: Dataset): Write {
  return { act: 'edit', dataset, position, body, ifMatch, key: freshKey() };
}

/** What the history says of a revision that nobody asked for. */
export const DRAFT_NOTE = 'Saved while it was being written.';

/** An edit is never silent (api.md, PATCH): the history needs its reason. */
function issuesOfNote(note: string): readonly Issue[] {
  const reading = new BodyReading('');
  reading.requiredText(note.trim(), '/changeNote', BODY_LIMITS.changeNote);
  return reading.issues;
}
