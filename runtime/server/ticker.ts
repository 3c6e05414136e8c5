import { bringTooFarNear } from '#actions/clock/bring-near.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import type { Context } from '#actions/context/context.ts'
import { startRounds } from './rounds.ts'
import type { Rounds } from './rounds.ts'

/** Wakes what is due every so many seconds. */
export function startTicker(context: Context, seconds: number): Rounds {
  return startRounds(context.log, 'ticker', seconds, async (signal) => {
    await bringTooFarNear(context)
    const woken = await tickDue(context, signal)
    context.meter.ticked()
    if (woken > 0) context.log.info({ woken }, 'Woke enrolments.')
  })
}
