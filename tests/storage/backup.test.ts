import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { fileOf, LEFT_OUT, MANIFEST, manifestText, readManifest } from '#storage/backup/manifest.ts'
import { restoreBackup } from '#storage/backup/restore.ts'
import { linesOf } from '#storage/backup/rows.ts'
import { takeBackup } from '#storage/backup/take.ts'
import { toJson } from '#storage/json.ts'
import { NEWEST, STEPS } from '#storage/migrations/steps.ts'
import { openAsItIs } from '#storage/open.ts'
import { logAccess } from '#storage/queries/access.ts'
import { keepUnit } from '#storage/queries/directory.ts'
import { addDelivery, dueDeliveries } from '#storage/queries/deliveries.ts'
import { addEvent, brokenChain, headOf, NO_EVENTS, seal } from '#storage/queries/events.ts'
import { keepMedia } from '#storage/queries/media.ts'
import { changeEffect, queueEffects } from '#storage/queries/outbox.ts'
import { addSession } from '#storage/queries/sessions.ts'
import { addSubmission } from '#storage/queries/submissions.ts'
import { saveRecords } from '#storage/records.ts'
import { SQLITE } from '#storage/sqlite/words.ts'
import type { Store } from '#storage/store.ts'
import { FULL, NOW, STARTED, withEnrolment } from './sample.ts'
import { opened, STORES, temporaryFolder } from './stores.ts'

/** Fills a store with every kind of value there is. */
async function filled(store: Store): Promise<Store> {
  await withEnrolment(store)
  const draft = { enrolment: 'e1', occurrence: 'extra.phq9:1', client: 'c', question: 'q' }
  await store.write(async (db) => {
    await saveRecords(db, [{ enrolment: 'e1', digest: 'd1', before: STARTED, after: FULL }])
    const saves = Array.from({ length: 600 }, (_, seq) => ({ ...draft, seq, value: toJson(`1\n2\r\u2028 "å" ${seq}`) }))
    await db.insertInto('draft').values(saves).execute()
    await addSubmission(db, { id: 's', enrolment: 'e1', occurrence: 'dagbok:1', body_hash: 'h', received_at: NOW })
    await logAccess(db, [{ at: NOW, actor: 'a', action: 'a', outcome: 'allowed', request: 'r' }])
    await keepMedia(db, { digest: 'm', type: 'image/png', bytes: Buffer.from([0, 1, 10, 13, 255]) })
    const event = seal(NO_EVENTS, { at: NOW, actor: 'a', action: 'tick', subject: 'e1', data: {} })
    await addEvent(db, event)
    await db.updateTable('enrolment').set(headOf(event)).execute()
    const times = { created_at: NOW, last_seen_at: NOW, revoked_at: null }
    await addSession(db, { id: 's', person: 'anna', method: 'development', ...times })
  })
  return store
}

/** Every line of every table but those that are left out. */
async function everything(store: Store): Promise<Record<string, string[]>> {
  return store.read(async (db) => {
    const found: Record<string, string[]> = {}
    for (const table of await store.schema.tables(db)) {
      const lines: string[] = []
      for await (const line of linesOf(db, table)) lines.push(line)
      if (!LEFT_OUT.includes(table.name)) found[table.name] = lines
    }
    return found
  })
}

const taken = async (store: Store): Promise<string> => {
  const folder = join(temporaryFolder(), 'backup')
  await takeBackup(store, folder, NOW)
  return folder
}

const [sqlite] = STORES
if (sqlite === undefined) throw new Error('there is no SQLite')

