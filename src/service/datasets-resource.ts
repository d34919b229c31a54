// GET /api/datasets: the data sets of this mount, each with what a page needs before it asks for more.
import type { DatasetEntry } from '../contract/datasets.ts';
import { routes } from '../contract/routes.ts';
import { firstDay, lastDay } from '../domain/calendar-date.ts';
import { NOTICES } from '../domain/dataset-notice.ts';
import { type Endpoint, endpoint, json } from './endpoint.ts';
import type { Offer } from './ports.ts';
import { publishedOf } from './published-positions.ts';
import type { Snapshot } from './reads.ts';

export const datasetEndpoints: readonly Endpoint[] = [
  endpoint(routes.datasets, async ({ world, reads }) => {
    const items = await Promise.all(world.offers.map(async (offer) => entryOf(offer, await reads.now(offer.dataset))));
    return json({ items });
  }),
];

function entryOf(offer: Offer, snapshot: Snapshot): DatasetEntry {
  return {
    id: offer.dataset,
    editable: offer.editable,
    notice: NOTICES[offer.dataset],
    ...snapshot.once('dataset', summaryOf),
    opensOn: offer.opensOn(),
  };
}

function summaryOf(snapshot: Snapshot): Pick<DatasetEntry, 'counts' | 'dateRange'> {
  const published = publishedOf(snapshot);
  const retracted = snapshot.states.filter((state) => state.published?.status === 'retracted').length;
  const stated = published.map(({ statedOn }) => statedOn);
  return {
    counts: {
      published: published.length,
      retracted,
      members: new Set(published.map(({ member }) => member)).size,
    },
    dateRange: { from: stated.map(firstDay).toSorted()[0] ?? null, to: stated.map(lastDay).toSorted().at(-1) ?? null },
  };
}
