import type { Db } from '../store.ts'
import type { BundleTable } from '../tables.ts'

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
  return db.selectFrom('current_bundle').selectAll().orderBy('program').execute()
}

/** Keeps a new version and points its program at it. */
export async function addCurrentBundle(db: Db, bundle: BundleTable): Promise<void> {
  await db.insertInto('bundle').values(bundle).execute()
  const pointer = { program: bundle.program, digest: bundle.digest }
  await db
    .insertInto('current_bundle')
    .values(pointer)
    .onConflict((taken) => taken.column('program').doUpdateSet({ digest: pointer.digest }))
    .execute()
}
