import type { Instant } from '#schemas/generated/api.ts'
import { builtOnce } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { SessionTable } from '../tables.ts'

export async function addSession(db: Db, session: SessionTable): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

export async function sessionById(db: Db, id: string): Promise<SessionTable | undefined> {
  const { rows } = await builtOnce(db, 'session', [id], () => db.selectFrom('session').selectAll().where('id', '=', id))
  return rows[0]
}

export async function sessionsByIds(db: Db, ids: readonly string[]): Promise<SessionTable[]> {
  return db.selectFrom('session').selectAll().where('id', 'in', ids).execute()
}

export async function touchSession(db: Db, id: string, at: Instant): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: at }).where('id', '=', id).execute()
}

export async function revokeSession(db: Db, id: string, at: Instant): Promise<void> {
  await db.updateTable('session').set({ revoked_at: at }).where('id', '=', id).where('revoked_at', 'is', null).execute()
}

/** Removes up to so many sessions that nobody has used since an instant, and says how many there were. */
export async function removeSessions(db: Db, unusedSince: Instant, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('id', 'in', (sessions) =>
      sessions.selectFrom('session').select('id').where('last_seen_at', '<', unusedSince).limit(limit),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
