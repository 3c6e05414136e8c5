import type { Db } from '../store.ts'
import type { ContactTable, UnitHoursTable } from '../tables.ts'

/** How a person can be reached; of whom nothing is known, in the app alone. */
export async function contactOf(db: Db, person: string): Promise<ContactTable> {
  const row = await db.selectFrom('contact').selectAll().where('person', '=', person).executeTakeFirst()
  return row ?? { person, email: null, phone: null, language: 'sv', by_email: 1, by_sms: 0 }
}

/** Puts in a person's contact data; what is there already stays. */
export async function keepContact(db: Db, contact: ContactTable): Promise<void> {
  await db
    .insertInto('contact')
    .values(contact)
    .onConflict((taken) => taken.column('person').doNothing())
    .execute()
}

/** What a person has chosen; the addresses stay as they are. */
export async function saveChoices(
  db: Db,
  person: string,
  choices: Pick<ContactTable, 'language' | 'by_email' | 'by_sms'>,
): Promise<void> {
  await db
    .insertInto('contact')
    .values({ person, email: null, phone: null, ...choices })
    .onConflict((taken) => taken.column('person').doUpdateSet(choices))
    .execute()
}

/** The hours of a unit; undefined: the usual ones. */
export async function hoursOf(db: Db, unit: string): Promise<UnitHoursTable | undefined> {
  return db.selectFrom('unit_hours').selectAll().where('unit', '=', unit).executeTakeFirst()
}
