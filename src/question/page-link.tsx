import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface PageLinkProps {
  readonly href: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to a page of the app, followed without loading it anew. */
export function PageLink({ href, isCurrent = false, children }: PageLinkProps) {
  return (
    <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}
