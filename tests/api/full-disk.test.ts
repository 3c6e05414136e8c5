import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import type { FormToFill } from '#schemas/generated/api.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { startPostgres } from '../storage/postgres-server.ts'
import { smallDisk } from '../storage/small-disk.ts'
import type { SmallDisk } from '../storage/small-disk.ts'
import { temporaryFolder } from '../storage/stores.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* The disk is full: what cannot be kept is not acknowledged, and what is sent again when there is room counts once. */

/** A runtime, and how its database is denied all room and given it back. */
interface Cramped {
  readonly made: World
  readonly fill: () => Promise<void> | void
  readonly clear: () => Promise<void> | void
}

/** SQLite is told how large its file may be, and says itself that it is full. */
async function limited(): Promise<Cramped> {
  const made = await world({ database: `sqlite:${join(temporaryFolder(), 'lykta.db')}` })
  const { store } = made.runtime.context
  const most = (pages: number) =>
    store.write(async (db) => void (await sql.raw(`pragma max_page_count = ${pages}`).execute(db)))
  return { made, fill: () => most(1), clear: () => most(1_000_000) }
}

const on = (megabytes: number, address: (disk: SmallDisk) => Promise<string>) => async (): Promise<Cramped> => {
  const disk = smallDisk(megabytes)
  if (disk === null) throw new Error('no small disk')
  onTestFinished(() => disk.remove())
  return { made: await world({ database: await address(disk) }), fill: () => disk.fill(), clear: () => disk.clear() }
}

const onSmallDisk: readonly [string, () => Promise<Cramped>][] = [
  ['SQLite on a disk that is full', on(8, async ({ folder }) => `sqlite:${join(folder, 'lykta.db')}`)],
  [
    'PostgreSQL on a disk that is full',
    on(160, async ({ folder }) => {
      const server = await startPostgres([], folder)
      onTestFinished(() => server.stop())
      return server.address
    }),
  ],
]

const trial = smallDisk(1)
trial?.remove()

test.each([['SQLite with a file that may not grow', limited] as const, ...(trial === null ? [] : onSmallDisk)])(
  '%s',
  async (_, cramped) => {
    const { made, fill, clear } = await cramped()
    await made.publish()
    const enrolment = await made.start('anna-testsson')
    const anna = await made.as('anna-testsson')
    const mine = `/api/my/programs/${enrolment}`
    const form = `${mine}/forms/startbatteri:1`
    const save = { client: 'c', seq: 1, question: 'matt', value: '2' }
    expect((await anna.put(`${form}/draft`, save)).status).toBe(200)

    await fill()
    // What room there is in the database itself is written full, with less and less at a time.
    const kept: string[] = []
    const refusals = new Set<number>()
    for (const size of [10_000, 1000, 1]) {
      for (let isFull = false; !isFull;) {
        const message = { id: ulid(), text: 'x'.repeat(size) }
        const { status } = await anna.post(`${mine}/messages`, message)
        isFull = status !== 200
        if (isFull) refusals.add(status)
        else kept.push(message.id)
      }
    }
    expect([...refusals]).toEqual([503])
    const submission = { id: ulid(), answers: { matt: '2', risk: '1' } }
    const refused = await anna.post(`${form}/submission`, submission)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '2'])
    expect(refused.json()).toMatchObject({ code: 'store_unavailable' })
    expect(await made.rows('response')).toEqual([])
    expect((await made.rows('draft')).map(({ value }) => value)).toEqual(['"2"'])

    await clear()
    const again = () => anna.post(`${form}/submission`, submission)
    await expect.poll(async () => (await anna.get(form)).status, { timeout: 20_000 }).toBe(200)
    expect((await anna.get(form)).json<FormToFill>()).toMatchObject({ state: 'open', answers: { matt: '2' } })
    expect((await again()).status).toBe(200)
    expect((await again()).status).toBe(200)
    expect((await made.rows('response')).length).toBe(1)
    expect((await made.rows('submission')).map(({ id }) => id)).toEqual([submission.id])
    expect((await made.rows('message')).map(({ id }) => id).toSorted()).toEqual(kept.toSorted())
    expect(await made.runtime.context.store.read(brokenChain)).toBeNull()
  },
)
