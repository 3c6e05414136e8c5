import type { Insertable } from 'kysely'
import { parts } from '../parts.ts'
import { writeRows } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { AccessTable } from '../tables.ts'

export async function logAccess(db: Db, rows: readonly Insertable<AccessTable>[]): Promise<void> {
  for (const some of parts(rows)) await writeRows(db, 'access', some, () => db.insertInto('access').values(some))
}
