import type { Log } from '#actions/ports.ts'

/** Something that is done again and again, and can be stopped. */
export interface Rounds {
  /** Begins no further round; the promise waits for the one under way. */
  stop(): Promise<void>
}

/** Does something now and every so many seconds after it was done, one round after the other. A round that fails ends none. */
export function startRounds(log: Log, name: string, seconds: number, work: () => Promise<void>): Rounds {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const turn = () => {
    round = work()
      .catch((err: unknown) => log.error({ err }, `The ${name} failed; it will try again.`))
      .then(() => {
        if (!stopped) timer = setTimeout(turn, seconds * 1000).unref()
      })
  }
  turn()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      return round
    },
  }
}
