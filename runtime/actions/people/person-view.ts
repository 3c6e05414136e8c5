import type { Person } from '#schemas/generated/api.ts'
import type { PersonWithRoles } from '#storage/queries/directory.ts'

/** A person as the API tells of one. */
export function personView({ id, name, kind, roles }: PersonWithRoles): Person {
  return {
    id,
    name,
    roles: kind === 'resident' ? ['patient'] : [...new Set(roles.map((held) => held.role))],
    unit: roles[0]?.unit ?? null,
  }
}
