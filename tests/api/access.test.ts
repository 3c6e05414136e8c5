import { describe, expect, test } from 'vitest'
import { ACCESS } from '#actions/door/access-matrix.ts'
import type { Caseload } from '#schemas/generated/api.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#storage/digest.ts'
import { makeApp } from '#server/app.ts'
import { ENDPOINTS } from '#server/endpoints/all.ts'
import { HEALTH_PATHS } from '#server/health.ts'
import { MEDIA_PATH } from '#server/media-route.ts'
import { Metrics } from '#server/metrics/metrics.ts'
import { METRICS_PATH } from '#server/metrics/metrics-route.ts'
import { NEWS_PATH } from '#server/news/news-route.ts'
import { Streams } from '#server/news/streams.ts'
import { DOCS_PATHS } from '#server/openapi/routes.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { asked } from './scenario.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* Who may do what, for every endpoint there is: the table of endpoints and the access matrix make the tests. */

/** One person for each role, and one for none. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'anna-testsson': ['patient'],
  'karin-ek': ['clinician'],
  'lena-sjo': ['patient_administrator'],
  'per-holm': ['publisher'],
}

/** Who does what is asked in their daily work, for others than Anna. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  own: ['bo-provberg'],
  assigned: ['omar-haddad', 'maja-lind'],
  unit: ['lena-sjo'],
}

/** What Anna has written. */
const MESSAGE = ulid()

/** What Anna has sent beside what counted. */
const CONFLICT = ulid()
const OTHER = { matt: '2', risk: '0' }
const CONFLICT_DIGEST = digestOf(canonicalJson(OTHER))

/** What Lena has told at the unit. */
const BANNER = ulid()

const banner = (id: string) => ({
  id,
  unit: 'somnmottagningen',
  text: { sv: 'Stängt i dag.' },
  programs: null,
  from: null,
  until: '2026-03-09T08:00:00',
})

/** A body that fits each schema, about things that exist. */
const BODIES: Readonly<Record<string, unknown>> = {
  SignIn: { person: 'karin-ek' },
  SeekResidents: { search: 'bo' },
  SeekPatients: { show: 'flagged', search: 'Anna', limit: 10 },
  ReadPage: { module: 'valkommen', page: 'hej' },
  SaveAnswer: { client: 'c', seq: 1, question: 'matt', value: '1' },
  Submission: { id: ulid(), answers: { matt: '1', risk: '0' } },
  Amendment: { id: ulid(), revision: 1, reason: 'Fel rad', answers: { matt: '1', risk: '0' } },
  BeginMaintenance: { until: null },
  Transfer: { unit: 'fysioterapi-norr', clinician: 'maja-lind' },
  ChangeClinician: { clinician: 'omar-haddad' },
  OrderModules: { modules: ['kris', 'valkommen'] },
  StartGroup: { program: 'prov', starts: [{ id: ulid(), patient: 'cecilia-exempel' }] },
  AcknowledgeFlag: { comment: null },
  ChangePlan: { changes: [{ do: 'leave_out', row: 'dagligen' }] },
  AssignFlag: { owner: 'omar-haddad' },
  SnoozeFlag: { until: '2026-03-05T09:00:00' },
  CommentFlag: { id: ulid(), text: 'Ringde' },
  GiveForm: { form: 'dagbok' },
  LookAtConflict: { occurrence: 'startbatteri:1', submission: CONFLICT, digest: CONFLICT_DIGEST },
  OpenModule: { module: 'kris' },
  WriteBanner: banner(ulid()),
  OfferProgram: { unit: 'somnmottagningen', areas: null, clinician: 'karin-ek' },
  StartOffer: { id: ulid(), unit: 'somnmottagningen' },
  EndOffer: { unit: 'somnmottagningen' },
  WriteMessage: { id: ulid(), text: 'Hej' },
  ReadMessages: { last: MESSAGE },
  ChooseNotifications: { language: 'sv', email: true, sms: false },
  ReadNotices: { ids: [1] },
  GiveFeedback: { text: 'Bra jobbat!' },
  StartProgram: { id: ulid(), program: 'prov', patient: 'bo-provberg' },
  Package: { digest: 'a'.repeat(64), bundle: '{}', media: {} },
}

