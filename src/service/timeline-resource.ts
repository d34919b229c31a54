// GET timeline: the compact read. Its ETag is made of its content, so drafts do not change it and a cache may keep it.
import { routes } from '../contract/routes.ts';
import { encodeTimeline } from '../contract/encode-timeline.ts';
import { NOTICES } from '../domain/dataset-notice.ts';
import { type Endpoint, endpoint, offerOf, text } from './endpoint.ts';
import { fingerprint } from './fingerprint.ts';
import { publishedOf } from './published-positions.ts';
import type { Snapshot } from './reads.ts';

export const timelineEndpoints: readonly Endpoint[] = [
  endpoint(routes.timeline, async (context, { knownAt = null }) => {
    const { dataset } = offerOf(context);
    const snapshot = await context.reads.knownAt(dataset, knownAt);
    const { body, etag } = snapshot.once('timeline', (of) => payload(of, knownAt));
    return text(body, 'application/json', { etag, 'cache-control': 'public, no-cache' });
  }),
];

function payload(snapshot: Snapshot, knownAt: string | null): { body: string; etag: string } {
  const { dataset } = snapshot;
  const body = JSON.stringify(encodeTimeline(publishedOf(snapshot), { dataset, knownAt, notice: NOTICES[dataset] }));
  return { body, etag: `"${fingerprint(body)}"` };
}
