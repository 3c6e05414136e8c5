import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openStore } from '#storage/open.ts'
import { storeUnderTest } from '../storage/stores.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { Client, ulid, world } from './world.ts'

test('a process that is asked to end finishes what it has begun, keeps what it acknowledged, and ends well', async () => {
  const database = await storeUnderTest().address()
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'serve-to-kill.ts'), database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    const as = async (person: string) => {
      const client = new Client(url)
      await client.post('/api/session', { person })
      return client
    }
    await (await as('per-holm')).post('/api/bundles', packageOf(PROGRAM))
    const enrolment = ulid()
    await (await as('karin-ek')).post('/api/enrolments', { id: enrolment, program: 'prov', patient: 'anna-testsson' })
    const anna = await as('anna-testsson')
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
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
    await Promise.all(saving)
    expect([...statuses]).toEqual([200])

    const store = await openStore(database)
    const rows = await store.read((db) => db.selectFrom('draft').select(['client', 'seq']).execute())
    await store.close()
    const found = new Set(rows.map(({ client, seq }) => `${client} ${seq}`))
    expect(kept.filter((one) => !found.has(one))).toEqual([])
  } finally {
    child.kill('SIGKILL')
  }
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
