import { whyOver } from '#engine/index.ts'
import type { Effect } from '#engine/index.ts'
import { fromJson } from '#storage/json.ts'
import { contactOf, hoursOf } from '#storage/queries/contacts.ts'
import { changeDelivery, takePlace, waitingDeliveries } from '#storage/queries/deliveries.ts'
import type { Delivery } from '#storage/queries/deliveries.ts'
import { unitById } from '#storage/queries/directory.ts'
import type { ContactTable, DropReason } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import { instantOf, localTime, moved } from '../context/calendar.ts'
import type { Care } from '../care/care.ts'
import { careOf, caresOf } from '../care/cares-of.ts'
import { addressFor } from '../context/channels.ts'
import type { OutsideChannel } from '../context/channels.ts'
import { done } from '../context/problem.ts'
import { mayGoAt, USUAL } from './quiet-hours.ts'
import { recipientsOf } from './recipients.ts'
import { tell } from './tell.ts'

/** Something to be sent, by whoever took it. It says nothing of what it is about. */
export interface Letter {
  readonly key: string
  /** The number of this attempt; what became of it is told by it. */
  readonly tries: number
  readonly channel: OutsideChannel
  readonly address: string
  readonly language: ContactTable['language']
  /** Name of the unit that has something new. */
  readonly unit: string
}

/** How long the one who takes a letter has to say what became of it. Sending must give up well before. */
const LEASE = 5 * 60_000

/**
 * Takes deliveries for sending, after asking once more whether they still are to be sent. Each is held for a while, so
 * that nobody else takes it; some turn out to be over, to wait for the morning, or to be more than a person may get.
 */
export const takeDeliveries: PlainAction<readonly string[], readonly Letter[]> = {
  name: 'takeDeliveries',
  about: 'nothing',
  run: async (scene, keys) => {
    const waiting = await waitingDeliveries(scene.db, keys)
    const cares = await caresOf(scene, waiting)
    const letters: Letter[] = []
    for (const delivery of waiting) {
      const letter = await take(careOf(cares, delivery.enrolment), delivery)
      if (letter !== null) letters.push(letter)
    }
    return done(letters)
  },
}

async function take(care: Care, delivery: Delivery): Promise<Letter | null> {
  const { key, channel, recipient } = delivery
  if (channel === 'in_app') return null
  const { db, now, context } = care.scene
  const effect = fromJson(delivery.effect)
  const over = whyOver(care.state, effect)
  if (over !== null) return drop(care, delivery, over)
  const recipients = await recipientsOf(care, effect)
  if (!recipients.includes(recipient)) {
    // Another has come in their place since. Who was given a flag has been told of that by itself.
    const given = effect.about === 'flag' ? care.state.flags[effect.subject]?.owner?.id : undefined
    for (const other of recipients) if (other !== given) await tell(care, effect, other, null)
    return drop(care, delivery, 'handed_over')
  }
  const contact = await contactOf(db, recipient)
  const address = addressFor(contact, channel)
  if (address === null) return drop(care, delivery, 'not_chosen')

  const { unit: unitId, patient } = care.enrolment
  const hours = await hoursOf(db, unitId)
  const zone = recipient === patient ? care.enrolment.zone : (hours?.zone ?? context.zone)
  const day = localTime(now, zone).slice(0, 10)
  if (delivery.urgent === 0) {
    const at = mayGoAt(now, zone, hours ?? USUAL, closingOf(care, effect))
    if (at === null) return drop(care, delivery, 'quiet_hours')
    if (at > now) return changeDelivery(db, key, { not_before: at }).then(() => null)
    // A place is taken on the day it is sent on: what has waited since yesterday counts today as well.
    const cap = hours?.daily_cap ?? USUAL.daily_cap
    const mayGo = delivery.counted_on === day || (await takePlace(db, { recipient, patient, channel, day }, cap))
    if (!mayGo) return drop(care, delivery, 'cap')
  }
  const tries = delivery.tries + 1
  const held = { state: 'sending', tries, lease_until: moved(now, LEASE), counted_on: day } as const
  await changeDelivery(db, key, held)
  const unit = await unitById(db, unitId)
  return { key, tries, channel, address, language: contact.language, unit: unit?.name ?? '' }
}

/** What may have gone out already stays in doubt, though it will not be asked about again. */
async function drop({ scene: { db, now } }: Care, { key, silences }: Delivery, why: DropReason): Promise<null> {
  await changeDelivery(db, key, { state: silences > 0 ? 'unknown' : 'dropped', why, settled_at: now })
  return null
}

function closingOf({ state, enrolment }: Care, { about, subject }: Effect): string | null {
  if (about !== 'form_open' && about !== 'form_reminder') return null
  const closeAt = state.occurrences[subject]?.closeAt ?? null
  return closeAt === null ? null : instantOf(closeAt, enrolment.zone)
}
