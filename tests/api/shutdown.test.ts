import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startRounds } from '#server/rounds.ts'
import { openStore } from '#storage/open.ts'
import { storeUnderTest } from '../storage/stores.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { startNode } from './node-process.ts'
import { ulid, world } from './world.ts'

test('a process that is asked to end finishes what it has begun, keeps what it acknowledged, and ends well', async () => {
  const database = await storeUnderTest().address()
  const node = await startNode({ database })
  await (await node.as('per-holm')).post('/api/bundles', packageOf(PROGRAM))
  const enrolment = ulid()
  await (
    await node.as('karin-ek')
  ).post('/api/enrolments', { id: enrolment, program: 'prov', patient: 'anna-testsson' })
  const anna = await node.as('anna-testsson')
  const draft = `/api/my/programs/${enrolment}/forms/startbatteri:1/draft`
  const statuses = new Set<number>()
  const kept: string[] = []
  const saving = ['a', 'b', 'c', 'd'].map(async (client) => {
    for (let seq = 1; ; seq += 1) {
      const reply = await anna.put(draft, { client, seq, question: 'matt', value: String(seq) }).catch(() => null)
      if (reply === null) return
      statuses.add(reply.status)
      if (reply.status === 200) kept.push(`${client} ${seq}`)
    }
  })
  await expect.poll(() => kept.length, { timeout: 30_000 }).toBeGreaterThan(25)
  expect(await node.end('SIGTERM')).toEqual([0, null])
  await Promise.all(saving)
  expect([...statuses]).toEqual([200])

  const store = await openStore(database)
  const rows = await store.read((db) => db.selectFrom('draft').select(['client', 'seq']).execute())
  await store.close()
  const found = new Set(rows.map(({ client, seq }) => `${client} ${seq}`))
  expect(kept.filter((one) => !found.has(one))).toEqual([])
})

test('who is on the way to end says that it is not ready, and takes no further request on a connection', async () => {
  const made = await world()
  const url = await made.beside({}, { isStopping: () => true })
  const ready = await fetch(`${url}/api/ready`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ status: 'unavailable' })
  expect(ready.headers.get('Connection')).toBe('close')
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
})

test('a round under way is waited for and begins nothing more; one that does not come to an end is given up, and that is said', async () => {
  const said: string[] = []
  const say = (_: object, message: string) => void said.push(message)
  const log = { info: say, warn: say, error: say }
  const done: string[] = []
  const good = startRounds(log, 'good', 3600, async (signal) => {
    while (!signal.aborted) await sleep(1)
    done.push('the last thing')
  })
  await good.stop()
  expect([done, said]).toEqual([['the last thing'], []])
  const stuck = startRounds(log, 'stuck', 3600, () => new Promise(() => {}), 20)
  await stuck.stop()
  expect(said).toEqual(['The stuck does not come to an end, and is given up.'])
})
