import { sql } from 'kysely'
import { builtOnce } from '../built-once.ts'
import { holding, nameKey } from '../list-order.ts'
import type { Db } from '../store.ts'
import type { PersonTable, RoleTable, UnitTable } from '../tables.ts'

/** A person with the roles held, as they are at this moment. */
export interface PersonWithRoles extends PersonTable {
  readonly roles: readonly { readonly role: RoleTable['role']; readonly unit: UnitTable }[]
}

export async function personById(db: Db, id: string): Promise<PersonWithRoles | undefined> {
  const { rows } = await builtOnce(db, 'person', [id], () => db.selectFrom('person').selectAll().where('id', '=', id))
  const [person] = await withRoles(db, rows)
  return person
}

/** Everybody, in no order that means anything: how names are sorted differs between databases. */
export async function everybody(db: Db): Promise<PersonWithRoles[]> {
  return withRoles(db, await db.selectFrom('person').selectAll().orderBy('id').execute())
}

/**
 * Residents by name, after one of them: those whose name holds a text.
 *
 * @param name As `nameKey` makes it.
 */
export async function residentsBy(
  db: Db,
  name: string,
  after: Pick<PersonTable, 'list_name' | 'id'> | null,
  limit: number,
): Promise<PersonTable[]> {
  return called(db, name)
    .selectAll()
    .$if(after !== null, (rows) => rows.where(sql<boolean>`(list_name, id) > (${after?.list_name}, ${after?.id})`))
    .orderBy('list_name')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function countResidents(db: Db, name: string): Promise<number> {
  const { n } = await called(db, name)
    .select((row) => row.fn.countAll<number | bigint | string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

function called(db: Db, name: string) {
  return db
    .selectFrom('person')
    .where('kind', '=', 'resident')
    .$if(name !== '', (rows) => rows.where('list_name', 'like', holding(name)))
}

/** The ids of everybody who holds a role at a unit. */
export async function holdersOf(db: Db, unit: string, role: RoleTable['role']): Promise<string[]> {
  const rows = await db
    .selectFrom('role')
    .select('person')
    .where('unit', '=', unit)
    .where('role', '=', role)
    .orderBy('person')
    .execute()
  return rows.map((row) => row.person)
}

/** Everybody who holds a role, with the unit it is held at. */
export async function everyHolderOf(
  db: Db,
  role: RoleTable['role'],
): Promise<{ readonly person: Pick<PersonTable, 'id' | 'name'>; readonly unit: UnitTable }[]> {
  const rows = await db
    .selectFrom('role')
    .innerJoin('unit', 'unit.id', 'role.unit')
    .innerJoin('person', 'person.id', 'role.person')
    .select(['person.id', 'person.name', 'unit.id as unit', 'unit.name as unit_name'])
    .where('role.role', '=', role)
    .orderBy('unit.id')
    .orderBy('person.id')
    .execute()
  return rows.map(({ id, name, unit, unit_name }) => ({ person: { id, name }, unit: { id: unit, name: unit_name } }))
}

/** Names by person id, for those of these ids that exist. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** The clinicians at a unit, by id. */
export async function cliniciansAt(db: Db, unit: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person')
    .select(['person.id', 'person.name'])
    .where('role.unit', '=', unit)
    .where('role.role', '=', 'clinician')
    .orderBy('person.id')
    .execute()
}

export async function unitById(db: Db, id: string): Promise<UnitTable | undefined> {
  return db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function keepUnit(db: Db, unit: UnitTable): Promise<void> {
  await db
    .insertInto('unit')
    .values(unit)
    .onConflict((taken) => taken.column('id').doNothing())
    .execute()
}

/** Puts somebody in the directory; who is there already stays. Where somebody lives is not known unless it is said. */
export async function keepPerson(
  db: Db,
  person: Omit<PersonTable, 'list_name' | 'area'> & Partial<Pick<PersonTable, 'area'>>,
  roles: readonly RoleTable[],
): Promise<void> {
  await db
    .insertInto('person')
    .values({ area: null, ...person, list_name: nameKey(person.name) })
    .onConflict((taken) => taken.column('id').doNothing())
    .execute()
  for (const role of roles)
    await db
      .insertInto('role')
      .values(role)
      .onConflict((taken) => taken.doNothing())
      .execute()
}

async function withRoles(db: Db, people: PersonTable[]): Promise<PersonWithRoles[]> {
  // Residents hold no roles.
  const ids = people.flatMap(({ id, kind }) => (kind === 'staff' ? [id] : []))
  if (ids.length === 0) return people.map((person) => ({ ...person, roles: [] }))
  const rows = await db
    .selectFrom('role')
    .innerJoin('unit', 'unit.id', 'role.unit')
    .select(['role.person', 'role.role', 'unit.id', 'unit.name'])
    .where('role.person', 'in', ids)
    .orderBy('unit.id')
    .orderBy('role.role')
    .execute()
  return people.map((person) => ({
    ...person,
    roles: rows
      .filter((row) => row.person === person.id)
      .map((row) => ({ role: row.role, unit: { id: row.id, name: row.name } })),
  }))
}
