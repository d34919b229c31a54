import { useView } from '../question/use-view.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageLink } from '../question/page-link.tsx';

/** An address that names no page. */
export function NotFoundPage() {
  const { href } = useView();
  return (
    <>
      <h1>Not found</h1>
      <EmptyState
        title="There is no page at this address"
        action={<PageLink href={href({ why: null, card: null }, '/')}>Open the overview</PageLink>}
      >
        The link may be mistyped, or the record may have another id.
      </EmptyState>
    </>
  );
}
