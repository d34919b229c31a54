import { isAtLeast } from '../../domain/permissions.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead } from '../../queries/use-read.ts';
import { Notice } from '../../ui/notice.tsx';

/** Tells those who may not save how they could; the form can be filled in all the same. */
export function IdentityNotice() {
  const session = useRead(sessionQuery()).value;
  if (session === null || isAtLeast(session.role, 'editor')) return null;
  return (
    <Notice label="Who may add">
      {session.mayActAs.length > 0
        ? 'To save, choose an editor identity under “Acting as” at the top of the page. It can be filled in before.'
        : 'To save, sign in as an editor. It can be filled in before.'}
    </Notice>
  );
}
