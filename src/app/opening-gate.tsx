import type { ReactNode } from 'react';
import { datasetsQuery, type Offer } from '../queries/datasets.ts';
import { useRead } from '../queries/use-read.ts';
import { QueryFault } from '../question/query-fault.tsx';
import { OpeningContext } from '../question/use-view.ts';
import { EarlyStrip } from './demo/early-strip.tsx';

/** Learns from the service which data sets there are and on which day the page opens; until then the frame of index.html's skeleton stays. */
export function OpeningGate({ children }: { readonly children: (offers: readonly Offer[]) => ReactNode }) {
  const read = useRead(datasetsQuery());
  const first = read.value?.[0];
  if (read.fault !== null)
    return (
      <Frame>
        <QueryFault what="The data sets" read={read} />
      </Frame>
    );
  if (read.value === null || first === undefined) return <BootFrame />;
  return <OpeningContext value={{ dataset: first.id, opensOn: first.opensOn }}>{children(read.value)}</OpeningContext>;
}

/** The same frame as index.html, so that nothing moves between the two. */
function BootFrame() {
  return (
    <Frame>
      <div className="boot-chart" />
      <p>Loading…</p>
    </Frame>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="boot">
      <div>
        <header className="boot-bar">Satellite stance tracker</header>
        <EarlyStrip />
      </div>
      <main className="boot-page">
        <p className="boot-sentence">
          Where each NATO member stands on Chinese satellite services, how it got there, and the evidence behind every
          point.
        </p>
        {children}
      </main>
    </div>
  );
}
