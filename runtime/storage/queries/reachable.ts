import { sql } from 'kysely'
import type { Db } from '../store.ts'

/** Whether the database answers; inside a `write` also whether it would take one. */
export async function isReachable(db: Db): Promise<boolean> {
  await sql`select 1`.execute(db)
  return true
}
