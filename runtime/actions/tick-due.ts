import { dueEnrolments } from '#storage/queries/enrolments.ts'
import type { Due } from '#storage/queries/enrolments.ts'
import { act } from './act.ts'
import type { Context } from './context.ts'
import { tickEnrolment } from './tick-enrolment.ts'

/** How many enrolments are looked up at a time. */
const BATCH = 100

/**
 * Wakes every enrolment that has something to do by now, each in a transaction of its own, and says how many. Costs
 * nothing for those that sleep. One that fails is passed over until the next time and keeps nobody else waiting.
 */
export async function tickDue(context: Context): Promise<number> {
  const now = context.clock.now()
  let after: Due | null = null
  let woken = 0
  for (;;) {
    const from: Due | null = after
    const due: Due[] = await context.store.read((db) => dueEnrolments(db, now, from, BATCH))
    for (const { id } of due) {
      try {
        const caller = { kind: 'system', name: 'clock', request: 'clock' } as const
        const result = await act(context, caller, tickEnrolment, { enrolment: id })
        if (result.ok) woken += 1
        else context.log.error({ problem: result.problem.code }, 'An enrolment could not be woken.')
      } catch (error) {
        context.log.error({ err: error }, 'An enrolment could not be woken.')
      }
    }
    after = due.at(-1) ?? null
    if (after === null || due.length < BATCH) return woken
  }
}
