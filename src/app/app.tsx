import { StrictMode } from 'react';
import { QueryProvider } from '../queries/query-provider.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import type { Limits } from './limits.ts';
import { OpeningGate } from './opening-gate.tsx';
import { Shell } from './shell.tsx';

/** The whole app. */
export function App({ limits }: { readonly limits: Limits }) {
  return (
    <StrictMode>
      <FaultBoundary>
        <QueryProvider>
          <OpeningGate>{(offers) => <Shell limits={limits} offers={offers} />}</OpeningGate>
        </QueryProvider>
      </FaultBoundary>
    </StrictMode>
  );
}
