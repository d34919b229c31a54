// What an edit that was refused as stale asks: what it started from, what a colleague made of it, and what it wanted.
import type { JsonObject } from '../../../contract/body-reading.ts';
import { mergePatch } from '../../../contract/merge-patch.ts';
import { readPositionBody } from '../../../contract/position-body.ts';
import { problemName } from '../../../contract/problem-names.ts';
import type { Choices, MergeConflict } from '../../../domain/merge-bodies.ts';
import type { Sides } from '../../../domain/merge-value.ts';
import type { Dataset, Position, PositionBody } from '../../../domain/position.ts';
import { isSameValue } from '../../../domain/same-value.ts';
import type { OutboxEntry } from '../../../journal/outbox-entry.ts';
import { codebook, memberList } from '../../../reference/codebook.ts';

export interface MergeQuestion {
  readonly sides: Sides<PositionBody>;
  /** The revision that the edit started from; null where the service does not know it, and theirs stands for it. */
  readonly startedFrom: number | null;
  /** The colleague's version. */
  readonly current: Position;
  /** What a merged version has to be sent with. */
  readonly etag: string;
}

/** The question that a write waits with; null where it was not refused as stale, or cannot be read as an edit. */
export function questionOf({ act, state, body, dataset }: OutboxEntry): MergeQuestion | null {
  if (act !== 'edit' || state.is !== 'parked' || problemName(state.problem.type) !== 'stale') return null;
  const { base = null, current, currentETag } = state.problem;
  if (current === undefined || currentETag === undefined) return null;
  const from = writtenPart(base ?? current);
  const mine = edited(from, body, dataset, current.recordedAt.slice(0, 10));
  if (mine === null) return null;
  const sides = { base: from, theirs: writtenPart(current), mine };
  return { sides, startedFrom: base?.revision ?? null, current, etag: currentETag };
}

/** The same question against a version that is newer still, if there is one. */
export function withNewest(
  question: MergeQuestion,
  newest: { readonly value: Position; readonly etag: string | null } | null,
): MergeQuestion {
  if (newest === null || newest.etag === null || newest.value.revision <= question.current.revision) return question;
  const sides = { ...question.sides, theirs: writtenPart(newest.value) };
  return { ...question, sides, current: newest.value, etag: newest.etag };
}

/** A body with an edit applied, as the service would read it; null where the service would refuse it. `day` is a day that its clock has reached. */
export function edited(body: PositionBody, edit: JsonObject, dataset: Dataset, day: string): PositionBody | null {
  const { changeNote: _, ...patch } = edit;
  const here = new Date().toISOString().slice(0, 10);
  const today = here > day ? here : day;
  const members = memberList.map(({ iso3 }) => iso3);
  const read = readPositionBody(mergePatch({ ...body }, patch), { dataset, codebook, members, today });
  return read.ok ? read.body : null;
}

/** What of a position editors write. */
function writtenPart(position: Position): PositionBody {
  return {
    member: position.member,
    statedOn: position.statedOn,
    effectiveOn: position.effectiveOn,
    endsOn: position.endsOn,
    institution: position.institution,
    instrument: position.instrument,
    level: position.level,
    reason: position.reason,
    services: position.services,
    users: position.users,
    rationales: position.rationales,
    response: position.response,
    confidence: position.confidence,
    summary: position.summary,
    note: position.note,
    sources: position.sources,
  };
}

/** What somebody chose, with what it was chosen for. */
export interface Decision {
  readonly conflict: MergeConflict;
  readonly side: 'theirs' | 'mine';
}

/** The choices that are still about the same two values; what has changed since asks again. */
export function fittingChoices(decisions: readonly Decision[], conflicts: readonly MergeConflict[]): Choices {
  const fitting = decisions.filter(({ conflict }) =>
    conflicts.some(
      ({ name, theirs, mine }) =>
        name === conflict.name && isSameValue(theirs, conflict.theirs) && isSameValue(mine, conflict.mine),
    ),
  );
  return Object.fromEntries(fitting.map(({ conflict, side }) => [conflict.name, side]));
}
