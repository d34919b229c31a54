import { StrictMode } from 'react';
import { Route, Switch } from 'wouter';
import { QueryProvider } from '../queries/query-provider.tsx';
import { EmbedShell } from './embed-shell.tsx';
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
          <OpeningGate>
            {(offers) => (
              <Switch>
                <Route path="/embed/:name?">{({ name = '' }) => <EmbedShell name={name} />}</Route>
                <Route>
                  <Shell limits={limits} offers={offers} />
                </Route>
              </Switch>
            )}
          </OpeningGate>
        </QueryProvider>
      </FaultBoundary>
    </StrictMode>
  );
}
