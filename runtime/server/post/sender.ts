import { setTimeout as sleep } from 'node:timers/promises'
import { expandDue, record, settleLost, takeDue } from '#actions/telling/carry-out.ts'
import type { Context } from '#actions/context/context.ts'
import type { Outcome } from '#actions/telling/record-outcome.ts'
import type { Letter } from '#actions/telling/take-deliveries.ts'
import { startRounds } from '../rounds.ts'
import type { Rounds } from '../rounds.ts'
import type { Post } from './send.ts'

/** How many letters are on their way at once. */
const AT_ONCE = 8
/** How often, and how many milliseconds apart, it is tried to write down what became of a letter. */
const TRIES = 5
const PAUSE = 2_000

/** Carries out the outbox every so many seconds: what waits becomes deliveries, and these are sent. Several may run. */
export function startSender(context: Context, post: Post, seconds: number): Rounds {
  return startRounds(context.log, 'sender', seconds, async (signal) => {
    await expandDue(context, signal)
    await sendDue(context, post, signal)
  })
}

/** Sends everything that may be sent by now. Between taking a letter and writing down what became of it, nobody waits. */
export async function sendDue(context: Context, post: Post, signal?: AbortSignal): Promise<void> {
  await settleLost(context)
  for (let more = true; more && signal?.aborted !== true;) {
    const taken = await takeDue(context, AT_ONCE)
    await Promise.all(taken.letters.map((letter) => carry(context, post, letter)))
    more = taken.more
  }
}

async function carry(context: Context, post: Post, letter: Letter): Promise<void> {
  const send = post[letter.channel]
  const outcome: Outcome = send ? await send(letter) : { kind: 'refused', why: 'no_channel' }
  if (outcome.kind !== 'sent') {
    const { channel, tries } = letter
    context.log.warn({ channel, tries, outcome: outcome.kind, why: outcome.why }, 'A message was not sent.')
  }
  for (let tries = 1; ; tries += 1) {
    try {
      return await record(context, letter, outcome)
    } catch (error) {
      if (tries === TRIES) throw error
      await sleep(PAUSE)
    }
  }
}