const bodyOf = (endpoint: (typeof ENDPOINTS)[number]) =>
  endpoint.request === null ? undefined : BODIES[endpoint.request]

const pathOf = (path: string, enrolment: string, flag: string) =>
  path
    .replace(':enrolment', enrolment)
    .replace(':occurrence', 'startbatteri:1')
    .replace(':form', 'vikt')
    .replace(':module', 'kris')
    .replace(':banner', BANNER)
    .replace(':program', 'sjalv')
    .replace(':reminder', 'ring@startbatteri:1')
    .replace(':flag', encodeURIComponent(flag))

test('no route exists outside the table of endpoints', async () => {
  const { runtime } = await world()
  const metrics = { all: new Metrics(), token: null }
  const { context } = runtime
  const streams = new Streams(context)
  const app = makeApp({ context, mode: 'development', webFolder: null, metrics, streams })
  await streams.close()
  const routes = new Set<string>()
  for (const layer of app.router.stack) {
    for (const step of layer.route?.stack ?? []) routes.add(`${step.method.toUpperCase()} ${layer.route?.path}`)
  }
  const table = ENDPOINTS.map(({ method, path }) => `${method} ${path}`)
  const apart = [...HEALTH_PATHS, ...DOCS_PATHS, METRICS_PATH, MEDIA_PATH, NEWS_PATH].map((path) => `GET ${path}`)
  expect([...routes].toSorted()).toEqual([...table, ...apart].toSorted())
})

test('every action that people do has an endpoint', () => {
  const served = new Set<string>(ENDPOINTS.map((endpoint) => endpoint.action))
  const missing = Object.keys(ACCESS).filter((name) => !served.has(name))
  expect(missing).toEqual([
    'media',
    'hearNews',
    'expandOutbox',
    'takeDeliveries',
    'recordOutcome',
    'removeSessions',
    'removeDrafts',
    'tickEnrolments',
  ])
})

describe('every endpoint', () => {
  const cases = ENDPOINTS.flatMap((endpoint) =>
    [null, ...Object.keys(PEOPLE)].map((who) => ({ endpoint, name: `${endpoint.method} ${endpoint.path}`, who })),
  )
  const mayDo = ({ endpoint, who }: (typeof cases)[number]) => {
    const { may } = ACCESS[endpoint.action]
    const roles = who === null ? [] : (PEOPLE[who] ?? [])
    return may === 'anyone' || (who !== null && (may === 'signed_in' || may.some((role) => roles.includes(role))))
  }

  test.each(cases.filter(mayDo))('$name answers $who', async ({ endpoint, who }) => {
    const { world, enrolment, flag } = await withFlag()
    if (endpoint.path.includes(':program')) await withOffer(world)
    const client = who === null ? world.visitor() : await world.as(who)
    const reply = await client.ask(endpoint.method, pathOf(endpoint.path, enrolment, flag), bodyOf(endpoint))
    expect([200, 409, 422]).toContain(reply.status)
  })

  test.each(cases.filter((each) => !mayDo(each)))('$name refuses $who', async ({ endpoint, who }) => {
    const { world, enrolment, flag } = await withFlag()
    const client = who === null ? world.visitor() : await world.as(who)
    const reply = await client.ask(endpoint.method, pathOf(endpoint.path, enrolment, flag), bodyOf(endpoint))
    expect(reply).toMatchObject({ status: who === null ? 401 : 403 })
    expect(reply.text).not.toContain('Anna')
    // What is refused by role says nothing about what exists.
    const other = await client.ask(endpoint.method, pathOf(endpoint.path, 'FINNSINTE', 'nej'), bodyOf(endpoint))
    expect(other.text).toBe(reply.text)
  })
})

