import type { Clinicians } from '#schemas/generated/api.ts'
import { everyHolderOf } from '#storage/queries/directory.ts'
import type { PlainAction } from '../door/action.ts'
import { byName } from '../people/by-name.ts'
import { done } from '../context/problem.ts'

/** Who a patient can be handed over to, by care unit. */
export const clinicians: PlainAction<null, Clinicians> = {
  name: 'clinicians',
  about: 'nothing',
  run: async ({ db }) => {
    const units = new Map<string, Clinicians['units'][number]>()
    for (const { person, unit } of await everyHolderOf(db, 'clinician')) {
      const listed = units.get(unit.id) ?? { ...unit, clinicians: [] }
      listed.clinicians.push(person)
      units.set(unit.id, listed)
    }
    return done({
      units: byName([...units.values()]).map((unit) => ({ ...unit, clinicians: byName(unit.clinicians) })),
    })
  },
}
