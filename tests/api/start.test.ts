import { describe, expect, test } from 'vitest'
import { seedDemonstration } from '#actions/demonstration/demonstration.ts'
import type { Caseload, MyPrograms, PatientPage, Problem, StartOptions } from '#schemas/generated/api.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'

test('the same start sent many times starts once', async () => {
  const { publish, as, rows } = await world()
  await publish()
  const karin = await as('karin-ek')
  const start = { id: ulid(), program: 'prov', patient: 'anna-testsson' }
  const replies = await Promise.all(Array.from({ length: 5 }, () => karin.post('/api/enrolments', start)))
  expect(replies.map((reply) => reply.text)).toEqual(Array(5).fill(JSON.stringify({ enrolment: start.id })))
  expect(await rows('enrolment')).toHaveLength(1)
})

test.each([
  ['for another patient under the same id', { patient: 'bo-provberg' }, 409, 'start_conflict'],
  ['once more', { id: ulid() }, 409, 'already_running'],
  ['for nobody', { id: ulid(), patient: 'ingen' }, 422, 'unknown_resident'],
  ['for a member of staff', { id: ulid(), patient: 'omar-haddad' }, 422, 'unknown_resident'],
  ['of no program', { id: ulid(), program: 'ingen' }, 422, 'unknown_program'],
])('a start %s is refused', async (_, change, status, code) => {
  const { publish, as, rows } = await world()
  await publish()
  const karin = await as('karin-ek')
  const start = { id: '01JQZZZZZZZZZZZZZZZZZZZZZZ', program: 'prov', patient: 'anna-testsson' }
  await karin.post('/api/enrolments', start)
  const reply = await karin.post('/api/enrolments', { ...start, ...change })
  expect([reply.status, reply.json<Problem>().code]).toEqual([status, code])
  expect(await rows('enrolment')).toHaveLength(1)
})

test('another unit may start the same program for the same patient, each seeing their own', async () => {
  const { publish, start, as } = await world()
  await publish()
  const one = await start('anna-testsson')
  const other = await start('anna-testsson', ulid(), 'maja-lind')
  const { programs } = (await (await as('anna-testsson')).get('/api/my/programs')).json<MyPrograms>()
  expect(programs.map((program) => program.enrolment)).toEqual([one, other].toSorted())
  expect((await (await as('maja-lind')).get('/api/caseload')).text).not.toContain(one)
  expect((await (await as('maja-lind')).get(`/api/patients/${one}`)).status).toBe(404)
})

test('the demonstration shows a patient who begins and one who is under way, and is made once', async () => {
  const made = await world()
  await made.publish()
  const { context } = made.runtime
  await seedDemonstration({ context, program: 'prov' })
  const { patients } = (await (await made.as('karin-ek')).get('/api/caseload')).json<Caseload>()
  expect(patients).toMatchObject([
    { patient: 'Bo Provberg', status: 'active', day: 10, missed: 2 },
    { patient: 'Anna Testsson', status: 'active', day: 1, due: 1 },
  ])
  const before = [await made.rows('event'), await made.rows('response')]
  expect(before[1]?.length).toBeGreaterThan(5)
  await seedDemonstration({ context, program: 'prov' })
  expect([await made.rows('event'), await made.rows('response')]).toEqual(before)
  expect(await context.store.read(brokenChain)).toBeNull()
})

describe('a program with groups', () => {
  const groups = [{ id: 'aktiv', title: { sv: 'Aktiv grupp' } }]
  const withGroups = packageOf({ ...PROGRAM, groups })
  const start = { id: '01JQZZZZZZZZZZZZZZZZZZZZZZ', program: 'prov', patient: 'anna-testsson' }

  test('is offered with them, and the one chosen is shown to staff with what the directory knows', async () => {
    const { publish, as } = await world()
    await publish(withGroups)
    const karin = await as('karin-ek')
    expect((await karin.get('/api/start-options')).json<StartOptions>().programs[0]?.groups).toEqual(groups)
    expect((await karin.post('/api/enrolments', { ...start, group: 'aktiv' })).status).toBe(200)
    const { view } = (await karin.get(`/api/patients/${start.id}`)).json<PatientPage>()
    expect(view.patient).toEqual({ age: 40, sex: 'woman', group: { sv: 'Aktiv grupp' } })
    expect((await karin.post('/api/enrolments', { ...start, group: 'aktiv' })).status).toBe(200)
    expect((await karin.post('/api/enrolments', start)).json<Problem>().code).toBe('start_conflict')
  })

  test('can be started in none of them, but not in one it has not', async () => {
    const { publish, as, rows } = await world()
    await publish(withGroups)
    const karin = await as('karin-ek')
    const wrong = await karin.post('/api/enrolments', { ...start, group: 'ingen' })
    expect([wrong.status, wrong.json<Problem>().code]).toEqual([422, 'unknown_group'])
    expect(await rows('enrolment')).toHaveLength(0)
    expect((await karin.post('/api/enrolments', start)).status).toBe(200)
  })
})
