import { keepContact } from '#storage/queries/contacts.ts'
import { keepPerson, keepUnit } from '#storage/queries/directory.ts'
import type { Store } from '#storage/store.ts'
import type { PersonTable, RoleTable } from '#storage/tables.ts'

/*
 * Made-up people and units for development and demonstration; no name or id belongs to anybody, no mail reaches
 * example.org, and the telephone numbers are among those set aside for films and books.
 */

const SLEEP = { id: 'somnmottagningen', name: 'Sömnmottagningen' }
const NORTH = { id: 'fysioterapi-norr', name: 'Fysioterapi Norr' }

const STAFF: readonly { id: string; name: string; unit: string; role: RoleTable['role'] }[] = [
  { id: 'karin-ek', name: 'Karin Ek', unit: SLEEP.id, role: 'clinician' },
  { id: 'omar-haddad', name: 'Omar Haddad', unit: SLEEP.id, role: 'clinician' },
  { id: 'lena-sjo', name: 'Lena Sjö', unit: SLEEP.id, role: 'patient_administrator' },
  { id: 'per-holm', name: 'Per Holm', unit: SLEEP.id, role: 'publisher' },
  { id: 'maja-lind', name: 'Maja Lind', unit: NORTH.id, role: 'clinician' },
]

const RESIDENTS: readonly Pick<PersonTable, 'id' | 'name' | 'born' | 'sex' | 'area'>[] = [
  { id: 'anna-testsson', name: 'Anna Testsson', born: '1985-04-12', sex: 'woman', area: 'Halland' },
  { id: 'bo-provberg', name: 'Bo Provberg', born: '1958-11-03', sex: 'man', area: 'Halland' },
  { id: 'cecilia-exempel', name: 'Cecilia Exempel', born: '2001-08-27', sex: 'woman', area: 'Västra Götaland' },
  { id: 'david-mall', name: 'David Mall', born: null, sex: null, area: null },
]

/** Of David nobody knows how to reach him. */
const PHONES: Readonly<Record<string, string>> = {
  'anna-testsson': '+46701740605',
  'bo-provberg': '+46701740606',
  'cecilia-exempel': '+46701740607',
  'karin-ek': '+46701740608',
}

/** Puts the made-up people in the directory. Who is there already stays as they are. */
export async function seedDevelopment(store: Store): Promise<void> {
  await store.write(async (db) => {
    await keepUnit(db, SLEEP)
    await keepUnit(db, NORTH)
    for (const { id, name, unit, role } of STAFF) {
      const person = {
        id,
        name,
        first_name: firstName(name),
        kind: 'staff',
        born: null,
        sex: null,
        area: null,
      } as const
      await keepPerson(db, person, [{ person: id, unit, role }])
    }
    for (const one of RESIDENTS) {
      await keepPerson(db, { ...one, first_name: firstName(one.name), kind: 'resident' }, [])
    }
    for (const { id } of [...STAFF, ...RESIDENTS]) {
      if (id === 'david-mall') continue
      const reached = { email: `${id}@example.org`, phone: PHONES[id] ?? null }
      await keepContact(db, { person: id, language: 'sv', by_email: 1, by_sms: 0, ...reached })
    }
  })
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
