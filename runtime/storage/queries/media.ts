import { sql } from 'kysely'
import type { Db } from '../store.ts'
import type { MediaTable } from '../tables.ts'

/** Which of these files are here already. */
export async function mediaPresent(db: Db, digests: readonly string[]): Promise<Set<string>> {
  if (digests.length === 0) return new Set()
  const rows = await db.selectFrom('media').select('digest').where('digest', 'in', digests).execute()
  return new Set(rows.map((row) => row.digest))
}

/** Keeps a file; one with the same digest has the same bytes, so that only its type may be news. */
export async function keepMedia(db: Db, file: MediaTable): Promise<void> {
  await db
    .insertInto('media')
    .values(file)
    .onConflict((taken) => taken.column('digest').doUpdateSet({ type: file.type }))
    .execute()
}

export async function mediaInfo(db: Db, digest: string): Promise<{ type: string; size: number } | undefined> {
  return db
    .selectFrom('media')
    .select(['type', sql<number>`length(bytes)`.as('size')])
    .where('digest', '=', digest)
    .executeTakeFirst()
}

/** The bytes from `from`, at most `length` of them; films are read piece by piece. */
export async function mediaPart(db: Db, digest: string, from: number, length: number): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('media')
    .select(sql<Uint8Array>`substr(bytes, ${from + 1}, ${length})`.as('part'))
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row?.part
}
