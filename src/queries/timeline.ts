// The compact read: every coding field of every published position, from which the page derives all that it shows.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { decodeTimeline } from '../contract/decode-timeline.ts';
import { timelineSchema } from '../contract/timeline.ts';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { call } from './http.ts';

/** The positions of a data set as known at an instant, null for now; a record that does not parse is named and left out. */
export const timelineQuery = (dataset: Dataset, knownAt: KnownAt | null) =>
  queryOptions({
    queryKey: ['timeline', dataset, knownAt],
    queryFn: async ({ signal }) => {
      const parameters = knownAt === null ? '' : `?knownAt=${encodeURIComponent(knownAt)}`;
      const { value } = await call(`/api/datasets/${dataset}/timeline${parameters}`, timelineSchema, { signal });
      return decodeTimeline(value);
    },
    // While another knowledge date loads the page keeps what it shows, but never one data set under the name of another.
    placeholderData: (before, query) => (query?.queryKey[1] === dataset ? keepPreviousData(before) : undefined),
  });
