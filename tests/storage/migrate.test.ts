import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { UNKNOWN } from '#engine/index.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#storage/digest.ts'
import { fromJson } from '#storage/json.ts'
import { NEWEST, STEPS } from '#storage/migrations/steps.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { openStore } from '#storage/open.ts'
import { SQLITE } from '#storage/sqlite/words.ts'
import { opened, temporaryFolder } from './stores.ts'

/* How tables come from what they were to what they are, on SQLite, where there are databases of every age. */

/** The steps of the first versions, which kept nothing but their number in `user_version`, as they were released. */
const RELEASED = {
  1: 'b0e04b88f66005ce32793040f91a5a1a9181d36066e2144622c4fff36dca2de9',
  2: '48f8b86f3ecdae7d85e01d795fdd2eb9d3c85559f61a06f3b62a73fe21792cff',
  3: '098310f843211429c844767b7bf6288aaf0fe45d1fe8d4be6f1dbb51f2d462d0',
  4: '0c1e05c84a35c4884920c2dd8533c9001e18c14f52397bb877be5bb9be18ad2c',
  5: '9ca419364c6a888d16076c6fb628e71c6c0967febca8494800b14c189e42c60f',
}

/** A database as the first versions left it after so many steps, with one patient in a program. */
function written(steps: number): { file: string; handle: Sqlite.Database } {
  const file = join(temporaryFolder(), 'lykta.db')
  const handle = new Sqlite(file)
  for (const step of STEPS.slice(0, steps)) handle.exec(step.tables(SQLITE))
  handle.pragma(`user_version = ${steps}`)
  const more = steps >= 5 ? ', null, null' : ''
  handle.exec(`
    insert into bundle values ('d', 'p', '1.0.0', '{}', '2026-03-02T08:00:00.000Z');
    insert into unit values ('u', 'U');
    insert into person values ('anna', 'Anna Testsson', 'Anna', 'resident'${more});
    insert into enrolment values ('e', 'anna', 'u', 'p', 'd', 'anna', 'Europe/Stockholm', 'active',
      '{"firstName":"Anna"${steps >= 5 ? ',"born":null,"sex":null,"group":null' : ''}}', null, null, null, null, 0);
    insert into module_progress (enrolment, module, opened_local, opened_by, read)
      values ('e', 'm', '2026-03-02T09:00:00', 'program', '[]');
    insert into occurrence (enrolment, id, series, n, form, state, open_local, remind_local, reminded, gate)
      values ('e', 'f:1', 'f', 1, 'f', 'submitted', '2026-03-02T09:00:00', '[]', 0, 0);
    insert into response (enrolment, occurrence, n, form, digest, sent_local, answers)
      values ('e', 'f:1', 1, 'f', 'd', '2026-03-02T10:00:00', '{"q":"3"}');
    insert into score values ('e', 'f:1', 'total', 0, 3, 'valid', 1);
    insert into submission_conflict (enrolment, occurrence, submission, body_hash, answers, received_at)
      values ('e', 'f:1', 's', 'h', '{"q":"2"}', '2026-03-02T11:00:00.000Z');`)
  return { file, handle }
}

const shapeOf = (file: string) => {
  const handle = new Sqlite(file, { readonly: true })
  const shape = handle.prepare('select type, name, sql from sqlite_schema order by type, name').all()
  handle.close()
  return shape
}

test('a released step is never edited', () => {
  const texts = Object.keys(RELEASED).map((number) => STEPS.find((step) => step.number === Number(number)))
  expect(texts.map((step) => step && digestOf(step.tables(SQLITE)))).toEqual(Object.values(RELEASED))
})

test('steps have numbers of their own and stand in order', () => {
  const numbers = STEPS.map((step) => step.number)
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
})

test.each([1, 2, 3, 4, 5])('a database left by version %i is carried on with everything in it', async (steps) => {
  const { file, handle } = written(steps)
  handle.close()
  const store = await opened(`sqlite:${file}`)
  const [person] = await store.read((db) => db.selectFrom('person').selectAll().execute())
  const [enrolment] = await store.read((db) => db.selectFrom('enrolment').selectAll().execute())
  const [module] = await store.read((db) => db.selectFrom('module_progress').selectAll().execute())
  expect(person).toMatchObject({ id: 'anna', born: null, sex: null })
  expect(enrolment && fromJson(enrolment.patient_facts)).toEqual({ ...UNKNOWN, firstName: 'Anna' })
  expect(module).toMatchObject({ module: 'm', feedback: null })
  const [occurrence] = await store.read((db) => db.selectFrom('occurrence').selectAll().execute())
  const [response] = await store.read((db) => db.selectFrom('response').selectAll().execute())
  const [score] = await store.read((db) => db.selectFrom('score').selectAll().execute())
  expect(occurrence).toMatchObject({ id: 'f:1', series: 'f', n: 1, state: 'submitted', due_local: null })
  expect(response).toMatchObject({ occurrence: 'f:1', n: 1, answers: '{"q":"3"}', late: 0 })
  expect(score).toMatchObject({ occurrence: 'f:1', result: 'total', value: 3, band: 1 })
  const [conflict] = await store.read((db) => db.selectFrom('submission_conflict').selectAll().execute())
  const kept = { submission: 's', body_hash: 'h', answers: '{"q":"2"}', received_at: '2026-03-02T11:00:00.000Z' }
  expect(conflict).toMatchObject({ ...kept, reason: 'already_sent', looked_by: null, looked_at: null, form: null })
  for (const table of ['response', 'score'] as const) {
    const changed = store.write((db) => db.updateTable(table).set({ occurrence: 'g:1' }).execute())
    await expect(changed).rejects.toThrow('is never changed')
  }
  await store.close()
  const fresh = join(temporaryFolder(), 'fresh.db')
  await (await opened(`sqlite:${fresh}`)).close()
  expect(shapeOf(file)).toEqual(shapeOf(fresh))
})

