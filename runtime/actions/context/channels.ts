import type { Channel } from '#storage/queries/deliveries.ts'
import type { ContactTable } from '#storage/tables.ts'

/** The ways out of the house. */
export type OutsideChannel = Exclude<Channel, 'in_app'>

/** Where a person can be reached by a channel; null: nowhere, or they do not want to. */
export function addressFor(contact: ContactTable, channel: OutsideChannel): string | null {
  if (channel === 'email') return contact.by_email === 1 ? contact.email : null
  return contact.by_sms === 1 ? contact.phone : null
}
