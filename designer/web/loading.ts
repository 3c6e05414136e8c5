import { useCallback, useEffect, useState } from 'react'

export type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown }

/**
 * Fetches something for as long as it is shown, and again when asked. `fetch` must stay the same function for the same
 * thing. What comes after its turn is let go.
 */
export function useLoading<T>(fetch: () => Promise<T>): readonly [Loading<T>, again: () => void] {
  const [loading, setLoading] = useState<Loading<T>>({ state: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let ours = true
    fetch().then(
      (value) => ours && setLoading({ state: 'here', value }),
      (error: unknown) => ours && setLoading({ state: 'failed', error }),
    )
    return () => {
      ours = false
    }
  }, [fetch, turn])
  const again = useCallback(() => {
    setLoading({ state: 'loading' })
    setTurn((before) => before + 1)
  }, [])
  return [loading, again]
}
