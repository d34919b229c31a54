// The pages of evidence that have been read so far, as one list.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Dataset, Position } from '../../domain/position.ts';
import { type EvidenceFilter, positions } from '../../queries/positions.ts';

export interface Evidence {
  /** Null while the first page is on its way. */
  readonly items: readonly Position[] | null;
  /** Whether the last page has been read. */
  readonly isComplete: boolean;
  /** The items are still those of the filter before. */
  readonly isOutdated: boolean;
  /** Why the first page, or the next one, could not be read. */
  readonly fault: Error | null;
  readonly retry: () => void;
  readonly isFetching: boolean;
  /** Asks for the next page; does nothing while one is on its way. */
  readonly more: () => void;
}

/** Reads pages of 200. While a filter changes the rows stay, but never those of another data set. */
export function useEvidence(dataset: Dataset, filter: EvidenceFilter): Evidence {
  const query = useInfiniteQuery({
    ...positions.list(dataset, filter),
    placeholderData: (before, of) => (of?.queryKey[1] === dataset ? before : undefined),
  });
  const { data, error, hasNextPage, isFetching, isPlaceholderData, isFetchNextPageError } = query;
  return {
    items: data?.pages.flatMap((page) => page.items) ?? null,
    isComplete: data !== undefined && !hasNextPage && !isPlaceholderData,
    isOutdated: isPlaceholderData,
    fault: error,
    retry: () => void (isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
    isFetching,
    more: () => {
      if (hasNextPage && !isFetching && error === null) void query.fetchNextPage();
    },
  };
}
