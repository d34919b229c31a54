import { Fragment, StrictMode } from 'react';
import { Route, Switch } from 'wouter';
import { QueryProvider } from '../queries/query-provider.tsx';
import { EmbedShell } from './embed-shell.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import type { Limits } from './limits.ts';
import { OneFileRouter } from './one-file-router.tsx';
import { OpeningGate } from './opening-gate.tsx';
import { Shell } from './shell.tsx';

const Address = __ONE_FILE__ ? OneFileRouter : Fragment;

/** The whole app. */
export function App({ limits }: { readonly limits: Limits }) {
  return (
    <StrictMode>
      <FaultBoundary>
        <Address>
          <QueryProvider>
            <OpeningGate>
              {(offers) => (
                <Switch>
                  {/* Whatever stands below /embed/ may be framed by anybody, so nothing else of the app opens there. No other page can show what lies on this device alone. */}
                  {!__ONE_FILE__ && (
                    <Route path="/embed/*?">{({ '*': name = '' }) => <EmbedShell name={name} />}</Route>
                  )}
                  <Route>
                    <Shell limits={limits} offers={offers} />
                  </Route>
                </Switch>
              )}
            </OpeningGate>
          </QueryProvider>
        </Address>
      </FaultBoundary>
    </StrictMode>
  );
}
