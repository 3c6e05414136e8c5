import type { People } from '#schemas/generated/api.ts'
import { everybody } from '#storage/queries/directory.ts'
import type { PersonWithRoles } from '#storage/queries/directory.ts'
import type { PlainAction } from '../door/action.ts'
import { byName } from './by-name.ts'
import { personView } from './person-view.ts'
import { done, refused } from '../context/problem.ts'

/** Everybody there is to choose from in the development sign-in; without that sign-in there is no such list. */
export const developmentPeople: PlainAction<null, People> = {
  name: 'developmentPeople',
  about: 'nothing',
  run: async ({ context, db }) =>
    context.signIn === 'development'
      ? done({ people: staffFirst(await everybody(db)).map(personView) })
      : refused('not_found'),
}

function staffFirst(people: readonly PersonWithRoles[]): PersonWithRoles[] {
  const sorted = byName(people)
  return [...sorted.filter((person) => person.kind === 'staff'), ...sorted.filter((person) => person.kind !== 'staff')]
}
