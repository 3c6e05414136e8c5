import { sql } from 'kysely'
import { describe, expect, test, onTestFinished } from 'vitest'
import type { Announcements } from '#actions/news/announcements.ts'
import { expandDue } from '#actions/telling/carry-out.ts'
import type { Context } from '#actions/context/context.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { startRuntime } from '#server/main.ts'
import { Streams } from '#server/news/streams.ts'
import { storeUnderTest } from '../storage/stores.ts'
import { hear } from './hearing.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* That there is something new is told at once to those who may see it, at whatever node, and to nobody else. */

const onPostgres = storeUnderTest().name === 'postgres'

/** Somebody's patients at one node, and the address of another, where the database can have several. */
async function nodes() {
  const made = await world()
  const { context, url } = made.runtime
  const { clock, log } = context
  const options = { database: made.database, port: 0, mode: 'development', webFolder: null, tickSeconds: 3600 } as const
  const another = onPostgres ? await startRuntime({ ...options, clock, log }) : null
  onTestFinished(() => another?.close())
  await expect.poll(() => listeners(made).then((all) => all.length), SOON).toBe(onPostgres ? 2 : 0)
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  const quiet = () => told(another === null ? [context] : [context, another.context])
  await quiet()
  return { made, enrolment, anna, karin, url, other: another?.url ?? url, quiet }
}

/** Connections that listen, where listening takes one. */
async function listeners({ runtime }: World): Promise<number[]> {
  if (!onPostgres) return []
  const { rows } = await runtime.context.store.read((db) =>
    sql<{ pid: number }>`
      select pid from pg_stat_activity
      where application_name = 'lykta news' and datname = current_database() and query like 'listen%' and state = 'idle'
    `.execute(db),
  )
  return rows.map(({ pid }) => pid)
}

/** Waits until all that has been done is told at every node, and is on its way to those who listen there. */
async function told(contexts: readonly Context[]): Promise<void> {
  const marked = contexts.map(
    ({ store }) =>
      new Promise<void>((resolve) => {
        const deafen = store.news.listen((people) => {
          if (people === 'everybody' || !people.has(MARK)) return
          deafen()
          resolve()
        })
      }),
  )
  for (const { announcer } of contexts) await (announcer as Announcements).stop()
  await contexts[0]?.store.news.announce([MARK])
  await Promise.all(marked)
  // What has been told is still looked into and written.
  await new Promise((resolve) => setTimeout(resolve, 100))
}

const MARK = 'nobody by this name'

/** A machine that does much else may take its time. */
const SOON = { timeout: 20_000 }

const submit = (enrolment: string) => `/api/my/programs/${enrolment}/forms/startbatteri:1/submission`

const ANSWERS = { matt: '1', risk: '1' }

describe('news of what a patient sends', () => {
  test('comes to the assigned clinician at another node, to the patient, and where it is flagged to the unit', async () => {
    const { made, enrolment, anna, karin, url, other, quiet } = await nodes()
    const lena = await made.as('lena-sjo')
    const heard = [await hear(other, karin), await hear(url, anna), await hear(other, lena)]
    await quiet()
    expect(heard.map((each) => each.news())).toEqual([0, 0, 0])
    expect((await anna.post(submit(enrolment), { id: ulid(), answers: ANSWERS })).status).toBe(200)
    for (const each of heard) await expect.poll(() => each.news(), SOON).toBe(1)
    await quiet()
    expect(heard.map((each) => each.news())).toEqual([1, 1, 1])
  })

  test('comes to no other clinician and no other patient, and tells nothing to those it comes to', async () => {
    const { made, enrolment, anna, karin, url, other, quiet } = await nodes()
    await made.start('bo-provberg', ulid(), 'omar-haddad')
    await quiet()
    const strangers = ['omar-haddad', 'maja-lind', 'bo-provberg', 'per-holm', 'cecilia-exempel', 'lena-sjo']
    const others = await Promise.all(strangers.map(async (who) => hear(other, await made.as(who))))
    const hers = await hear(url, karin)
    await anna.post(submit(enrolment), { id: ulid(), answers: { matt: '1', risk: '0' } })
    await expect.poll(() => hers.news(), SOON).toBe(1)
    await quiet()
    expect(others.map((each) => each.text())).toEqual(strangers.map(() => 'retry: 3000\n\n'))
    expect(hers.text()).toBe('retry: 3000\n\nevent: news\ndata: look again\n\n')
  })

  test('comes of what did not count, to the assigned clinician alone', async () => {
    const { made, enrolment, anna, karin, url, other, quiet } = await nodes()
    const first = { id: ulid(), answers: { matt: '1', risk: '0' } }
    expect((await anna.post(submit(enrolment), first)).status).toBe(200)
    await quiet()
    const hers = await hear(other, karin)
    const omar = await hear(url, await made.as('omar-haddad'))
    expect((await anna.post(submit(enrolment), { id: ulid(), answers: ANSWERS })).status).toBe(409)
    await expect.poll(() => hers.news(), SOON).toBe(1)
    await quiet()
    expect(omar.news()).toBe(0)
  })

  test('comes of nothing that was refused, or only looked at', async () => {
    const { enrolment, anna, karin, url, quiet } = await nodes()
    const hers = await hear(url, karin)
    expect((await anna.post(submit(enrolment), { id: ulid(), answers: { matt: '9' } })).status).toBe(422)
    await anna.get(`/api/my/programs/${enrolment}`)
    await quiet()
    expect(hers.news()).toBe(0)
  })
})

