import type { Insertable } from 'kysely'
import type { Db } from '../store.ts'
import type { AccessTable } from '../tables.ts'

export async function logAccess(db: Db, rows: readonly Insertable<AccessTable>[]): Promise<void> {
  for (const row of rows) await db.insertInto('access').values(row).execute()
}
