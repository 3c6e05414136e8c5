import { join } from 'node:path'
import { expect, test } from 'vitest'
import { States } from '#actions/context/states.ts'
import type { MyProgramPage } from '#schemas/generated/api.ts'
import { startRuntime } from '#server/main.ts'
import { ENROLMENT, STARTED, withEnrolment } from '../storage/sample.ts'
import { opened, temporaryFolder } from '../storage/stores.ts'
import { Client, ulid, world } from './world.ts'

/* What is kept in memory of a patient is what the database holds: no more, and nothing older. */

const ANSWERS = { matt: '1', risk: '0' }

test('what another node has done is seen at once, also by a node that knew the patient', async () => {
  const one = await world()
  await one.publish()
  const enrolment = await one.start('anna-testsson')
  const anna = await one.as('anna-testsson')
  const page = `/api/my/programs/${enrolment}`
  expect((await anna.get(page)).json<MyProgramPage>().view.due).toHaveLength(1)

  const { runtime, clock, database } = one
  const other = await startRuntime({
    database,
    port: 0,
    mode: 'development',
    webFolder: null,
    log: runtime.context.log,
    clock,
  })
  try {
    const there = new Client(other.url)
    there.cookie = anna.cookie
    const sent = await there.post(`${page}/forms/startbatteri:1/submission`, { id: ulid(), answers: ANSWERS })
    expect(sent.status).toBe(200)
    expect((await anna.get(page)).json<MyProgramPage>().view.due).toHaveLength(0)
    const again = await anna.post(`${page}/forms/startbatteri:1/submission`, { id: ulid(), answers: ANSWERS })
    expect(again.json<{ code: string }>().code).toBe('already_sent')
  } finally {
    await other.close()
  }
})

test('what was worked out for a write that came to nothing is forgotten', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const page = `/api/my/programs/${enrolment}`
  await anna.get(page)
  const { store } = made.runtime.context
  const renamed = (from: string, to: string) => store.write((db) => db.schema.alterTable(from).renameTo(to).execute())
  await renamed('access', 'elsewhere')
  const refused = await anna.post(`${page}/forms/startbatteri:1/submission`, { id: ulid(), answers: ANSWERS })
  expect(refused.status).toBe(503)
  await renamed('elsewhere', 'access')
  expect((await anna.get(page)).json<MyProgramPage>().view.due).toHaveLength(1)
  const sent = await anna.post(`${page}/forms/startbatteri:1/submission`, { id: ulid(), answers: ANSWERS })
  expect(sent.status).toBe(200)
})

test('what the clock opens is kept only where somebody has looked before', async () => {
  const store = await withEnrolment(await opened(`sqlite:${join(temporaryFolder(), 'lykta.db')}`))
  const states = new States()
  const known = () => store.read((db) => states.of(db, [ENROLMENT])).then(([state]) => state)
  const [byClock, bySomebody, byClockAgain] = [{ ...STARTED }, { ...STARTED }, { ...STARTED }]
  states.keep(ENROLMENT, byClock, false)
  expect(await known()).not.toBe(byClock)
  states.keep(ENROLMENT, bySomebody, true)
  expect(await known()).toBe(bySomebody)
  states.keep(ENROLMENT, byClockAgain, false)
  expect(await known()).toBe(byClockAgain)
})
