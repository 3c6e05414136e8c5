import { expect, test } from 'vitest'
import type { MyProgramPage } from '#schemas/generated/api.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { openStore } from '#storage/open.ts'
import { storeUnderTest } from '../storage/stores.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { startNode } from './node-process.ts'
import { Client, ulid, world } from './world.ts'

test('a restart finds everything again, also who is signed in', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const form = `/api/my/programs/${enrolment}/forms/startbatteri:1`
  await anna.put(`${form}/draft`, { client: 'c', seq: 1, question: 'matt', value: '2' })
  const before = (await anna.get(`/api/my/programs/${enrolment}`)).json<MyProgramPage>()
  const again = await made.restart()
  const same = new Client(again.runtime.url)
  same.cookie = anna.cookie
  expect((await same.get(`/api/my/programs/${enrolment}`)).json()).toEqual(before)
  expect((await same.get(form)).json()).toMatchObject({ answers: { matt: '2' } })
})

test('closing waits for what is under way', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const sent = anna.post(`/api/my/programs/${enrolment}/forms/startbatteri:1/submission`, {
    id: ulid(),
    answers: { matt: '0', risk: '0' },
  })
  await Promise.all([sent, new Promise((resolve) => setTimeout(resolve, 5)).then(() => made.runtime.close())])
  expect((await sent).status).toBe(200)
})

test('a process that is killed has lost nothing that it acknowledged', async () => {
  const database = await storeUnderTest().address()
  const node = await startNode({ database })
  await (await node.as('per-holm')).post('/api/bundles', packageOf(PROGRAM))
  const enrolment = ulid()
  await (
    await node.as('karin-ek')
  ).post('/api/enrolments', { id: enrolment, program: 'prov', patient: 'anna-testsson' })
  const anna = await node.as('anna-testsson')
  const acknowledged: number[] = []
  const saving = (async () => {
    for (let seq = 1; ; seq += 1) {
      const save = { client: 'c', seq, question: 'matt', value: String(seq) }
      const reply = await anna.put(`/api/my/programs/${enrolment}/forms/startbatteri:1/draft`, save)
      if (reply.status === 200) acknowledged.push(seq)
    }
  })().catch(() => undefined)
  await expect.poll(() => acknowledged.length, { timeout: 15_000 }).toBeGreaterThan(25)
  await Promise.all([saving, node.end('SIGKILL')])

  const store = await openStore(database)
  const found = await store.read((db) => db.selectFrom('draft').select('seq').orderBy('seq').execute())
  expect(found.map((row) => row.seq).slice(0, acknowledged.length)).toEqual(acknowledged)
  expect(await store.read(brokenChain)).toBeNull()
  await store.close()
})
