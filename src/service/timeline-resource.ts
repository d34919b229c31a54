// GET timeline: the compact read. Its ETag is made of its content, so drafts do not change it and a cache may keep it.
import { routes } from '../contract/routes.ts';
import { encodeTimeline } from '../contract/encode-timeline.ts';
import { NOTICES } from '../domain/dataset-notice.ts';
import { type Endpoint, endpoint, offerOf, type SharedRead, sharedRead, sharedReadOf } from './endpoint.ts';
import { publishedOf } from './published-positions.ts';
import type { Snapshot } from './reads.ts';

export const timelineEndpoints: readonly Endpoint[] = [
  endpoint(routes.timeline, async (context, { knownAt = null }) => {
    const { dataset } = offerOf(context);
    const snapshot = await context.reads.knownAt(dataset, knownAt);
    return sharedRead(snapshot.once('timeline', (of) => payload(of, knownAt)));
  }),
];

function payload(snapshot: Snapshot, knownAt: string | null): SharedRead {
  const { dataset } = snapshot;
  return sharedReadOf(encodeTimeline(publishedOf(snapshot), { dataset, knownAt, notice: NOTICES[dataset] }));
}
