import { claimDue, isAnyDue, putOff, takeBackTry } from '#storage/queries/enrolments.ts'
import { StaleWrite } from '#storage/store.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import { act } from '../door/act.ts'
import { nextTry } from '../context/back-off.ts'
import { moved } from '../context/calendar.ts'
import { CLOCK } from '../context/context.ts'
import type { Context } from '../context/context.ts'
import { PASSING } from '../context/problem.ts'
import { tickEnrolments } from './tick-enrolments.ts'

type Claimed = Pick<EnrolmentTable, 'id' | 'tick_tries'>

/** How many enrolments are claimed at a time, and for how long; who does not get through by then has been stopped. */
const BATCH = 320
const CLAIMED_FOR = 60_000

/** How many are woken in one transaction, and how many of these are under way at once: others who write wait for no more. */
const TOGETHER = 80
const AT_ONCE = 4

/**
 * Wakes every enrolment that has something to do by now, some in each transaction, and says how many. Costs nothing for
 * those that sleep. Nodes that tick at the same time share the work. One that fails is tried alone, put off, in the end
 * set aside, and keeps nobody else waiting. What is claimed when the signal comes is left to others.
 */
export async function tickDue(context: Context, signal?: AbortSignal): Promise<number> {
  let woken = 0
  for (;;) {
    const due = await claim(context)
    const groups = grouped(due)
    for (let first = 0; first < groups.length; first += AT_ONCE) {
      if (signal?.aborted) return woken
      const done = await Promise.all(groups.slice(first, first + AT_ONCE).map((ids) => wake(context, ids)))
      woken = done.reduce((sum, count) => sum + count, woken)
    }
    if (due.length < BATCH) return woken
  }
}

/** Who has been tried before may be what stopped it, or a whole process, and is woken alone. */
function grouped(due: readonly Claimed[]): string[][] {
  const groups = due.filter(({ tick_tries: tries }) => tries > 1).map(({ id }) => [id])
  const fresh = due.filter(({ tick_tries: tries }) => tries <= 1).map(({ id }) => id)
  for (let first = 0; first < fresh.length; first += TOGETHER) groups.push(fresh.slice(first, first + TOGETHER))
  return groups
}

/** Where nothing is due nothing is written. Another node that claims at the same moment leaves us the rest. */
async function claim({ store, clock }: Context): Promise<Claimed[]> {
  const now = clock.now()
  if (!(await store.read((db) => isAnyDue(db, now)))) return []
  try {
    return await store.write((db) => claimDue(db, now, moved(now, CLAIMED_FOR), BATCH))
  } catch (error) {
    if (error instanceof StaleWrite) return []
    throw error
  }
}

/** Wakes enrolments together, and each alone where that fails; how many got through. */
async function wake(context: Context, ids: readonly string[]): Promise<number> {
  let through: readonly string[] = []
  let why: object = { problem: 'program_unavailable' }
  try {
    const result = await act(context, CLOCK, tickEnrolments, ids)
    if (result.ok) through = result.value
    else if (ids.length > 1) return await wakeEach(context, ids)
    else if (PASSING.has(result.problem.code)) return await waitForClaim(context, ids)
    else why = { problem: result.problem.code }
  } catch (error) {
    if (ids.length > 1) return wakeEach(context, ids)
    why = { err: error }
  }
  for (const id of ids) {
    const isAwake = through.includes(id)
    context.meter.woke(isAwake)
    if (isAwake) continue
    context.log.error(why, 'An enrolment could not be woken.')
    await leave(context, id)
  }
  return through.length
}

/** That the database could not take it says nothing against an enrolment: it waits until its claim ends. */
async function waitForClaim({ store, log }: Context, ids: readonly string[]): Promise<number> {
  log.error({ problem: 'store_unavailable' }, 'An enrolment could not be woken.')
  for (const id of ids) await store.write((db) => takeBackTry(db, id)).catch(() => undefined)
  return 0
}

async function wakeEach(context: Context, ids: readonly string[]): Promise<number> {
  let woken = 0
  for (const id of ids) woken += await wake(context, [id])
  return woken
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
