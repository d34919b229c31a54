// Nothing on record is ever overwritten: a position is a row of revisions, and its two heads, what editors work on and what readers see, follow from them.
// A record goes from draft to review to published; it can be returned, retracted and restored, each with a trace.
import type { Day } from './calendar-date.ts';
import type { Instant } from './instant.ts';
import type { Dataset, Position, PositionBody, Retraction, Status } from './position.ts';
import { isSameValue } from './same-value.ts';

/** What a revision did. `import` and `revert` are a create and a retract that belong to a batch. */
export const OPERATIONS = [
  'create', 'edit', 'submit', 'publish', 'return', 'retract', 'restore', 'confirm', 'import', 'revert',
] as const; // prettier-ignore
export type Operation = (typeof OPERATIONS)[number];

/** One appended revision. `body` is the working body after it. */
export interface Revision {
  readonly dataset: Dataset;
  readonly id: string;
  /** 1, 2, 3 … without gap. */
  readonly revision: number;
  readonly operation: Operation;
  readonly actor: string;
  /** The service's clock, strictly increasing within a position. */
  readonly recordedAt: Instant;
  readonly changeNote: string | null;
  /** Why it was returned or retracted; null otherwise. */
  readonly reason: string | null;
  /** The day that a `confirm` adds; null otherwise. */
  readonly confirmedOn: Day | null;
  readonly coding: Position['coding'];
  /** The import that it belongs to, with `import` and `revert`; null otherwise. */
  readonly batch: string | null;
  readonly body: PositionBody;
}

/** One head of a position: a body with what has happened to it. */
export interface Head {
  readonly body: PositionBody;
  readonly status: Status;
  readonly revision: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly confirmedOn: readonly Day[];
  readonly coding: Position['coding'];
  readonly retraction: Retraction | null;
}

/** A position's two heads and what the review needs to know. */
export interface PositionState {
  readonly dataset: Dataset;
  readonly id: string;
  /** What editors see and change. */
  readonly working: Head;
  /** What readers see: published, or retracted after it was published; null before the first publication. */
  readonly published: Head | null;
  /** When it was first published; null before. */
  readonly publishedAt: Instant | null;
  /** Who edited since the last publication; none of them may publish. */
  readonly authors: readonly string[];
  /** Whose words the coding rests on: who changed the body since a second coder last confirmed it; none of them is that second coder. */
  readonly coders: readonly string[];
  /** The newest revision number. */
  readonly revision: number;
}

/** `confirmCoding` is the confirmation of a second coder; a `confirm` otherwise says only that the record still stands. */
type Transition = 'submit' | 'publish' | 'return' | 'retract' | 'restore' | 'confirm' | 'confirmCoding' | 'edit';

const FROM: Record<Transition, readonly Status[]> = {
  edit: ['draft', 'in_review', 'published'],
  submit: ['draft'],
  publish: ['in_review'],
  return: ['in_review'],
  retract: ['draft', 'in_review', 'published'],
  restore: ['draft', 'in_review', 'published', 'retracted'],
  confirm: ['published'],
  // What was checked must be what readers see: with an unpublished change there are two codings.
  confirmCoding: ['published'],
};

/** Whether an operation may follow from a state (api.md, "Revisions and review"); everything else is `illegal-transition`. */
export function isAllowed(operation: Transition, state: PositionState): boolean {
  if (operation === 'confirm') return state.published?.status === 'published' && state.working.status !== 'retracted';
  return FROM[operation].includes(state.working.status);
}

/** The state after one more revision. `state` is null before the first. */
export function afterRevision(state: PositionState | null, revision: Revision): PositionState {
  const working = workingAfter(state, revision);
  return {
    dataset: revision.dataset,
    id: revision.id,
    working,
    published: publishedAfter(state, revision, working),
    publishedAt: state?.publishedAt ?? (revision.operation === 'publish' ? revision.recordedAt : null),
    authors: authorsAfter(state, revision),
    coders: codersAfter(state, revision),
    revision: revision.revision,
  };
}

/** The state that a position's revisions give, oldest first; null for none. */
export function stateFrom(revisions: readonly Revision[]): PositionState | null {
  return revisions.reduce<PositionState | null>(afterRevision, null);
}

function workingAfter(state: PositionState | null, revision: Revision): Head {
  const before = state?.working ?? null;
  return {
    body: revision.body,
    status: statusAfter(before?.status ?? 'draft', revision.operation),
    revision: revision.revision,
    recordedAt: revision.recordedAt,
    recordedBy: revision.actor,
    confirmedOn: withDay(before?.confirmedOn ?? [], revision.confirmedOn),
    coding: revision.coding,
    retraction: retractionAfter(revision),
  };
}

function statusAfter(before: Status, operation: Operation): Status {
  switch (operation) {
    case 'create':
    case 'import':
    case 'edit':
    case 'return':
    case 'restore':
      return 'draft';
    case 'submit':
      return 'in_review';
    case 'publish':
      return 'published';
    case 'retract':
    case 'revert':
      return 'retracted';
    case 'confirm':
      return before;
  }
}

function retractionAfter(revision: Revision): Retraction | null {
  if (revision.operation !== 'retract' && revision.operation !== 'revert') return null;
  return { reason: revision.reason ?? '', at: revision.recordedAt, by: revision.actor };
}

function publishedAfter(state: PositionState | null, revision: Revision, working: Head): Head | null {
  const before = state?.published ?? null;
  switch (revision.operation) {
    case 'publish':
      return working;
    case 'retract':
    case 'revert':
      return before && { ...before, ...marksOf(working), status: 'retracted', retraction: working.retraction };
    case 'confirm':
      return before && confirmedAfter(before, revision, working);
    case 'create':
    case 'import':
    case 'edit':
    case 'submit':
    case 'return':
    case 'restore':
      return before;
  }
}

/** A draft that waits has a coding of its own; what readers see keeps theirs. */
function confirmedAfter(published: Head, revision: Revision, working: Head): Head {
  const coding = working.status === 'published' ? working.coding : published.coding;
  const confirmedOn = withDay(published.confirmedOn, revision.confirmedOn);
  return { ...published, ...marksOf(working), coding, confirmedOn };
}

function marksOf(head: Head): Pick<Head, 'revision' | 'recordedAt' | 'recordedBy'> {
  const { revision, recordedAt, recordedBy } = head;
  return { revision, recordedAt, recordedBy };
}

function withDay(days: readonly Day[], day: Day | null): readonly Day[] {
  return day === null || days.includes(day) ? days : [...days, day].toSorted();
}

const EDITS: readonly Operation[] = ['create', 'import', 'edit', 'restore'];

function authorsAfter(state: PositionState | null, revision: Revision): readonly string[] {
  if (revision.operation === 'publish') return [];
  const before = state?.authors ?? [];
  if (!EDITS.includes(revision.operation) || before.includes(revision.actor)) return before;
  return [...before, revision.actor];
}

function codersAfter(state: PositionState | null, revision: Revision): readonly string[] {
  if (revision.coding === 'confirmed') return [];
  const before = state?.coders ?? [];
  const isChanged = state === null || !isSameValue(state.working.body, revision.body);
  return isChanged && !before.includes(revision.actor) ? [...before, revision.actor] : before;
}

/** The coding that a record has with another body: a changed one waits for a second coder again. */
export function codingWith(body: PositionBody, { working }: PositionState): Position['coding'] {
  return isSameValue(body, working.body) ? working.coding : 'provisional';
}
