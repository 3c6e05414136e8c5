import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** How many rows are asked for at a time, once the first page is not enough. */
export const AT_A_TIME = 100

/** A part of a long list, as the server gives it. */
interface Part<Row> {
  readonly items: readonly Row[]
  readonly next: string | null
  /** Where it depends on what was asked for. */
  readonly total?: number
}

export interface Paged<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly isMore: boolean
  readonly isLoading: boolean
  readonly error: unknown
  readonly more: () => void
}

interface Asked<Row> {
  /** Names the list. It is looked at again whenever what begins alike is. */
  readonly key: readonly string[]
  /** What is at hand already, and how many there are in all. */
  readonly first: Part<Row>
  readonly total: number
  /** Whether what is at hand is what is asked for; else it is only shown until the first page has come. */
  readonly isFirst: boolean
  readonly ask: (cursor: string | null) => Promise<Part<Row>>
}

/**
 * A long list: what came with the screen, until more or something else is asked for. From then on all of it comes in
 * pages of its own, so that no row falls between what was fetched at different times.
 */
export function usePages<Row>({ key, first, total, isFirst, ask }: Asked<Row>): Paged<Row> {
  const [isMoreWanted, setMoreWanted] = useState(false)
  const isPaged = isMoreWanted || !isFirst
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: isPaged,
    placeholderData: keepPreviousData,
  })
  const pages = isPaged ? query.data?.pages : undefined
  return {
    rows: pages?.flatMap((page) => page.items) ?? first.items,
    total: pages?.[0]?.total ?? total,
    isMore: pages === undefined ? first.next !== null : query.hasNextPage,
    isLoading: query.isFetching,
    error: query.error,
    more: () => {
      if (!isPaged) setMoreWanted(true)
      else if (query.isError && pages === undefined) void query.refetch()
      else void query.fetchNextPage()
    },
  }
}
