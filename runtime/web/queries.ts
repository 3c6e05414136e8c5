import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'

/** How often a request that may succeed later is tried again before the person is told. */
const RETRIES = 2

/** Without network a request fails and says so, instead of waiting unseen. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) => failures < RETRIES && error instanceof ApiError && error.passing,
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
    mutations: { networkMode: 'always' },
  },
})
