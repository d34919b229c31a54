// The data sets that this service offers, the default first.
import { queryOptions } from '@tanstack/react-query';
import { type DatasetEntry, datasetsSchema } from '../contract/datasets.ts';
import { call } from './http.ts';

export type Offer = DatasetEntry;

export const datasetsQuery = () =>
  queryOptions({
    queryKey: ['datasets'],
    queryFn: async ({ signal }) => (await call('/api/datasets', datasetsSchema, { signal })).value.items,
  });
