import { QueryClient, QueryClientProvider, type QueryClientProviderProps } from '@tanstack/react-query';
import { ApiError, whenSessionIsOver } from './http.ts';
import { sessionQuery } from './session.ts';

// "Online" means an answered request: the in-page service answers without any network, so nothing waits for one.
const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 60_000,
      retry: (failures, error) => !(error instanceof ApiError) && failures < 1,
      retryDelay: 300,
    },
    mutations: { networkMode: 'always' },
  },
});

whenSessionIsOver(() => void client.invalidateQueries({ queryKey: sessionQuery().queryKey }));

/** The cache of what the service answered, for everything below. */
export function QueryProvider({ children }: Pick<QueryClientProviderProps, 'children'>) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
