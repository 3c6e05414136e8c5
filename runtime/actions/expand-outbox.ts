import { whyOver } from '#engine/index.ts'
import type { Effect } from '#engine/index.ts'
import { fromJson } from '#storage/json.ts'
import { contactOf } from '#storage/queries/contacts.ts'
import { addDelivery } from '#storage/queries/deliveries.ts'
import type { Channel } from '#storage/queries/deliveries.ts'
import { changeEffect, waitingEffects } from '#storage/queries/outbox.ts'
import type { Told } from '#storage/queries/outbox.ts'
import type { OutboxTable } from '#storage/tables.ts'
import type { PlainAction } from './action.ts'
import type { Care } from './care.ts'
import { careOf, caresOf } from './cares-of.ts'
import { addressFor } from './channels.ts'
import { done } from './problem.ts'
import { isPressing, recipientsOf } from './recipients.ts'

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
  for (const recipient of recipients) await tell(care, effect, recipient)
  await changeEffect(db, row, { state: 'expanded' })
}

async function tell(care: Care, effect: Effect, recipient: string): Promise<void> {
  const { db, now, context } = care.scene
  const contact = await contactOf(db, recipient)
  care.scene.tell(recipient)
  const outside = context.channels.filter((channel) => addressFor(contact, channel) !== null)
  for (const channel of ['in_app', ...outside] satisfies Channel[]) {
    const { id: enrolment } = care.enrolment
    const isTold = channel === 'in_app'
    await addDelivery(db, {
      key: [enrolment, effect.key, channel, recipient].join(':'),
      enrolment,
      effect_key: effect.key,
      recipient,
      channel,
      state: isTold ? 'sent' : 'waiting',
      urgent: isPressing(care, effect) ? 1 : 0,
      tries: 0,
      silences: 0,
      not_before: now,
      created_at: now,
      settled_at: isTold ? now : null,
    })
  }
}
