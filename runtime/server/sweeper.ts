import type { Context } from '#actions/context/context.ts'
import { sweep } from '#actions/clock/sweep.ts'
import { startRounds } from './rounds.ts'
import type { Rounds } from './rounds.ts'

const DAY = 24 * 60 * 60

/** Removes what is no longer needed, at the start and once a day. */
export function startSweeper(context: Context): Rounds {
  return startRounds(context.log, 'sweeper', DAY, async (signal) => {
    const swept = await sweep(context, signal)
    if (swept.sessions + swept.drafts > 0) context.log.info(swept, 'Removed what is no longer needed.')
  })
}
