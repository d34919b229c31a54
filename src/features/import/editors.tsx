import { isAtLeast, type Role } from '../../domain/permissions.ts';
import { Notice } from '../../ui/notice.tsx';

interface EditorsProps {
  /** Null until it is known. */
  readonly session: { readonly role: Role; readonly mayActAs: readonly string[] } | null;
}

/** Tells those who may not import how they could. */
export function Editors({ session }: EditorsProps) {
  if (session === null || isAtLeast(session.role, 'editor')) return null;
  return (
    <Notice label="Who may import">
      {session.mayActAs.length > 0
        ? 'Imports are for editors: choose an editor identity under “Acting as” at the top of the page. A file can be chosen before.'
        : 'Imports are for editors: sign in as one. A file can be chosen before.'}
    </Notice>
  );
}
