import { describe, expect, test } from 'vitest'
import { tickDue } from '#actions/clock/tick-due.ts'
import type { Assigned, Caseload, Clinicians, MyProgramPage, PatientPage, Problem } from '#schemas/generated/api.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* Staff change the course of a program: pause, maintenance, end, and who has the patient. */

async function started(): Promise<{ made: World; enrolment: string; anna: string }> {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  return { made, enrolment, anna: `/api/patients/${enrolment}` }
}

const staffOf = async (made: World, path: string, who = 'karin-ek') => (await made.as(who)).get(path)

describe('a program', () => {
  test('is paused and resumed: nothing opens in between, and the clock has nothing to tell', async () => {
    const { made, enrolment, anna } = await started()
    const paused = await (await made.as('karin-ek')).post(`${anna}/pause`, undefined)
    expect(paused.json<PatientPage>().view).toMatchObject({ status: 'paused' })
    made.clock.set('2026-03-04T12:00:00Z')
    await tickDue(made.runtime.context)
    expect((await made.rows('outbox')).filter(({ effect }) => effect.includes('dagligen'))).toEqual([])
    const mine = await (await made.as('anna-testsson')).get(`/api/my/programs/${enrolment}`)
    expect(mine.json<MyProgramPage>().view).toMatchObject({ status: 'paused', coming: [] })
    const resumed = await (await made.as('karin-ek')).post(`${anna}/resumption`, undefined)
    expect(resumed.json<PatientPage>().view.status).toBe('active')
    made.clock.set('2026-03-05T05:30:00Z')
    await tickDue(made.runtime.context)
    const opened = (await made.rows('occurrence')).filter(({ form, state }) => form === 'dagbok' && state === 'open')
    expect(opened.map(({ id }) => id)).toEqual(['dagligen:3'])
    expect((await made.rows('phase')).map(({ kind }) => kind)).toEqual(['paused', 'resumed'])
  })

  test('goes over into maintenance and ends by itself when its last day is over', async () => {
    const { made, anna } = await started()
    const reply = await (await made.as('karin-ek')).post(`${anna}/maintenance`, { until: '2026-03-10' })
    expect(reply.json<PatientPage>().view).toMatchObject({ status: 'maintenance', until: '2026-03-10' })
    expect(await made.rows('enrolment')).toMatchObject([{ wake_at: '2026-03-10T23:00:00.000Z' }])
    made.clock.set('2026-03-10T23:00:00Z')
    await tickDue(made.runtime.context)
    expect(await made.rows('enrolment')).toMatchObject([{ status: 'ended', ended_local: '2026-03-11T00:00:00' }])
    const late = await (await made.as('karin-ek')).post(`${anna}/maintenance`, { until: '2026-04-10' })
    expect([late.status, late.json<Problem>().code]).toEqual([409, 'not_active'])
  })

  test('is given no last day that has passed, and nothing changes', async () => {
    const { made, anna } = await started()
    const karin = await made.as('karin-ek')
    for (const until of ['2026-03-01', '2026-02-30']) {
      const reply = await karin.post(`${anna}/maintenance`, { until })
      expect([reply.status, reply.json<Problem>().code]).toEqual([422, 'invalid_date'])
    }
    expect(await made.rows('enrolment')).toMatchObject([{ status: 'active' }])
  })

  test('that has ended lets the same patient begin again', async () => {
    const { made, anna } = await started()
    const ended = await (await made.as('karin-ek')).post(`${anna}/end`, undefined)
    expect(ended.json<PatientPage>().view.status).toBe('ended')
    expect(await made.start('anna-testsson')).toMatch(/^01JQ/)
  })

  test('that is paused does not', async () => {
    const { made, anna } = await started()
    const karin = await made.as('karin-ek')
    await karin.post(`${anna}/pause`, undefined)
    const again = await karin.post('/api/enrolments', { id: ulid(), program: 'prov', patient: 'anna-testsson' })
    expect(again.json<Problem>().code).toBe('already_running')
  })
})