test('each step is done once, and which have been done is kept', async () => {
  const { file, handle } = written(2)
  handle.close()
  for (let n = 0; n < 2; n += 1) {
    const store = await opened(`sqlite:${file}`)
    const rows = await store.read((db) => db.selectFrom('schema_step').selectAll().execute())
    expect(rows).toEqual(STEPS.map(({ number }) => ({ number })))
    await store.close()
  }
  const after = new Sqlite(file)
  expect(after.pragma('user_version', { simple: true })).toBe(NEWEST)
  after.close()
})

test('several that open an old database at once do each step once', async () => {
  const { file, handle } = written(1)
  handle.close()
  const stores = await Promise.all(Array.from({ length: 4 }, () => opened(`sqlite:${file}`)))
  for (const store of stores) {
    expect(await store.read((db) => db.selectFrom('schema_step').selectAll().execute())).toHaveLength(STEPS.length)
  }
})

test.each([
  ['counted', 'pragma user_version = 99'],
  ['kept as a step', 'insert into schema_step values (99)'],
])('tables of a newer version, %s, are refused and left alone', async (_, newer) => {
  const file = join(temporaryFolder(), 'lykta.db')
  await (await opened(`sqlite:${file}`)).close()
  const handle = new Sqlite(file)
  handle.exec(`${newer}; delete from schema_step where number = 5; drop table draft`)
  const before = shapeOf(file)
  await expect(openStore(`sqlite:${file}`)).rejects.toThrow(
    /newer version of Lykta \(its tables are number 99, this version knows \d+\).*restore a backup/,
  )
  expect(shapeOf(file)).toEqual(before)
  handle.close()
})

test('a step that fails leaves the database as it was', async () => {
  const { file, handle } = written(3)
  handle.exec('create table message (mine text)')
  const before = shapeOf(file)
  await expect(openStore(`sqlite:${file}`)).rejects.toThrow('message already exists')
  expect(shapeOf(file)).toEqual(before)
  expect(handle.pragma('user_version', { simple: true })).toBe(3)
  handle.close()
})

test('a check gets other values without its table being made anew, and only where it is as it was said to be', () => {
  const handle = new Sqlite(join(temporaryFolder(), 'lykta.db'))
  handle.exec(
    "create table pet (kind text not null check (kind in ('cat', 'dog'))) strict; insert into pet values ('cat')",
  )
  handle.unsafeMode(true)
  handle.exec(SQLITE.oneOf('pet', 'kind', ['cat', 'dog'], ['cat', 'dog', 'hen']))
  handle.exec("insert into pet values ('hen')")
  expect(() => handle.exec("insert into pet values ('cow')")).toThrow('CHECK')
  expect(() => handle.exec(SQLITE.oneOf('pet', 'kind', ['cat'], ['cow']))).toThrow('malformed JSON')
  expect(handle.prepare('select kind from pet').pluck().all()).toEqual(['cat', 'hen'])
  expect(handle.pragma('integrity_check', { simple: true })).toBe('ok')
  handle.close()
})

/** Events in the one chain that the first versions had, as they sealed it. */
function withOldEvents(handle: Sqlite.Database, subjects: readonly string[]): string {
  let previous = '0'.repeat(64)
  for (const [place, subject] of subjects.entries()) {
    const event = {
      seq: place + 1,
      at: `2026-03-0${place + 1}T08:00:00.000Z`,
      actor: 'anna',
      action: 'tick',
      subject,
      data: { place },
      previous,
    }
    const hash = digestOf(canonicalJson(event))
    const { seq, at, actor, action, data } = event
    handle
      .prepare('insert into event values (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(seq, at, actor, action, subject, JSON.stringify(data), previous, hash)
    previous = hash
  }
  return previous
}

test('the one chain of events there was becomes a chain for each subject, which begins by naming it', async () => {
  const { file, handle } = written(5)
  handle.exec("insert into current_bundle values ('p', 'd')")
  const hash = withOldEvents(handle, ['p', 'e', 'p', 'e', 'e'])
  handle.close()
  const store = await opened(`sqlite:${file}`)
  const rows = await store.read((db) => db.selectFrom('event').selectAll().orderBy('subject').orderBy('n').execute())
  const carried = JSON.stringify({ events: 5, hash, broken: null })
  expect(rows.map(({ subject, n, action, data }) => [subject, n, action, data])).toEqual([
    ['e', 1, 'carry_over', carried],
    ['e', 2, 'tick', '{"place":1}'],
    ['e', 3, 'tick', '{"place":3}'],
    ['e', 4, 'tick', '{"place":4}'],
    ['p', 1, 'carry_over', carried],
    ['p', 2, 'tick', '{"place":0}'],
    ['p', 3, 'tick', '{"place":2}'],
  ])
  expect(await store.read(brokenChain)).toBeNull()
  await expect(store.write((db) => db.deleteFrom('event').execute())).rejects.toThrow('never removed')
})

test('where that chain did not hold, what comes after it says so', async () => {
  const { file, handle } = written(5)
  withOldEvents(handle, ['e', 'e', 'e'])
  handle.exec("drop trigger event_is_never_changed; update event set actor = 'bo' where seq = 2")
  handle.exec("create trigger event_is_never_changed before update on event begin select raise(abort, ''); end")
  handle.close()
  const store = await opened(`sqlite:${file}`)
  const [first] = await store.read((db) => db.selectFrom('event').selectAll().orderBy('n').execute())
  expect(first && fromJson(first.data)).toMatchObject({ events: 3, broken: 2 })
  expect(await store.read(brokenChain)).toBeNull()
})
