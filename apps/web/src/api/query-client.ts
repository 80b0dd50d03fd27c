import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status === 503);

/** One cache per page. Only what may pass by itself (network, restart) is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && isPassing(error),
      refetchOnWindowFocus: 'always',
    },
    mutations: { retry: false },
  },
});
