// GET changes and feed.atom: what readers could see change, newest first.
import type { Change } from '../contract/changes.ts';
import { routes } from '../contract/routes.ts';
import { instantMs, recordedBy } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import type { Revision } from '../domain/review.ts';
import { compareKeys, pageOf, type SortKey } from './cursor.ts';
import { type Endpoint, endpoint, json, offerOf, text } from './endpoint.ts';
import { atomFeed } from './atom-feed.ts';
import type { Reads } from './reads.ts';
import { publishedRevisions } from './revisions-resource.ts';

const PAGE = 50;

export const changeEndpoints: readonly Endpoint[] = [
  endpoint(routes.changes, async (context, { since, cursor }) => {
    const { dataset } = offerOf(context);
    const isOld = since === undefined ? () => false : recordedBy(since);
    const all = await changesOf(context.reads, dataset);
    const question = JSON.stringify(['changes', dataset, since ?? null]);
    return json(
      pageOf(
        all.filter(({ at }) => !isOld(at)),
        keyOf,
        { question, cursor, limit: PAGE },
      ),
    );
  }),
  endpoint(routes.feed, async (context) => {
    const { dataset } = offerOf(context);
    const changes = (await changesOf(context.reads, dataset)).slice(0, PAGE);
    return text(atomFeed(dataset, changes, context.url.origin), 'application/atom+xml; charset=utf-8');
  }),
];

function keyOf(change: Change): SortKey {
  return [-(instantMs(change.at) ?? 0), change.id, -change.revision];
}

async function changesOf(reads: Reads, dataset: Dataset): Promise<readonly Change[]> {
  const { byPosition } = await reads.revisions(dataset);
  const snapshot = await reads.now(dataset);
  return snapshot.once('changes', () => {
    // Each key once: a sort asks for them a million times where there are a hundred thousand changes.
    const keyed = [...byPosition.values()].flatMap(changesOfPosition).map((change) => ({ change, key: keyOf(change) }));
    return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ change }) => change);
  });
}

function changesOfPosition(revisions: readonly Revision[]): Change[] {
  const shown = publishedRevisions(revisions);
  return shown.map((revision, place) => {
    const { dataset, id, operation, body } = revision;
    const before = shown[place - 1]?.body;
    return {
      dataset,
      id,
      revision: revision.revision,
      operation,
      at: revision.recordedAt,
      member: body.member,
      statedOn: body.statedOn,
      level: body.level,
      reason: body.reason,
      before: before === undefined ? null : { level: before.level, reason: before.reason },
      summary: body.summary,
      retraction: revision.reason,
    };
  });
}
