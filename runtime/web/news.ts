import type { QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** What may be new while a screen stands open. A form being filled in is not: nothing changes under who is typing. */
const LIVE: readonly unknown[] = ['programs', 'program', 'offers', 'banners', 'caseload', 'patient']

/** How often one looks again without being told: while nobody can tell, and in case something was lost. */
const MINUTE = 60_000
const WHEN_TOLD = 5

/** However much is new, one looks no more often than this. */
const REST = 2_000

/**
 * Keeps what whoever is signed in sees fresh: looks again when the server says that there is something new, and now and
 * then in any case. A page that nobody sees neither listens nor looks; it looks when it is seen again. Browsers open
 * only six connections to a server, so pages behind others must not hold one each.
 */
export function useNews(person: string | null): void {
  const client = useQueryClient()
  useEffect(() => (person === null ? undefined : listen(client)), [client, person])
}

function listen(client: QueryClient): () => void {
  let source: EventSource | null = null
  let minutes = 0
  let lookedAt = -REST
  let looking: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    looking ??= setTimeout(
      () => {
        looking = undefined
        lookedAt = performance.now()
        void client.invalidateQueries({ predicate: ({ queryKey }) => LIVE.includes(queryKey[0]) })
      },
      Math.max(0, lookedAt + REST - performance.now()),
    )
  }
  const open = (): void => {
    source?.close()
    source = new EventSource('/api/news')
    source.addEventListener('open', look)
    source.addEventListener('news', look)
    source.addEventListener('error', () => {
      // Refused, and so not tried again by the browser: perhaps nobody is signed in any more.
      if (source?.readyState === EventSource.CLOSED) void client.invalidateQueries({ queryKey: ['session'] })
    })
  }
  const close = (): void => {
    source?.close()
    source = null
  }
  const seen = (): void => (document.visibilityState === 'visible' ? open() : close())
  const everyMinute = (): void => {
    if (source === null) return
    minutes += 1
    if (source.readyState === EventSource.CLOSED) open()
    if (source.readyState !== EventSource.OPEN || minutes % WHEN_TOLD === 0) look()
  }
  const timer = setInterval(everyMinute, MINUTE)
  document.addEventListener('visibilitychange', seen)
  seen()
  return () => {
    clearInterval(timer)
    clearTimeout(looking)
    document.removeEventListener('visibilitychange', seen)
    close()
  }
}
