import { sql } from 'kysely'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openStore } from '#storage/open.ts'
import { keepUnit } from '#storage/queries/directory.ts'
import { addEvent, NO_EVENTS, seal } from '#storage/queries/events.ts'
import { logAccess } from '#storage/queries/access.ts'
import { STEPS } from '#storage/migrations/steps.ts'
import { refuseUnsafe } from '#storage/postgres/refusals.ts'
import { StaleWrite } from '#storage/store.ts'
import { addressOf, onServer } from './postgres-databases.ts'
import { startPostgres } from './postgres-server.ts'
import { NOW } from './sample.ts'
import { opened, postgresAddress } from './stores.ts'

/* What is true of PostgreSQL alone. */

const empty = () => postgresAddress(inject('postgres').template)
const event = { at: NOW, actor: 'a', action: 'tick', subject: 's', data: {} }
const access = { at: NOW, actor: 'a', action: 'a', outcome: 'allowed', request: 'r' } as const

test('every column of text says itself that it is compared by its bytes', async () => {
  const address = await postgresAddress()
  await opened(address)
  const columns = await onServer<{ name: string; collation: string }>(
    address,
    `select table_name || '.' || column_name as name, collation_name as collation from information_schema.columns
     where table_schema = 'public' and data_type = 'text'`,
  )
  expect(columns.length).toBeGreaterThan(100)
  expect(columns.filter(({ collation }) => collation !== 'C')).toEqual([])
  expect(await onServer(address, `select 'a' < 'B' as by_language, 'a' collate "C" < 'B' as by_bytes`)).toEqual([
    { by_language: true, by_bytes: false },
  ])
})

test('several nodes that start at once on a new database do each step once', async () => {
  const address = await postgresAddress()
  const [first] = await Promise.all(Array.from({ length: 4 }, () => opened(address)))
  const rows = await first?.read((db) => db.selectFrom('schema_step').selectAll().orderBy('number').execute())
  expect(rows).toEqual(STEPS.map(({ number }) => ({ number })))
})

test('tables of a newer version are refused and left alone', async () => {
  const address = await empty()
  await onServer(address, 'insert into schema_step values (99); delete from schema_step where number = 5')
  await expect(openStore(address)).rejects.toThrow(/newer version of Lykta \(its tables are number 99/)
  expect(await onServer(address, 'select number from schema_step where number = 5')).toEqual([])
})

test('it does not start where a power cut could lose what was acknowledged', async () => {
  const address = await empty()
  await onServer(address, `alter database "${new URL(address).pathname.slice(1)}" set synchronous_commit = off`)
  await expect(openStore(address)).rejects.toThrow(/has synchronous_commit off, so that a power cut loses answers/)
  const careless = await startPostgres(['fsync=off'])
  onTestFinished(() => careless.stop())
  await expect(openStore(careless.address)).rejects.toThrow(/has fsync off/)
  expect(await onServer(careless.address, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([])
})

test.each([
  [{ server_version: '14.20', server_version_num: '140020' }, 'is version 14.20; 15 or later is needed'],
  [{ server_encoding: 'SQL_ASCII' }, 'keeps text as SQL_ASCII'],
])('a server with %j is refused: %s', (settings, refusal) => {
  const good = { server_version: '15.1', server_version_num: '150001', server_encoding: 'UTF8' }
  const sound = { ...good, fsync: 'on', synchronous_commit: 'on' }
  expect(() => refuseUnsafe('X', sound)).not.toThrow()
  expect(() => refuseUnsafe('X', { ...sound, ...settings })).toThrow(refusal)
})

test('what is wrong with an address is told in words, without its password', async () => {
  const missing = openStore(addressOf(inject('postgres').server, 'nowhere'))
  await expect(missing).rejects.toThrow(/The PostgreSQL database "nowhere" at .* is not there. Make it first/)
  const nobody = openStore('postgres://lykta:secret@127.0.0.1:1/lykta')
  await expect(nobody).rejects.toThrow(/"lykta" at 127.0.0.1:1 cannot be reached/)
  await expect(nobody).rejects.not.toThrow('secret')
})

test('of two transactions that change the same row, one is told to begin again', async () => {
  const store = await opened(await empty())
  await store.write((db) => keepUnit(db, { id: 'a', name: '' }))
  let read = 0
  const change = (name: string) =>
    store.write(async (db) => {
      await db.selectFrom('unit').selectAll().execute()
      read += 1
      while (read < 2) await new Promise((resolve) => setTimeout(resolve, 5))
      await db.updateTable('unit').set({ name }).execute()
    })
  const outcomes = await Promise.allSettled([change('first'), change('second')])
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  expect(reasons).toEqual([expect.any(StaleWrite)])
})

test('two transactions that wait for each other: one is told to begin again', async () => {
  const store = await opened(await empty())
  await store.write(async (db) => {
    for (const id of ['a', 'b']) await keepUnit(db, { id, name: '' })
  })
  let taken = 0
  const change = (ids: readonly string[]) =>
    store.write(async (db) => {
      for (const id of ids) {
        await db.updateTable('unit').set({ name: ids.join() }).where('id', '=', id).execute()
        taken += 1
        while (taken < 2) await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })
  const outcomes = await Promise.allSettled([change(['a', 'b']), change(['b', 'a'])])
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  expect(reasons).toEqual([expect.any(StaleWrite)])
})

test('a connection that is cut in the middle of a transaction is told as unavailable, and the next one works', async () => {
  const store = await opened(await empty())
  const cut = store.write(async (db) => {
    await keepUnit(db, { id: 'a', name: '' })
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    await onServer(inject('postgres').server, `select pg_terminate_backend(${rows[0]?.pid ?? 0})`)
    await keepUnit(db, { id: 'b', name: '' })
  })
  await expect(cut).rejects.toSatisfy((error) => store.facts.isUnavailable(error) && !store.facts.isTaken(error))
  expect(await store.read((db) => db.selectFrom('unit').selectAll().execute())).toEqual([])
})

test('a server that crashes keeps what was acknowledged, and is found again when it is back', async () => {
  const server = await startPostgres()
  onTestFinished(() => server.stop())
  const store = await opened(server.address)
  await store.write((db) => keepUnit(db, { id: 'kept', name: '' }))
  const [unfinished] = await Promise.allSettled([
    store.write(async (db) => {
      await keepUnit(db, { id: 'lost', name: '' })
      await server.crash()
      await keepUnit(db, { id: 'lost too', name: '' })
    }),
  ])
  expect(unfinished.status === 'rejected' && store.facts.isUnavailable(unfinished.reason)).toBe(true)
  expect(await store.read((db) => db.selectFrom('unit').select('id').execute())).toEqual([{ id: 'kept' }])
})

const attacks = [
  'truncate event',
  'truncate event, access cascade',
  'truncate access',
  'set local session_replication_role = replica; update event set actor = 0',
  'set local session_replication_role = replica; delete from event',
  'set local session_replication_role = replica; truncate access',
]

test(`what was done in care is not wiped out by ${attacks.join(', or ')}`, async () => {
  const store = await opened(await empty())
  await store.write(async (db) => {
    await addEvent(db, seal(NO_EVENTS, event))
    await logAccess(db, [access])
  })
  for (const attack of attacks) {
    const attacked = store.write((db) => sql.raw(attack).execute(db))
    await expect(attacked).rejects.toThrow(/is never (changed|removed)/)
  }
})
