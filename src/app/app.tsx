import { StrictMode } from 'react';
import { QueryProvider } from '../queries/query-provider.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { OpeningGate } from './opening-gate.tsx';
import { Shell } from './shell.tsx';

/** What this browser and this build can do, as far as readers must be told. */
export interface Limits {
  /** The service runs inside the page, over made-up data. */
  readonly isDemo: boolean;
  /** Edits are kept in this browser when the page is left. */
  readonly keepsEdits: boolean;
  /** The page can be opened again without network. */
  readonly canOpenOffline: boolean;
}

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