describe('an enrolment of somebody else is as if it did not exist', () => {
  const about = ENDPOINTS.filter((endpoint) => ACCESS[endpoint.action].reach !== 'none')
  const strangers = about.flatMap((endpoint) =>
    (STRANGERS[ACCESS[endpoint.action].reach] ?? []).map((who) => ({
      endpoint,
      name: `${endpoint.method} ${endpoint.path}`,
      who,
    })),
  )

  test.each(strangers)('$name for $who', async ({ endpoint, who }) => {
    const { world, enrolment, flag } = await withFlag()
    const own = await world.start('bo-provberg')
    if (who === 'lena-sjo') await move(world, who)
    const client = await world.as(who)
    const before = await world.rows('event')
    const reply = await client.ask(endpoint.method, pathOf(endpoint.path, enrolment, flag), bodyOf(endpoint))
    const missing = await client.ask(endpoint.method, pathOf(endpoint.path, 'FINNSINTE', flag), bodyOf(endpoint))
    expect(reply.status).toBe(404)
    expect(reply.text).toBe(missing.text)
    expect(reply.json()).toMatchObject({ code: 'not_found' })
    expect(await world.rows('event')).toEqual(before)
    expect(own).not.toBe(enrolment)
    const denied = (await world.rows('access')).filter((row) => row.outcome === 'denied' && row.patient !== null)
    expect(denied).toMatchObject([{ actor: who, patient: 'anna-testsson', action: endpoint.action }])
  })

  test('staff of another unit see nobody in their list, and a colleague only their own', async () => {
    const { world, enrolment } = await withFlag()
    for (const who of ['maja-lind', 'omar-haddad']) {
      expect((await (await world.as(who)).get('/api/caseload')).json()).toEqual(NOTHING)
    }
    const karin = await (await world.as('karin-ek')).get('/api/caseload')
    expect(karin.text).toContain(enrolment)
  })

  test('a patient in the same program sees only what is their own', async () => {
    const { world, enrolment } = await withFlag()
    const own = await world.start('bo-provberg')
    const list = await asked(await world.as('bo-provberg'), 'GET /api/my/programs')
    expect(list.text).toContain(own)
    expect(list.text).not.toContain(enrolment)
  })

  test('a clinician who no longer holds the role reaches nobody, in the same session', async () => {
    const { world, enrolment } = await withFlag()
    const karin = await world.as('karin-ek')
    expect((await karin.get(`/api/patients/${enrolment}`)).status).toBe(200)
    await world.runtime.context.store.write((db) => db.deleteFrom('role').where('person', '=', 'karin-ek').execute())
    expect((await karin.get(`/api/patients/${enrolment}`)).status).toBe(403)
    expect((await karin.get('/api/caseload')).status).toBe(403)
  })
})

test('a clinician who has moved to another unit leaves the patients behind', async () => {
  const { world, enrolment } = await withFlag()
  const karin = await world.as('karin-ek')
  await move(world, 'karin-ek')
  expect((await karin.get(`/api/patients/${enrolment}`)).status).toBe(404)
  expect((await karin.get('/api/caseload')).json()).toEqual(NOTHING)
})

/** A list with nobody in it. */
const NOTHING: Caseload = {
  flags: [],
  reminders: [],
  patients: [],
  totals: { flags: 0, reminders: 0, patients: 0, flagged: 0, missed: 0, due: 0, conflicts: 0 },
  next: { flags: null, reminders: null, patients: null },
}

/** Somebody gets another unit to work at, and leaves the one there was. */
async function move(world: World, person: string): Promise<void> {
  await world.runtime.context.store.write(async (db) => {
    await db.updateTable('role').set({ unit: 'fysioterapi-norr' }).where('person', '=', person).execute()
  })
}

/** Anna is in the program and has sent an answer that raised a flag. */
async function withFlag(): Promise<{ world: World; enrolment: string; flag: string }> {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const path = `/api/my/programs/${enrolment}/forms/startbatteri:1/submission`
  await anna.post(path, { id: ulid(), answers: { matt: '1', risk: '1' } })
  await anna.post(path, { id: CONFLICT, answers: OTHER })
  await anna.post(`/api/my/programs/${enrolment}/messages`, { id: MESSAGE, text: 'Anna skrev det här.' })
  await (await made.as('lena-sjo')).post('/api/unit/banners', banner(BANNER))
  return { world: made, enrolment, flag: 'risk@startbatteri:1' }
}

/** A program that residents can start, which Karin follows. */
async function withOffer(made: World): Promise<void> {
  const openTo = { areas: [], who: null, present: { sv: 'För dig' }, clinician: true }
  await made.publish(packageOf({ ...PROGRAM, program: 'sjalv', openTo }))
  await (await made.as('lena-sjo')).put('/api/unit/offers/sjalv', BODIES['OfferProgram'])
}
