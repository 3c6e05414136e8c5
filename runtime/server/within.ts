import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for something, and for no more than so many milliseconds; whether it came to its end. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const over = new AbortController()
  try {
    return await Promise.race([work.then(() => true), sleep(milliseconds, false, { signal: over.signal })])
  } finally {
    over.abort()
  }
}
