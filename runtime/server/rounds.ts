import type { Log } from '#actions/context/ports.ts'
import { within } from './within.ts'

/** Something that is done again and again, and can be stopped. */
export interface Rounds {
  /** When the first round is over. */
  readonly first: Promise<void>
  /**
   * Begins no further round; the promise waits for the one under way to come to an end it can stop at. One that does not
   * in time is given up: whatever it has claimed is taken over by others when the claim ends, as if the process were killed.
   */
  stop(): Promise<void>
}

/** How long a round that has been asked to stop is waited for, in milliseconds. */
const PATIENCE = 10_000

/**
 * Does something now and every so many seconds after it was done, one round after the other. A round that fails ends none.
 *
 * @param work Is told by the signal when it is to begin nothing more.
 */
export function startRounds(
  log: Log,
  name: string,
  seconds: number,
  work: (signal: AbortSignal) => Promise<void>,
  patience = PATIENCE,
): Rounds {
  const stopping = new AbortController()
  const { signal } = stopping
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const turn = () => {
    round = work(signal)
      .catch((err: unknown) => log.error({ err }, `The ${name} failed; it will try again.`))
      .then(() => {
        if (!signal.aborted) timer = setTimeout(turn, seconds * 1000).unref()
      })
  }
  turn()
  return {
    first: round,
    stop: async () => {
      stopping.abort()
      clearTimeout(timer)
      if (!(await within(patience, round))) log.warn({}, `The ${name} does not come to an end, and is given up.`)
    },
  }
}
