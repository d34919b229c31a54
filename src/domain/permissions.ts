// Who may do what, as sentences: a viewer reads, an editor writes, a reviewer publishes what others wrote.
// The service asks these before it acts, and the interface asks them before it offers.
import type { PositionState } from './review.ts';

export const ROLES = ['viewer', 'editor', 'reviewer', 'admin'] as const;
/** Roles are cumulative, in this order. */
export type Role = (typeof ROLES)[number];

/** Whoever asks. An anonymous reader is a viewer without a name. */
export interface Actor {
  /** A stable name, null for anonymous. */
  readonly identity: string | null;
  readonly role: Role;
}

export const ANONYMOUS: Actor = { identity: null, role: 'viewer' };

/** Why an act is refused, by the name of its problem (api.md). */
export type Refusal = 'unauthenticated' | 'forbidden' | 'self-review';
/** `confirmCoding` is a `confirm` by which a second coder says to have checked the coding against its sources. */
export type Act =
  | 'create' | 'edit' | 'submit' | 'publish' | 'return' | 'retract' | 'restore' | 'confirm' | 'confirmCoding' | 'import'; // prettier-ignore

const NEEDS: Record<Act, Role> = {
  create: 'editor',
  edit: 'editor',
  submit: 'editor',
  import: 'editor',
  confirm: 'editor',
  confirmCoding: 'editor',
  publish: 'reviewer',
  return: 'reviewer',
  retract: 'reviewer',
  restore: 'reviewer',
};

/** Whether a role is at least another. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Editors and above see drafts; for everybody else they do not exist. */
export function canSeeDrafts(actor: Actor): boolean {
  return isAtLeast(actor.role, 'editor');
}

/** Why the actor may not act on the position (null state: one that does not exist yet); null when it may. */
export function refusalOf(actor: Actor, act: Act, state: PositionState | null): Refusal | null {
  if (!isAtLeast(actor.role, NEEDS[act])) return actor.identity === null ? 'unauthenticated' : 'forbidden';
  const ownWork = state === null ? [] : judgedWork(act, state);
  return actor.identity !== null && ownWork.includes(actor.identity) ? 'self-review' : null;
}

/** Who wrote what the act judges; nobody where it judges nothing. */
function judgedWork(act: Act, state: PositionState): readonly string[] {
  if (act === 'publish' || act === 'return') return state.authors;
  return act === 'confirmCoding' ? state.coders : [];
}