describe('news comes', () => {
  test('of what time brings about', async () => {
    const { made, karin, anna, other } = await nodes()
    const heard = [await hear(other, karin), await hear(other, anna)]
    made.clock.set('2026-03-04T08:00:00Z')
    await karin.get('/api/session')
    const again = [await hear(other, await made.as('karin-ek')), await hear(other, await made.as('anna-testsson'))]
    expect(await tickDue(made.runtime.context)).toBe(1)
    for (const each of again) await expect.poll(() => each.news(), SOON).toBe(1)
    // Two days later the sessions of the first day have ended, and their streams with them.
    for (const each of heard) await expect.poll(() => each.state(), SOON).toBe('ended')
    expect(heard.map((each) => each.news())).toEqual([0, 0])
  })

  test('of a notice in the app, to whom it is for', async () => {
    const { made, enrolment, anna, other, quiet } = await nodes()
    await anna.post(submit(enrolment), { id: ulid(), answers: ANSWERS })
    await quiet()
    const [karin, maja] = [await hear(other, await made.as('karin-ek')), await hear(other, await made.as('maja-lind'))]
    expect(await expandDue(made.runtime.context)).toBeGreaterThan(0)
    await expect.poll(() => karin.news(), SOON).toBe(1)
    await quiet()
    expect(maja.news()).toBe(0)
  })

  test('to who had a patient and to who has it now, when it is handed over; afterwards to the one alone', async () => {
    const { made, enrolment, anna, karin, other, quiet } = await nodes()
    const [hers, majas] = [await hear(other, karin), await hear(other, await made.as('maja-lind'))]
    const to = { unit: 'fysioterapi-norr', clinician: 'maja-lind' }
    expect((await karin.post(`/api/patients/${enrolment}/transfer`, to)).status).toBe(200)
    await expect.poll(() => [hers.news(), majas.news()], SOON).toEqual([1, 1])
    await anna.post(submit(enrolment), { id: ulid(), answers: ANSWERS })
    await expect.poll(() => majas.news(), SOON).toBe(2)
    await quiet()
    expect(hers.news()).toBe(1)
  })

  test('to who has been given a flag, and not to the assigned clinician who has left the unit', async () => {
    const { made, enrolment, anna, karin, other, quiet } = await nodes()
    await anna.post(submit(enrolment), { id: ulid(), answers: ANSWERS })
    await quiet()
    const [hers, omars] = [await hear(other, karin), await hear(other, await made.as('omar-haddad'))]
    await made.runtime.context.store.write((db) => db.deleteFrom('role').where('person', '=', 'karin-ek').execute())
    await anna.post(`/api/my/programs/${enrolment}/messages`, { id: ulid(), text: 'Hej' })
    await expect.poll(() => omars.news(), SOON).toBe(1)
    await quiet()
    expect(hers.news()).toBe(0)
  })
})

