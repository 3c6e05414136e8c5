import type { Instant } from '#schemas/generated/api.ts'
import { changeDelivery, deliveryByKey } from '#storage/queries/deliveries.ts'
import type { Delivery } from '#storage/queries/deliveries.ts'
import type { PlainAction } from '../door/action.ts'
import { nextTry } from '../context/back-off.ts'
import { done } from '../context/problem.ts'
import type { Letter } from './take-deliveries.ts'

/** What became of one attempt. `why` is a short code: never an address, never a text. */
export type Outcome =
  /** It has been taken. `id` is what the other side calls it. */
  | { readonly kind: 'sent'; readonly id: string | null }
  /** It has certainly not been taken, and may be another time. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It has certainly not been taken, and never will be. */
  | { readonly kind: 'rejected'; readonly why: string }
  /** It may have been taken; nobody has said. */
  | { readonly kind: 'silent'; readonly why: string }

/** How often something refused is tried: with an hour between the later tries, for most of a day. */
const MOST_TRIES = 24
/** How often a gateway that knows keys is asked again after it fell silent. */
const MOST_SILENCES = 5

/** Writes down what became of an attempt. Of an attempt that is no longer the latest nothing is written. */
export const recordOutcome: PlainAction<Pick<Letter, 'key' | 'tries'> & { readonly outcome: Outcome }, null> = {
  name: 'recordOutcome',
  about: 'nothing',
  run: async ({ db, now }, { key, tries, outcome }) => {
    const delivery = await deliveryByKey(db, key)
    if (delivery === undefined || delivery.tries !== tries || isSettled(delivery)) return done(null)
    await changeDelivery(db, key, { lease_until: null, ...after(delivery, outcome, now) })
    return done(null)
  },
}

/** What nobody knows may still come to be known: by the one who sent it, late. */
function isSettled({ state }: Delivery): boolean {
  return state === 'sent' || state === 'failed' || state === 'dropped'
}

/**
 * What a delivery becomes. A mail server knows no keys, so silence after it has been given a mail ends the matter; a
 * gateway does, so it is asked again.
 */
function after(delivery: Delivery, outcome: Outcome, now: Instant): Parameters<typeof changeDelivery>[2] {
  const { key, channel, tries } = delivery
  if (outcome.kind === 'sent') return { state: 'sent', why: null, provider_id: outcome.id, settled_at: now }
  const { why } = outcome
  const silences = delivery.silences + (outcome.kind === 'silent' ? 1 : 0)
  // What may have been taken once is never said to have failed.
  const failed = { state: silences > 0 ? 'unknown' : 'failed', why, silences, settled_at: now } as const
  if (outcome.kind === 'rejected') return failed
  const isDoubtful = channel === 'email' ? outcome.kind === 'silent' : silences >= MOST_SILENCES
  if (isDoubtful) return { state: 'unknown', why, silences, settled_at: now }
  if (tries >= MOST_TRIES) return failed
  return { state: 'waiting', why, silences, not_before: nextTry(now, key, tries), settled_at: null }
}
