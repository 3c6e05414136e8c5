import { claimDue, isAnyDue, putOff, takeBackTry } from '#storage/queries/enrolments.ts'
import { StaleWrite } from '#storage/store.ts'
import { act } from './act.ts'
import { nextTry } from './back-off.ts'
import { moved } from './calendar.ts'
import { CLOCK } from './context.ts'
import type { Context } from './context.ts'
import { PASSING } from './problem.ts'
import { tickEnrolment } from './tick-enrolment.ts'

/** How many enrolments are claimed at a time, and for how long; who does not get through by then has been stopped. */
const BATCH = 100
const CLAIMED_FOR = 60_000

/** How many are worked on at once: they share commits, and whoever else writes waits for no more than these. */
const AT_ONCE = 10

/**
 * Wakes every enrolment that has something to do by now, each as a transaction of its own, and says how many. Costs
 * nothing for those that sleep. Nodes that tick at the same time share the work. One that fails is put off, in the end
 * set aside, and keeps nobody else waiting. What is claimed when the signal comes is left to others.
 */
export async function tickDue(context: Context, signal?: AbortSignal): Promise<number> {
  let woken = 0
  for (;;) {
    const due = await claim(context)
    for (let first = 0; first < due.length; first += AT_ONCE) {
      if (signal?.aborted) return woken
      const done = await Promise.all(due.slice(first, first + AT_ONCE).map((id) => wake(context, id)))
      woken += done.filter((isAwake) => isAwake).length
    }
    if (due.length < BATCH) return woken
  }
}

/** Where nothing is due nothing is written. Another node that claims at the same moment leaves us the rest. */
async function claim({ store, clock }: Context): Promise<string[]> {
  const now = clock.now()
  if (!(await store.read((db) => isAnyDue(db, now)))) return []
  try {
    return await store.write((db) => claimDue(db, now, moved(now, CLAIMED_FOR), BATCH))
  } catch (error) {
    if (error instanceof StaleWrite) return []
    throw error
  }
}

async function wake(context: Context, enrolment: string): Promise<boolean> {
  try {
    const result = await act(context, CLOCK, tickEnrolment, { enrolment })
    if (result.ok) {
      context.meter.woke(true)
      return true
    }
    context.log.error({ problem: result.problem.code }, 'An enrolment could not be woken.')
    // That the database could not take it says nothing against the enrolment: it waits until its claim ends.
    if (PASSING.has(result.problem.code)) {
      await context.store.write((db) => takeBackTry(db, enrolment)).catch(() => undefined)
      return false
    }
  } catch (error) {
    context.log.error({ err: error }, 'An enrolment could not be woken.')
  }
  context.meter.woke(false)
  await leave(context, enrolment)
  return false
}

async function leave({ store, clock, log }: Context, enrolment: string): Promise<void> {
  const again = (tries: number) => nextTry(clock.now(), enrolment, tries)
  try {
    const isSetAside = await store.write((db) => putOff(db, enrolment, again))
    if (isSetAside) log.error({}, 'An enrolment failed too often and is set aside until somebody opens it.')
  } catch (error) {
    // Its claim ends by itself, and then it is tried again.
    log.error({ err: error }, 'An enrolment that failed could not be put off.')
  }
}