describe.each(STORES)('a backup of $name', (from) => {
  test.each(STORES)('is restored into $name with everything as it was, but for who was signed in', async (to) => {
    const source = await filled(await from.empty())
    const folder = await taken(source)
    const target = await to.empty()
    await restoreBackup(target, folder, false)
    const before = await everything(source)
    expect(await everything(target)).toEqual(before)
    expect(before['draft']).toHaveLength(600)
    expect(before['media']).toEqual(['[{"base64":"AAEKDf8="},"m","image/png"]\n'])
    expect(await target.read((db) => db.selectFrom('session').selectAll().execute())).toEqual([])
    expect(await target.read(brokenChain)).toBeNull()
    // What the database numbers itself goes on where it was.
    await target.write((db) => logAccess(db, [{ at: NOW, actor: 'b', action: 'a', outcome: 'allowed', request: 'r' }]))
    const ids = await target.read((db) => db.selectFrom('access').select('id').orderBy('id').execute())
    expect(ids).toHaveLength(2)
  })

  test('is the picture of one moment, and keeps nobody from writing', async () => {
    const address = await from.address()
    const source = await filled(await opened(address))
    const beside = await openAsItIs(address)
    let ended = false
    let written = 0
    const writing = (async () => {
      for (; !ended || written < 20; written += 1) {
        await source.write(async (db) => {
          await keepUnit(db, { id: `a${written}`, name: '' })
          await keepUnit(db, { id: `b${written}`, name: '' })
        })
      }
    })()
    while (written < 5) await new Promise((resolve) => setTimeout(resolve, 1))
    const acknowledged = written
    const folder = await taken(beside).finally(() => (ended = true))
    await Promise.all([writing, beside.close()])
    const target = await sqlite.empty()
    await restoreBackup(target, folder, false)
    const ids = (await target.read((db) => db.selectFrom('unit').select('id').execute())).map((row) => row.id)
    for (let n = 0; n < acknowledged; n += 1) expect(ids).toContain(`a${n}`)
    expect(ids.filter((id) => id.startsWith('a')).length).toBe(ids.filter((id) => id.startsWith('b')).length)
  })

  test('sends nothing again that may have gone out since: it is in doubt, and what is told in the app stays told', async () => {
    const source = await filled(await from.empty())
    await source.write(async (db) => {
      const effect = (key: string) => ({ kind: 'notify', key, to: 'patient', about: 'message', subject: key }) as const
      await queueEffects(db, [{ enrolment: 'e1', effects: [effect('told'), effect('untold')] }], NOW)
      await changeEffect(db, { enrolment: 'e1', key: 'told' }, { state: 'expanded' })
      const common = { enrolment: 'e1', effect_key: 'told', recipient: 'anna', urgent: 0, tries: 0, silences: 0 }
      const times = { not_before: NOW, created_at: NOW }
      for (const [key, state] of [
        ['in_app', 'sent'],
        ['email', 'waiting'],
        ['sms', 'sending'],
      ] as const) {
        await addDelivery(db, { ...common, ...times, key, channel: key, state })
      }
    })
    const folder = await taken(source)
    const target = await from.empty()
    await restoreBackup(target, folder, false)
    const { outbox, deliveries } = await target.read(async (db) => ({
      outbox: await db.selectFrom('outbox').select(['key', 'state', 'why']).orderBy('key').execute(),
      deliveries: await db
        .selectFrom('delivery')
        .select(['channel', 'state', 'why', 'settled_at'])
        .orderBy('id')
        .execute(),
    }))
    expect(outbox).toEqual([
      { key: 'told', state: 'expanded', why: null },
      { key: 'untold', state: 'waiting', why: 'restored' },
    ])
    expect(deliveries).toEqual([
      { channel: 'in_app', state: 'sent', why: null, settled_at: null },
      { channel: 'email', state: 'unknown', why: 'restored', settled_at: NOW },
      { channel: 'sms', state: 'unknown', why: 'restored', settled_at: NOW },
    ])
    expect(await target.read((db) => dueDeliveries(db, '2030-01-01', ['email', 'sms'], 10))).toEqual([])
  })

  test('goes over what is there only when told to, and then leaves nothing of it', async () => {
    const folder = await taken(await filled(await from.empty()))
    const target = await from.empty()
    await target.write((db) => keepUnit(db, { id: 'mine', name: '' }))
    await expect(restoreBackup(target, folder, false)).rejects.toThrow(
      /is not empty \(there are rows in "unit"\).*--replace/,
    )
    expect(await everything(target)).toMatchObject({ unit: ['["mine",""]\n'], enrolment: [] })
    await restoreBackup(target, folder, true)
    expect(await everything(target)).toMatchObject({ unit: ['["enhet","Enheten"]\n'] })
    await expect(target.write((db) => db.deleteFrom('access').execute())).rejects.toThrow('never removed')
  })
})

