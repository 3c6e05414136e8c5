import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bundles } from '#actions/context/bundles.ts'
import { restoreBackup } from '#storage/backup/restore.ts'
import { openAsItIs } from '#storage/open.ts'
import { everyDigest } from '#storage/queries/bundles.ts'
import { everyEnrolment } from '#storage/queries/enrolments.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { statesOf } from '#storage/queries/states.ts'
import type { Store } from '#storage/store.ts'
import { messageOf } from '../io/fail.ts'
import { quietLog } from '../io/quiet-log.ts'

/** Restores a backup to a scratch place and proves that it can be used. Ends with 1, and says why, where it cannot. */
export async function backupDrill(folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'lykta-drill-'))
  let held = true
  const prove = async (what: string, work: () => Promise<string | null>): Promise<boolean> => {
    const wrong = await work().catch(messageOf)
    process.stdout.write(wrong === null ? `✓ ${what}\n` : `✗ ${what}: ${wrong}\n`)
    held &&= wrong === null
    return wrong === null
  }
  const store = await openAsItIs(`sqlite:${join(scratch, 'lykta.db')}`)
  try {
    const isBack = await prove('every row came back as it was, and names only others that are there', async () => {
      await restoreBackup(store, folder, false)
      return null
    })
    if (isBack) {
      await prove('every chain of events holds to its end', () => whereChainsBreak(store))
      await prove('every bundle can be run', () => whatCannotRun(store))
      await prove('every patient can be opened', () => openAll(store))
    }
  } finally {
    await store.close()
    rmSync(scratch, { recursive: true, force: true })
  }
  process.stdout.write(held ? `${folder} can be restored.\n` : `${folder} CANNOT be relied on. Take another.\n`)
  if (!held) process.exitCode = 1
}

async function whereChainsBreak(store: Store): Promise<string | null> {
  const broken = await store.read(brokenChain)
  return broken && `the events of ${broken.subject} do not hold from number ${broken.n}`
}

async function whatCannotRun(store: Store): Promise<string | null> {
  const bundles = new Bundles(quietLog)
  return store.read(async (db) => {
    for (const digest of await everyDigest(db)) {
      if ((await bundles.load(db, digest)) === null) return `${digest} is damaged`
    }
    return null
  })
}

async function openAll(store: Store): Promise<string | null> {
  return store.read(async (db) => {
    for await (const enrolment of everyEnrolment(db)) await statesOf(db, [enrolment])
    return null
  })
}
