// What is on file, drafts of all editors included for those who may see them: what a new record could say a second time.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Dataset, Position } from '../../../domain/position.ts';
import { type EvidenceFilter, positions } from '../../../queries/positions.ts';

/** Of a larger data set the newest are compared; the service refuses a second entry of one act in any case. */
const MOST_PAGES = 25;
const ON_FILE = ['draft', 'in_review', 'published'];
const NONE: readonly Position[] = [];

/** The records on file that a filter asks for, page after page as they come; none, and nothing asked, while it is null. */
export function useRecordsOnFile(dataset: Dataset, filter: EvidenceFilter | null): readonly Position[] {
  const { data, hasNextPage, isFetching, fetchNextPage, error } = useInfiniteQuery({
    ...positions.list(dataset, { ...filter, status: ON_FILE }),
    enabled: filter !== null,
  });
  const read = data?.pages.length ?? 0;
  const wantsMore = hasNextPage && !isFetching && error === null && read < MOST_PAGES;
  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);
  return data === undefined || filter === null ? NONE : data.pages.flatMap((page) => page.items);
}