describe('a backup that is not what was taken', () => {
  /** What becomes of restoring a copy that has been tampered with over a database that holds something. */
  const restored = async (tamper: (folder: string) => void) => {
    const folder = await taken(await filled(await sqlite.empty()))
    const target = await sqlite.empty()
    await target.write((db) => keepUnit(db, { id: 'mine', name: '' }))
    const before = await everything(target)
    tamper(folder)
    const outcome = await restoreBackup(target, folder, true).then(
      () => 'restored',
      (error: unknown) => String(error),
    )
    expect(await everything(target)).toEqual(before)
    return outcome
  }

  test('is refused whichever byte of it is flipped, before anything is touched', async () => {
    const folder = await taken(await filled(await sqlite.empty()))
    const target = await sqlite.empty()
    const files = readdirSync(folder).filter((file) => statSync(join(folder, file)).size > 0)
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const copy = join(temporaryFolder(), 'copy')
      cpSync(folder, copy, { recursive: true })
      const bytes = readFileSync(join(copy, file))
      const place = Math.floor(bytes.length / 2)
      bytes[place] = (bytes[place] ?? 0) ^ 1
      writeFileSync(join(copy, file), bytes)
      await expect(restoreBackup(target, copy, true)).rejects.toThrow(/is damaged|is not what was written/)
    }
    expect(await everything(target)).toMatchObject({ unit: [], enrolment: [] })
    await restoreBackup(target, folder, false)
  })

  test.each<[string, (folder: string) => void, RegExp]>([
    ['has lost a file', (folder) => rmSync(join(folder, fileOf('access'))), /access.jsonl is missing/],
    ['has lost its last line', (folder) => cut(join(folder, fileOf('draft'))), /draft.jsonl.* is not what was written/],
    ['has lost its manifest', (folder) => rmSync(join(folder, MANIFEST)), /is no backup: it has no manifest.json/],
    ['has a manifest in pieces', (folder) => cut(join(folder, MANIFEST)), /manifest.json is damaged/],
    ['is from a newer version', (folder) => rewrite(folder, { steps: [1, 99] }), /newer version of Lykta .*number 99/],
    [
      'has another form',
      (folder) => rewrite(folder, { format: 2 }),
      /form 2, which this version of Lykta does not know/,
    ],
  ])('because it %s is refused, and the database is left as it was', async (_, tamper, why) => {
    expect(await restored(tamper)).toMatch(why)
  })
})

test('a database that has not been brought up to date is backed up as it is, and brought up to date when restored', async () => {
  const file = join(temporaryFolder(), 'old.db')
  const handle = new Sqlite(file)
  for (const step of STEPS.slice(0, 3)) handle.exec(step.tables(SQLITE))
  handle.exec("pragma user_version = 3; insert into person values ('anna', 'Anna Testsson', 'Anna', 'resident')")
  const old = await openAsItIs(`sqlite:${file}`)
  const folder = await taken(old)
  await old.close()
  expect(handle.pragma('user_version', { simple: true })).toBe(3)
  handle.close()
  expect(readManifest(readFileSync(join(folder, MANIFEST), 'utf8')).steps).toEqual([1, 2, 3])
  for (const to of STORES) {
    const target = await to.empty()
    await restoreBackup(target, folder, false)
    expect(await target.read((db) => db.selectFrom('person').select(['id', 'born']).execute())).toEqual([
      { id: 'anna', born: null },
    ])
    expect(await target.read((db) => target.schema.steps(db))).toContain(NEWEST)
  }
})

test('a backup has its name only when it is whole, nobody else may read it, and it is never written over another', async () => {
  const store = await filled(await sqlite.empty())
  const folder = join(temporaryFolder(), 'backup')
  const broken = { ...store, schema: { ...store.schema, tables: () => Promise.reject(new Error('the disk is full')) } }
  await expect(takeBackup(broken, folder, NOW)).rejects.toThrow('the disk is full')
  expect(existsSync(folder)).toBe(false)
  await takeBackup(store, folder, NOW)
  expect(statSync(folder).mode & 0o077).toBe(0)
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o077).toBe(0)
  await expect(takeBackup(store, folder, NOW)).rejects.toThrow(/ENOTEMPTY|EEXIST/)
})

test('every table has a primary key, on every database the same', async () => {
  const shapes = await Promise.all(
    STORES.map(async (kind) => {
      const store = await kind.empty()
      return store.read((db) => store.schema.tables(db))
    }),
  )
  for (const shape of shapes) expect(shape.filter((table) => table.key.length === 0)).toEqual([])
  const byName = shapes.map((shape) => shape.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
  expect(byName[1]).toEqual(byName[0])
})

function cut(path: string): void {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1))
}

function rewrite(folder: string, change: object): void {
  const manifest = readManifest(readFileSync(join(folder, MANIFEST), 'utf8'))
  writeFileSync(join(folder, MANIFEST), manifestText({ ...manifest, ...change }))
}
