import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openStore } from '#storage/open.ts'
import type { Store } from '#storage/store.ts'

/* Every database the contract is held against; one more joins by a line. */

const cleanups: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lykta-storage-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a store and closes it after the test. */
export async function opened(address: string): Promise<Store> {
  const store = await openStore(address)
  cleanups.push(() => store.close())
  return store
}

export const STORES: readonly { name: string; empty(): Promise<Store> }[] = [
  { name: 'sqlite', empty: () => opened(`sqlite:${join(temporaryFolder(), 'lykta.db')}`) },
]
