import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { hashOf, useHashLocation, useHashSearch } from './hash-location.ts';
import { useRouteStays } from './use-route-stays.ts';

const behindHash = { hook: useHashLocation, searchHook: useHashSearch, hrefs: hashOf };

/** The router of the one file. */
export function OneFileRouter({ children }: { readonly children: ReactNode }) {
  useRouteStays();
  return <Router {...behindHash}>{children}</Router>;
}
