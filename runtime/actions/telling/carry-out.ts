import { changeDelivery, deliveryByKey, dueDeliveries, lostDeliveries } from '#storage/queries/deliveries.ts'
import { changeEffect, dueEffects, waitingEffects } from '#storage/queries/outbox.ts'
import type { Told } from '#storage/queries/outbox.ts'
import { act } from '../door/act.ts'
import type { Action } from '../door/act.ts'
import { nextTry } from '../context/back-off.ts'
import { CLOCK } from '../context/context.ts'
import type { Context } from '../context/context.ts'
import { expandOutbox } from './expand-outbox.ts'
import { recordOutcome } from './record-outcome.ts'
import type { Outcome } from './record-outcome.ts'
import { takeDeliveries } from './take-deliveries.ts'
import type { Letter } from './take-deliveries.ts'

/** How many things are expanded in one transaction. */
const BATCH = 50
/** How often something that cannot be carried out is tried before it is set aside. */
const MOST_TRIES = 10

/** Expands everything that waits in the outbox by now, and says how much that was. */
export async function expandDue(context: Context, signal?: AbortSignal): Promise<number> {
  for (let expanded = 0; ;) {
    if (signal?.aborted) return expanded
    const now = context.clock.now()
    const due = await context.store.read((db) => dueEffects(db, now, BATCH))
    if (due.length === 0) return expanded
    await together(
      due,
      (told) => ask(context, expandOutbox, told),
      (told, error) => putOff(context, told, error),
    )
    expanded += due.length
  }
}

export interface Taken {
  readonly letters: readonly Letter[]
  /** Whether there may be more that is due now. */
  readonly more: boolean
}

/** Takes up to so many deliveries for sending. Whoever gets a letter says afterwards what became of it. */
export async function takeDue(context: Context, limit: number): Promise<Taken> {
  const now = context.clock.now()
  const keys = await context.store.read((db) => dueDeliveries(db, now, context.channels, limit))
  const letters: Letter[] = []
  const take = async (some: readonly string[]) => void letters.push(...(await ask(context, takeDeliveries, some)))
  try {
    await together(keys, take, (key, error) => fail(context, key, error))
  } catch (error) {
    // What has been taken is to be sent, whatever hinders the rest.
    if (letters.length === 0) throw error
  }
  return { letters, more: keys.length === limit }
}

/** Says what became of a letter. */
export async function record(context: Context, { key, tries }: Letter, outcome: Outcome): Promise<void> {
  await ask(context, recordOutcome, { key, tries, outcome })
}

/** Settles what was being sent by somebody who has not been heard of since: it may have gone out. */
export async function settleLost(context: Context): Promise<number> {
  const now = context.clock.now()
  const lost = await context.store.read((db) => lostDeliveries(db, now, BATCH))
  for (const { key, tries } of lost) {
    await ask(context, recordOutcome, { key, tries, outcome: { kind: 'silent', why: 'sender_lost' } })
  }
  return lost.length
}

/** Does something with all at once; where that fails, with one at a time, so that those it fails for harm no others. */
async function together<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<unknown>,
  failed: (item: Item, error: unknown) => Promise<void>,
): Promise<void> {
  try {
    if (items.length > 0) await work(items)
  } catch (error) {
    const [only, ...others] = items
    if (only !== undefined && others.length === 0) await failed(only, error)
    else for (const item of items) await together([item], work, failed)
  }
}

async function ask<Input, Output>(context: Context, action: Action<Input, Output>, input: Input): Promise<Output> {
  const result = await act(context, CLOCK, action, input)
  if (!result.ok) throw new Unable(result.problem.code)
  return result.value
}

/** The database does not take work now: nothing is wrong with what was to be done. */
class Unable extends Error {}

/** Lets something in the outbox wait longer each time, and in the end sets it aside. */
async function putOff(context: Context, told: Told, error: unknown): Promise<void> {
  if (error instanceof Unable) throw error
  context.log.error({ err: error }, 'Something in the outbox could not be carried out.')
  const now = context.clock.now()
  await context.store.write(async (db) => {
    const [row] = await waitingEffects(db, [told])
    if (row === undefined) return
    const tries = row.tries + 1
    const state = tries >= MOST_TRIES ? 'set_aside' : 'waiting'
    await changeEffect(db, told, { state, tries, not_before: nextTry(now, row.key, tries) })
  })
}

/** Counts a try that ended before sending, as one that the other side refused. */
async function fail(context: Context, key: string, error: unknown): Promise<void> {
  if (error instanceof Unable) throw error
  context.log.error({ err: error }, 'A delivery could not be made ready for sending.')
  const now = context.clock.now()
  await context.store.write(async (db) => {
    const delivery = await deliveryByKey(db, key)
    if (delivery?.state !== 'waiting') return
    const tries = delivery.tries + 1
    const change =
      tries >= MOST_TRIES ? ({ state: 'failed', settled_at: now } as const) : { not_before: nextTry(now, key, tries) }
    await changeDelivery(db, key, { ...change, tries, why: 'not_ready' })
  })
}