describe('a patient', () => {
  test('is handed over to another unit: who has the patient reads the record, who had does not', async () => {
    const { made, enrolment, anna } = await started()
    const [before] = await made.rows('enrolment')
    const karin = await made.as('karin-ek')
    const handed = await karin.post(`${anna}/transfer`, { unit: 'fysioterapi-norr', clinician: 'maja-lind' })
    expect(handed.json<Assigned>()).toEqual({
      enrolment,
      unit: { id: 'fysioterapi-norr', name: 'Fysioterapi Norr' },
      clinician: { id: 'maja-lind', name: 'Maja Lind' },
    })
    expect((await karin.get(anna)).status).toBe(404)
    expect((await karin.get('/api/caseload')).json()).toMatchObject({ flags: [], patients: [] })
    const maja = await made.as('maja-lind')
    expect((await maja.get(anna)).json<PatientPage>()).toMatchObject({ clinician: 'Maja Lind' })
    expect((await maja.get('/api/caseload')).json<Caseload>().patients).toMatchObject([{ enrolment }])
    expect(await made.rows('enrolment')).toMatchObject([
      { digest: before?.digest, status: 'active', unit: 'fysioterapi-norr', clinician: 'maja-lind' },
    ])
    expect(await made.runtime.context.store.read(brokenChain)).toBeNull()
    expect((await made.rows('outbox')).filter(({ key }) => key === 'transfer:1')).toHaveLength(1)
  })

  test.each([
    ['nobody', { unit: 'somnmottagningen', clinician: 'ingen' }],
    ['somebody at another unit than that', { unit: 'somnmottagningen', clinician: 'maja-lind' }],
    ['somebody who is no clinician', { unit: 'somnmottagningen', clinician: 'lena-sjo' }],
    ['the patient', { unit: 'somnmottagningen', clinician: 'anna-testsson' }],
  ])('is not handed over to %s', async (_, to) => {
    const { made, anna } = await started()
    const reply = await (await made.as('karin-ek')).post(`${anna}/transfer`, to)
    expect([reply.status, reply.json<Problem>().code]).toEqual([422, 'unknown_clinician'])
    expect(await made.rows('enrolment')).toMatchObject([{ unit: 'somnmottagningen', clinician: 'karin-ek' }])
  })

  test('is not handed over to a unit where the patient is in the same program', async () => {
    const { made, anna } = await started()
    await made.start('anna-testsson', ulid(), 'maja-lind')
    const reply = await (
      await made.as('karin-ek')
    ).post(`${anna}/transfer`, { unit: 'fysioterapi-norr', clinician: 'maja-lind' })
    expect([reply.status, reply.json<Problem>().code]).toEqual([409, 'already_running'])
  })

  test('gets another clinician by the patient administrator of the unit, who sees nothing of the record', async () => {
    const { made, enrolment, anna } = await started()
    const lena = await made.as('lena-sjo')
    const units = (await lena.get('/api/clinicians')).json<Clinicians>().units
    expect(units.find(({ id }) => id === 'somnmottagningen')?.clinicians.map(({ id }) => id)).toEqual([
      'karin-ek',
      'omar-haddad',
    ])
    const path = `/api/enrolments/${enrolment}/clinician`
    const reply = await lena.put(path, { clinician: 'omar-haddad' })
    expect(reply.json<Assigned>()).toMatchObject({ clinician: { id: 'omar-haddad' } })
    expect(reply.text).not.toContain('Anna')
    expect((await staffOf(made, anna, 'omar-haddad')).status).toBe(200)
    expect((await lena.get(anna)).status).toBe(403)
    expect((await made.rows('access')).filter(({ action }) => action === 'changeClinician')).toMatchObject([
      { actor: 'lena-sjo', patient: 'anna-testsson', outcome: 'allowed' },
    ])
    // The administrator's own unit only.
    expect((await lena.put(path, { clinician: 'maja-lind' })).json<Problem>().code).toBe('unknown_clinician')
    await made.runtime.context.store.write((db) =>
      db.updateTable('role').set({ unit: 'fysioterapi-norr' }).where('person', '=', 'lena-sjo').execute(),
    )
    expect((await lena.put(path, { clinician: 'maja-lind' })).status).toBe(404)
  })
})
