import type { Insertable } from 'kysely'
import { writeRows } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { AccessTable } from '../tables.ts'

export async function logAccess(db: Db, all: readonly Insertable<AccessTable>[]): Promise<void> {
  await writeRows(db, 'access', all, (rows) => db.insertInto('access').values(rows))
}
