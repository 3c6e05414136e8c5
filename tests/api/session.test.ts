import { describe, expect, test } from 'vitest'
import { moved } from '#actions/context/calendar.ts'
import { startRuntime } from '#server/main.ts'
import { scenarios } from './scenario.ts'
import { Client, world } from './world.ts'

const empty = async () => ({ world: await world(), enrolment: '' })

describe('who is signed in', () => {
  scenarios(empty, [
    {
      name: 'nobody at first',
      who: null,
      ask: 'GET /api/session',
      status: 200,
      has: ['"person":null', '"development":true'],
    },
    {
      name: 'a clinician, with role and unit',
      who: 'karin-ek',
      ask: 'GET /api/session',
      status: 200,
      has: ['"Karin Ek"', '"roles":["clinician"]', '"Sömnmottagningen"'],
    },
    {
      name: 'a patient, with no unit',
      who: 'anna-testsson',
      ask: 'GET /api/session',
      status: 200,
      has: ['"roles":["patient"]', '"unit":null'],
    },
    {
      name: 'not somebody who does not exist',
      who: null,
      ask: 'POST /api/session',
      body: { person: 'ingen' },
      status: 401,
      has: ['"code":"unknown_person"'],
    },
    {
      name: 'not without saying who',
      who: null,
      ask: 'POST /api/session',
      body: {},
      status: 422,
      has: ['"code":"invalid_body"', '"required"'],
    },
    {
      name: 'one of the made-up people, who are listed',
      who: null,
      ask: 'GET /api/development/people',
      status: 200,
      has: ['Karin Ek', 'Omar Haddad', 'Lena Sjö', 'Per Holm', 'Maja Lind', 'Fysioterapi Norr', 'David Mall'],
    },
  ])
})

test('signing out ends the session at once, also for who kept its cookie', async () => {
  const { as, runtime } = await world()
  const karin = await as('karin-ek')
  const thief = new Client(runtime.url)
  thief.cookie = karin.cookie
  expect((await thief.get('/api/caseload')).status).toBe(200)
  const gone = await karin.ask('DELETE', '/api/session')
  expect(gone.json()).toEqual({ person: null, development: true })
  expect(gone.headers.get('Set-Cookie')).toContain('Expires=Thu, 01 Jan 1970')
  expect((await thief.get('/api/caseload')).status).toBe(401)
  expect((await thief.get('/api/session')).json()).toMatchObject({ person: null })
})

test('every sign-in is a new session and ends the one before it', async () => {
  const { as, runtime } = await world()
  const karin = await as('karin-ek')
  const before = new Client(runtime.url)
  before.cookie = karin.cookie
  await karin.post('/api/session', { person: 'karin-ek' })
  expect(karin.cookie).not.toBe(before.cookie)
  expect((await before.get('/api/caseload')).status).toBe(401)
  expect((await karin.get('/api/caseload')).status).toBe(200)
})

test('a session chosen by somebody else is nobody', async () => {
  const { runtime } = await world()
  const client = new Client(runtime.url)
  client.cookie = `lykta=${'a'.repeat(43)}`
  expect((await client.get('/api/caseload')).status).toBe(401)
})

test('a session ends after an hour without use and after twelve in any case', async () => {
  const { as, clock } = await world()
  const karin = await as('karin-ek')
  const begun = clock.now()
  for (let minutes = 0; minutes < 12 * 60; minutes += 55) {
    clock.set(moved(begun, minutes * 60_000))
    expect((await karin.get('/api/caseload')).status).toBe(200)
  }
  clock.set('2026-03-02T20:01:00Z')
  expect((await karin.get('/api/caseload')).status).toBe(401)

  const omar = await as('omar-haddad')
  clock.set('2026-03-02T21:02:00Z')
  expect((await omar.get('/api/caseload')).status).toBe(401)
})

test('the cookie is out of reach of scripts and other sites, and its secret is not in the database', async () => {
  const { visitor, rows } = await world()
  const client = visitor()
  const reply = await client.post('/api/session', { person: 'karin-ek' })
  expect(reply.headers.get('Set-Cookie')).toMatch(/^lykta=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const secret = client.cookie?.split('=')[1] ?? ''
  expect(JSON.stringify(await rows('session'))).not.toContain(secret)
})

describe('in production', () => {
  test('the development sign-in refuses to start', async () => {
    await expect(world({ mode: 'production', signIn: 'development' })).rejects.toThrow(
      /development sign-in lets anybody be anybody and is refused in production/,
    )
  })

  test('there are no made-up people, and a session from development is nobody', async () => {
    const { as, clock, database, runtime } = await world()
    const cookie = (await as('karin-ek')).cookie
    await runtime.close()
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    const production = await startRuntime({ database, port: 0, mode: 'production', webFolder: null, log, clock })
    try {
      const client = new Client(production.url)
      client.cookie = `__Host-${cookie}`
      expect((await client.get('/api/caseload')).status).toBe(401)
      expect((await client.post('/api/session', { person: 'karin-ek' })).status).toBe(401)
      expect((await client.get('/api/development/people')).status).toBe(404)
      expect((await client.get('/api/session')).json()).toEqual({ person: null, development: false })
      expect((await client.get('/api/session')).headers.get('Strict-Transport-Security')).toContain('max-age')
    } finally {
      await production.close()
    }
  })
})
