import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { UNKNOWN } from '#engine/index.ts'
import { fromJson } from '#storage/json.ts'
import { openStore } from '#storage/open.ts'
import { keepUnit } from '#storage/queries/directory.ts'
import { appendEvent, brokenEvent } from '#storage/queries/events.ts'
import { start } from '#storage/sqlite/migrations/0001-start.ts'
import { feedback } from '#storage/sqlite/migrations/0002-feedback.ts'
import { due } from '#storage/sqlite/migrations/0003-due.ts'
import { messages } from '#storage/sqlite/migrations/0004-messages.ts'
import { NOW } from './sample.ts'
import { opened, temporaryFolder } from './stores.ts'

/* What is true of SQLite alone. */

const fileIn = (folder: string) => join(folder, 'sub', 'lykta.db')

test('an address it cannot open is told in words', async () => {
  await expect(openStore('postgres://host/lykta')).rejects.toThrow(/"postgres:" is not known here.*sqlite:PATH/)
  await expect(openStore('lykta.db')).rejects.toThrow('not of the form sqlite:PATH')
})

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

test('tables of a newer version are refused and left alone', async () => {
  const file = fileIn(temporaryFolder())
  await (await opened(`sqlite:${file}`)).close()
  const handle = new Sqlite(file)
  handle.pragma('user_version = 99')
  handle.close()
  await expect(openStore(`sqlite:${file}`)).rejects.toThrow('newer version of Lykta')
  const after = new Sqlite(file)
  expect(after.pragma('user_version', { simple: true })).toBe(99)
  after.close()
})

test('a file that is no database is told apart from a missing one', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'text.db')
  copyFileSync(import.meta.filename, file)
  await expect(openStore(`sqlite:${file}`)).rejects.toThrow('not a database')
})

test('two processes that write wait for each other', async () => {
  const file = fileIn(temporaryFolder())
  const [one, other] = [await opened(`sqlite:${file}`), await opened(`sqlite:${file}`)]
  const event = { at: NOW, actor: 'a', action: 'tick', subject: 's', data: {} }
  await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).write((db) => appendEvent(db, event))))
  expect(await one.read(brokenEvent)).toBeNull()
  expect(await other.read((db) => db.selectFrom('event').select('seq').execute())).toHaveLength(20)
})

test('an event changed behind its back is found', async () => {
  const file = fileIn(temporaryFolder())
  const store = await opened(`sqlite:${file}`)
  for (let n = 0; n < 4; n += 1) {
    await store.write((db) => appendEvent(db, { at: NOW, actor: 'a', action: 'tick', subject: `s${n}`, data: {} }))
  }
  const handle = new Sqlite(file)
  handle.exec(`drop trigger event_is_never_changed; update event set actor = 'b' where seq = 3`)
  expect(await store.read(brokenEvent)).toBe(3)
  handle.exec(`update event set actor = 'a' where seq = 3`)
  expect(await store.read(brokenEvent)).toBeNull()
  handle.exec(`drop trigger event_is_never_removed; delete from event where seq = 2`)
  expect(await store.read(brokenEvent)).toBe(2)
  handle.close()
})

test('a database that cannot be written says so', async () => {
  const file = fileIn(temporaryFolder())
  const store = await opened(`sqlite:${file}`)
  const failed = store.write((db) =>
    sql`pragma query_only = ON`.execute(db).then(() => keepUnit(db, { id: 'a', name: '' })),
  )
  await expect(failed).rejects.toSatisfy((error) => store.facts.isUnavailable(error) && !store.facts.isTaken(error))
})

test('an older database learns who patients are: of those who are there nothing is known', async () => {
  const file = fileIn(temporaryFolder())
  mkdirSync(dirname(file), { recursive: true })
  const handle = new Sqlite(file)
  handle.exec(`${start} ${feedback} ${due} ${messages} pragma user_version = 4; pragma foreign_keys = off;
    insert into person values ('anna', 'Anna Testsson', 'Anna', 'resident');
    insert into enrolment values ('e', 'anna', 'u', 'p', 'd', 'k', 'Europe/Stockholm', 'active', '{"firstName":"Anna"}',
      null, null, null, null, 0)`)
  handle.close()
  const store = await opened(`sqlite:${file}`)
  const [person] = await store.read((db) => db.selectFrom('person').selectAll().execute())
  const [enrolment] = await store.read((db) => db.selectFrom('enrolment').selectAll().execute())
  expect(person).toMatchObject({ id: 'anna', born: null, sex: null })
  expect(enrolment && fromJson(enrolment.patient_facts)).toEqual({ ...UNKNOWN, firstName: 'Anna' })
})
