// A read as a screen needs it: the value, or the fault with a way to try again. Both are null while it is on its way.
import {
  type DefaultError,
  type QueryKey,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query';

export interface Read<T> {
  readonly value: T | null;
  /** Set only where there is no value to show. */
  readonly fault: Error | null;
  readonly retry: () => void;
  readonly isRetrying: boolean;
}

/** The state of a read; `options` come from the factories beside this file. */
export function useRead<Fetched, T, Key extends QueryKey>(
  options: UseQueryOptions<Fetched, DefaultError, T, Key>,
): Read<T> {
  const { data, error, refetch, isFetching } = useQuery(options);
  return {
    value: data ?? null,
    fault: data === undefined ? error : null,
    retry: () => void refetch(),
    isRetrying: isFetching,
  };
}

/** A function that makes every read ask again, for when who is asking has changed. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
