import { useQuery } from '@tanstack/react-query';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { timelineQuery } from './timeline.ts';

/**
 * When what the page shows was read, by the reader's clock (the service's cannot be asked while a page is printed); the
 * moment asked for, where one is. Null where nothing was read.
 */
export function useReadAt(dataset: Dataset, knownAt: KnownAt | null): KnownAt | null {
  const { dataUpdatedAt } = useQuery({ ...timelineQuery(dataset, knownAt), enabled: false });
  return knownAt ?? (dataUpdatedAt === 0 ? null : new Date(dataUpdatedAt).toISOString());
}
