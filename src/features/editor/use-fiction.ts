import { useInfiniteQuery } from '@tanstack/react-query';
import type { Dataset } from '../../domain/position.ts';
import { positions } from '../../queries/positions.ts';
import { type Fiction, fictionFrom } from './fiction.ts';

/** How fictional sources look, from the first page of the illustrative records; null for other sets and until it is read. */
export function useFiction(dataset: Dataset): Fiction | null {
  const { data } = useInfiniteQuery({ ...positions.list(dataset, {}), enabled: dataset === 'illustrative' });
  return data === undefined ? null : fictionFrom(data.pages.flatMap((page) => page.items));
}
