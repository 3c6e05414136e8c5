import type { Db } from '../store.ts'
import type { BundleTable, ChainHead } from '../tables.ts'
import { NO_EVENTS } from './events.ts'

export async function bundleByDigest(db: Db, digest: string): Promise<BundleTable | undefined> {
  return db.selectFrom('bundle').selectAll().where('digest', '=', digest).executeTakeFirst()
}

/** Every version ever published of a program, without the bundles themselves. */
export async function versionsOf(db: Db, program: string): Promise<{ version: string; digest: string }[]> {
  return db.selectFrom('bundle').select(['version', 'digest']).where('program', '=', program).execute()
}

/** The digest that new patients of a program get. */
export async function currentDigest(db: Db, program: string): Promise<string | undefined> {
  const row = await db.selectFrom('current_bundle').select('digest').where('program', '=', program).executeTakeFirst()
  return row?.digest
}

/** What can be started, by program. */
export async function currentBundles(db: Db): Promise<{ program: string; digest: string }[]> {
  return db.selectFrom('current_bundle').select(['program', 'digest']).orderBy('program').execute()
}

/** The end of a program's chain of events. */
export async function programHead(db: Db, program: string): Promise<ChainHead> {
  const row = await db
    .selectFrom('current_bundle')
    .select(['events', 'event_hash'])
    .where('program', '=', program)
    .executeTakeFirst()
  return row ?? NO_EVENTS
}

/** Keeps a new version and points its program at it. */
export async function addCurrentBundle(db: Db, bundle: BundleTable, head: ChainHead): Promise<void> {
  await db.insertInto('bundle').values(bundle).execute()
  const pointer = { digest: bundle.digest, ...head }
  await db
    .insertInto('current_bundle')
    .values({ program: bundle.program, ...pointer })
    .onConflict((taken) => taken.column('program').doUpdateSet(pointer))
    .execute()
}

/** The digests of all bundles ever published. */
export async function everyDigest(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('bundle').select('digest').orderBy('digest').execute()
  return rows.map((row) => row.digest)
}
