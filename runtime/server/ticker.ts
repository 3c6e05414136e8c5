import { tickDue } from '#actions/tick-due.ts'
import type { Context } from '#actions/context.ts'

/** Wakes what is due every so many seconds, one round after the other. The promise of `stop` waits for the last. */
export function startTicker(context: Context, seconds: number): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const turn = () => {
    round = tickDue(context)
      .then((woken) => {
        if (woken > 0) context.log.info({ woken }, 'Woke enrolments.')
      })
      .catch((err: unknown) => context.log.error({ err }, 'The ticker failed; it will try again.'))
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
