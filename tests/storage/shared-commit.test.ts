import { sql } from 'kysely'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepUnit } from '#storage/queries/directory.ts'
import type { Db, Store } from '#storage/store.ts'
import { opened, temporaryFolder } from './stores.ts'

/* On SQLite, what waits to be written at the same moment shares one wait for the disk. What that must not change. */

const empty = () => opened(`sqlite:${join(temporaryFolder(), 'lykta.db')}`)
const unit = (id: string) => (db: Db) => keepUnit(db, { id, name: id })
const units = async (store: Store) =>
  (await store.read((db) => db.selectFrom('unit').select('id').orderBy('id').execute())).map(({ id }) => id)

test('one that fails takes back what it wrote and nothing of the others', async () => {
  const store = await empty()
  const outcomes = await Promise.allSettled([
    store.write(unit('a')),
    store.write(async (db) => {
      await unit('b')(db)
      throw new Error('no')
    }),
    store.write(unit('c')),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await units(store)).toEqual(['a', 'c'])
})

test('each sees what those before it wrote', async () => {
  const store = await empty()
  const [, seen] = await Promise.all([
    store.write(unit('a')),
    store.write((db) => db.selectFrom('unit').select('id').execute()),
  ])
  expect(seen).toEqual([{ id: 'a' }])
})

test('a commit that fails fails all that shared it, and nothing of them is there', async () => {
  const store = await empty()
  const outcomes = await Promise.allSettled([
    store.write(unit('a')),
    store.write(async (db) => {
      await sql`pragma defer_foreign_keys = on`.execute(db)
      await db.insertInto('role').values({ person: 'nobody', unit: 'nowhere', role: 'clinician' }).execute()
    }),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await units(store)).toEqual([])
  await store.write(unit('b'))
  expect(await units(store)).toEqual(['b'])
})

test('a full disk is told to everybody who waited for it, loses nothing that was kept, and is over when there is room', async () => {
  const store = await empty()
  await store.write(unit('kept'))
  const large = (id: string) => (db: Db) => keepUnit(db, { id, name: 'x'.repeat(200_000) })
  const pages = await store.write(async (db) => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    return rows[0]?.page_count ?? 0
  })
  await store.write((db) => sql`pragma max_page_count = ${sql.lit(pages + 10)}`.execute(db))
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((id) => store.write(large(id))))
  for (const outcome of outcomes) {
    expect(outcome.status).toBe('rejected')
    expect(outcome.status === 'rejected' && store.facts.isUnavailable(outcome.reason)).toBe(true)
  }
  expect(await units(store)).toEqual(['kept'])
  await store.write((db) => sql`pragma max_page_count = 100000`.execute(db))
  await store.write(large('a'))
  expect(await units(store)).toEqual(['a', 'kept'])
})

test('closing waits for what was asked for', async () => {
  const folder = temporaryFolder()
  const store = await opened(`sqlite:${join(folder, 'lykta.db')}`)
  const writes = ['a', 'b', 'c'].map((id) => store.write(unit(id)))
  await store.close()
  await Promise.all(writes)
  const again = await opened(`sqlite:${join(folder, 'lykta.db')}`)
  expect(await units(again)).toEqual(['a', 'b', 'c'])
})
