import type { MouseEvent, ReactNode } from 'react';
import { useView } from '../../question/use-view.ts';
import type { View } from '../../question/view.ts';

interface PageLinkProps {
  readonly to: string;
  readonly patch?: Partial<View>;
  readonly children: ReactNode;
}

/** A link to another page that takes the reader's question along; clicks that ask for another window are the browser's. */
export function PageLink({ to, patch = {}, children }: PageLinkProps) {
  const { href, go } = useView();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to, patch);
  };
  return (
    <a href={href(patch, to)} onClick={onClick}>
      {children}
    </a>
  );
}
