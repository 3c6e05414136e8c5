import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Skeleton } from './kit/skeleton.tsx'
import { Problem } from './problem.tsx'
import { Screen } from './screen.tsx'

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}

/** What was asked for; until it comes its shape, and if it does not come why, with a way to try again. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    return (
      <Screen title={null}>
        <Problem error={query.error} onRetry={() => void query.refetch()} heading />
      </Screen>
    )
  }
  return (
    <Screen title={null}>
      <Skeleton />
    </Screen>
  )
}
