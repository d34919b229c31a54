// Who is at the desk and what they may do here: the role of the session, and whether the data set is edited in this place at all.
import type { Actor } from '../../domain/permissions.ts';
import { isAtLeast } from '../../domain/permissions.ts';
import type { SessionAnswer } from '../../contract/session.ts';

export interface DeskPerson extends Actor {
  /** An editor or above, in a data set that can be edited here. */
  readonly canEdit: boolean;
  readonly isEditor: boolean;
}

/** Before the session is known: a reader. */
export function personOf(session: SessionAnswer | null, isEditable: boolean): DeskPerson {
  const { identity, role } = session ?? { identity: null, role: 'viewer' as const };
  const isEditor = isAtLeast(role, 'editor');
  return { identity, role, isEditor, canEdit: isEditor && isEditable };
}
