import { whyOver } from '#engine/index.ts'
import { fromJson } from '#storage/json.ts'
import { changeEffect, waitingEffects } from '#storage/queries/outbox.ts'
import type { Told } from '#storage/queries/outbox.ts'
import type { OutboxTable } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { careOf, caresOf } from '../care/cares-of.ts'
import { done } from '../context/problem.ts'
import { recipientsOf } from './recipients.ts'
import { tell } from './tell.ts'

/**
 * Carries out what waits in the outbox: what is still so becomes a delivery for each person and channel, the rest is
 * dropped, with why. Whoever is told is told in the app at once; what goes outside waits for its sender.
 */
export const expandOutbox: PlainAction<readonly Told[], null> = {
  name: 'expandOutbox',
  about: 'nothing',
  run: async (scene, told) => {
    const waiting = await waitingEffects(scene.db, told)
    const cares = await caresOf(scene, waiting)
    for (const row of waiting) await expand(careOf(cares, row.enrolment), row)
    return done(null)
  },
}

async function expand(care: Care, row: OutboxTable): Promise<void> {
  const { db, context } = care.scene
  const effect = fromJson(row.effect)
  const over = whyOver(care.state, effect)
  if (over !== null) return changeEffect(db, row, { state: 'dropped', why: over })
  const recipients = await recipientsOf(care, effect)
  if (recipients.length === 0) {
    context.log.error({ about: effect.about }, 'Nobody at the unit can be told of something.')
    return changeEffect(db, row, { state: 'dropped', why: 'nobody' })
  }
  for (const recipient of recipients) await tell(care, effect, recipient, row.why)
  await changeEffect(db, row, { state: 'expanded' })
}
