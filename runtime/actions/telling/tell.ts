import type { Effect } from '#engine/index.ts'
import { contactOf } from '#storage/queries/contacts.ts'
import { addDelivery } from '#storage/queries/deliveries.ts'
import type { Channel } from '#storage/queries/deliveries.ts'
import type { DropReason } from '#storage/tables.ts'
import type { Care } from '../care/care.ts'
import { addressFor } from '../context/channels.ts'
import { isPressing } from './recipients.ts'

/**
 * Makes a delivery of something for each channel of a person; those that are there stay as they are. In the app it is
 * told at once, what goes outside waits for its sender.
 *
 * @param doubt Why nobody knows whether it has gone out already, so that it does not go out again.
 */
export async function tell(care: Care, effect: Effect, recipient: string, doubt: DropReason | null): Promise<void> {
  const { db, now, context } = care.scene
  const { id: enrolment } = care.enrolment
  const contact = await contactOf(db, recipient)
  care.scene.tell(recipient)
  const outside = context.channels.filter((channel) => addressFor(contact, channel) !== null)
  for (const channel of ['in_app', ...outside] satisfies Channel[]) {
    const state = channel === 'in_app' ? 'sent' : doubt === null ? 'waiting' : 'unknown'
    await addDelivery(db, {
      key: [enrolment, effect.key, channel, recipient].join(':'),
      enrolment,
      effect_key: effect.key,
      recipient,
      channel,
      state,
      why: channel === 'in_app' ? null : doubt,
      urgent: isPressing(care, effect) ? 1 : 0,
      tries: 0,
      silences: 0,
      not_before: now,
      created_at: now,
      settled_at: state === 'waiting' ? null : now,
    })
  }
}