describe('a stream', () => {
  test('is for who is signed in', async () => {
    const { made, url } = await nodes()
    expect((await made.visitor().get('/api/news')).json()).toMatchObject({ status: 401, code: 'signed_out' })
    const stolen = made.visitor()
    stolen.cookie = `lykta=${'a'.repeat(43)}`
    expect((await hear(url, stolen)).status).toBe(401)
  })

  test('may be kept by nobody on the way', async () => {
    const { karin, url } = await nodes()
    const { headers, status } = await hear(url, karin)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toMatch(/^text\/event-stream/)
    expect(headers.get('Cache-Control')).toBe('no-store, no-transform')
    expect(headers.get('X-Accel-Buffering')).toBe('no')
    expect(headers.get('Content-Encoding')).toBeNull()
  })

  test('ends when its session does, at whatever node, and the person’s other sessions go on', async () => {
    const { made, karin, enrolment, anna, other } = await nodes()
    const elsewhere = await made.as('karin-ek')
    const [ended, goesOn] = [await hear(other, karin), await hear(other, elsewhere)]
    await karin.ask('DELETE', '/api/session')
    await expect.poll(() => ended.state(), SOON).toBe('ended')
    await anna.post(submit(enrolment), { id: ulid(), answers: ANSWERS })
    await expect.poll(() => goesOn.news(), SOON).toBe(2)
    expect([ended.news(), goesOn.state()]).toEqual([0, 'open'])
  })

  test('is looked at now and then, and hears that it is still open; listening is not using the session', async () => {
    const { made, karin, url, quiet } = await nodes()
    const streams = new Streams(made.runtime.context, 0.05)
    onTestFinished(() => streams.close())
    const beside = await made.beside({}, { streams })
    const heard = await hear(beside, karin)
    await expect.poll(() => heard.text(), SOON).toContain(': still here\n\n')
    made.clock.set('2026-03-02T08:59:00Z')
    await quiet()
    expect(heard.state()).toBe('open')
    made.clock.set('2026-03-02T09:01:00Z')
    await expect.poll(() => heard.state(), SOON).toBe('ended')
    expect((await hear(url, karin)).status).toBe(401)
  })

  test('is refused to who has eight, until one of them is hung up; the others have their own', async () => {
    const { made, karin, anna, url } = await nodes()
    const eight = await Promise.all(Array.from({ length: 8 }, () => hear(url, karin)))
    expect((await karin.get('/api/news')).json()).toMatchObject({ status: 429, code: 'too_many_streams' })
    expect((await hear(url, anna)).status).toBe(200)
    const open = async () => /^lykta_news_streams (\d+)/m.exec((await made.visitor().get('/api/metrics')).text)?.[1]
    expect(await open()).toBe('9')
    eight[0]?.hangUp()
    await expect.poll(open, SOON).toBe('8')
    expect((await hear(url, karin)).status).toBe(200)
    expect((await made.visitor().get('/api/metrics')).text).not.toContain('route="/api/news",status="200"')
  })

  test('is ended, not cut off, when the runtime ends, which does not wait for it', async () => {
    const { made, karin, url } = await nodes()
    const heard = await hear(url, karin)
    await made.runtime.close()
    await expect.poll(() => heard.state(), SOON).toBe('ended')
    await expect(fetch(`${url}/api/health`)).rejects.toThrow('fetch failed')
  })
})

/** A test that does not run counts as one that failed, so that this is none where there is no connection. */
const WHERE_CONNECTIONS_ARE = onPostgres ? ['a listening connection that is killed'] : []

test.each(WHERE_CONNECTIONS_ARE)('%s comes back, and who listens looks again', async () => {
  const { made, enrolment, anna, karin, other } = await nodes()
  const heard = await hear(other, karin)
  const before = await listeners(made)
  await made.runtime.context.store.write((db) =>
    sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'lykta news' and datname = current_database()`.execute(db),
  )
  // What may have been missed meanwhile is looked for.
  await expect.poll(() => heard.news(), SOON).toBe(1)
  await expect.poll(() => listeners(made).then((all) => all.length), SOON).toBe(2)
  expect((await listeners(made)).filter((pid) => before.includes(pid))).toEqual([])
  await anna.post(submit(enrolment), { id: ulid(), answers: ANSWERS })
  await expect.poll(() => heard.news(), SOON).toBe(2)
  expect(heard.state()).toBe('open')
})
