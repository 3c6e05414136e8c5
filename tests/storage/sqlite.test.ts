import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore } from '#storage/open.ts'
import { keepUnit } from '#storage/queries/directory.ts'
import { addEvent, NO_EVENTS, seal } from '#storage/queries/events.ts'
import { NOW } from './sample.ts'
import { opened, temporaryFolder } from './stores.ts'

/* What is true of SQLite alone. */

const fileIn = (folder: string) => join(folder, 'sub', 'lykta.db')

test('it is opened so that what was acknowledged survives a power cut and what was purged leaves no trace', async () => {
  const store = await opened(`sqlite:${fileIn(temporaryFolder())}`)
  const pragmas = await store.write(async (db) => {
    const found: Record<string, unknown> = {}
    for (const name of ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete']) {
      const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)
      found[name] = rows[0]?.[name]
    }
    return found
  })
  expect(pragmas).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 })
  expect(store.facts.version).toMatch(/^3\.\d+\.\d+$/)
})

test('what was written is there when it is opened again', async () => {
  const file = fileIn(temporaryFolder())
  const first = await opened(`sqlite:${file}`)
  await first.write((db) => keepUnit(db, { id: 'a', name: 'A' }))
  await first.close()
  const again = await opened(`sqlite:${file}`)
  expect(await again.read((db) => db.selectFrom('unit').selectAll().execute())).toEqual([{ id: 'a', name: 'A' }])
})

test('nobody else on the machine can read it', async () => {
  const file = fileIn(temporaryFolder())
  const store = await opened(`sqlite:${file}`)
  await store.write((db) => keepUnit(db, { id: 'a', name: 'A' }))
  for (const end of ['', '-wal', '-shm']) expect(statSync(file + end).mode & 0o077).toBe(0)
})

test('a file that is no database is told apart from a missing one', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'text.db')
  copyFileSync(import.meta.filename, file)
  await expect(openStore(`sqlite:${file}`)).rejects.toThrow('not a database')
})

test('transactions wait for the one before them, in the order they came', async () => {
  const store = await opened(`sqlite:${fileIn(temporaryFolder())}`)
  const order: number[] = []
  await Promise.all(
    [1, 2, 3, 4, 5].map((n) =>
      store.write(async (db) => {
        await keepUnit(db, { id: `u${n}`, name: '' })
        await db.selectFrom('unit').selectAll().execute()
        order.push(n)
      }),
    ),
  )
  expect(order).toEqual([1, 2, 3, 4, 5])
})

test('two processes that write wait for each other', async () => {
  const file = fileIn(temporaryFolder())
  const [one, other] = [await opened(`sqlite:${file}`), await opened(`sqlite:${file}`)]
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).write((db) => keepUnit(db, { id: `${n}`, name: '' }))),
  )
  expect(await other.read((db) => db.selectFrom('unit').select('id').execute())).toHaveLength(20)
})

test('what was done in care is not replaced either', async () => {
  const store = await opened(`sqlite:${fileIn(temporaryFolder())}`)
  const event = { at: NOW, actor: 'a', action: 'tick', subject: 's', data: {} }
  await store.write((db) => addEvent(db, seal(NO_EVENTS, event)))
  const replaced = store.write((db) =>
    sql`insert or replace into event select subject, n, at, 'x', action, data, previous, hash from event`.execute(db),
  )
  await expect(replaced).rejects.toThrow('never removed')
})

test('a database that cannot be written says so', async () => {
  const file = fileIn(temporaryFolder())
  const store = await opened(`sqlite:${file}`)
  const failed = store.write((db) =>
    sql`pragma query_only = ON`.execute(db).then(() => keepUnit(db, { id: 'a', name: '' })),
  )
  await expect(failed).rejects.toSatisfy((error) => store.facts.isUnavailable(error) && !store.facts.isTaken(error))
})
