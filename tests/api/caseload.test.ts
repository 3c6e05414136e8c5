import { describe, expect, test } from 'vitest'
import type { Caseload, CaseloadPatients, Conflicts } from '#schemas/generated/api.ts'
import { ask, form, module, page, text } from '../engine/bundle.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'

/* What a clinician sees across all patients: what is new, what waits for an answer, what rules remind of. */

const REMINDER = 'ring@startbatteri:1'

async function started() {
  const made = await world()
  const homework = form('hemuppgift', [ask('tanke', text(200))])
  const week = module('vecka1', [page('uppgift', [{ kind: 'form', form: 'hemuppgift' }])], { feedback: { note: null } })
  await made.publish(
    packageOf({ ...PROGRAM, forms: [...PROGRAM.forms, homework], modules: [...PROGRAM.modules, week] }),
  )
  const enrolment = await made.start('anna-testsson')
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  const mine = `/api/my/programs/${enrolment}`
  const send = (occurrence: string, answers: object) =>
    anna.post(`${mine}/forms/${occurrence}/submission`, { id: ulid(), answers })
  const listed = async (): Promise<Caseload> => (await karin.get('/api/caseload')).json()
  const row = async () => (await listed()).patients[0]
  return { made, enrolment, anna, karin, mine, patient: `/api/patients/${enrolment}`, send, listed, row }
}

describe('the row of a patient counts', () => {
  test('messages that nobody has read', async () => {
    const { anna, karin, mine, patient, row } = await started()
    expect(await row()).toMatchObject({ unread: 0 })
    const message = { id: ulid(), text: 'Hej' }
    await anna.post(`${mine}/messages`, message)
    expect(await row()).toMatchObject({ unread: 1 })
    await karin.post(`${patient}/messages/read`, { last: message.id })
    expect(await row()).toMatchObject({ unread: 0 })
  })

  test('homework that waits for feedback', async () => {
    const { anna, karin, mine, patient, send, row } = await started()
    await send('startbatteri:1', { matt: '1', risk: '0' })
    await anna.post(`${mine}/pages`, { module: 'vecka1', page: 'uppgift' })
    expect(await row()).toMatchObject({ homework: 0 })
    await send('page.vecka1.uppgift:1', { tanke: 'En tanke' })
    expect(await row()).toMatchObject({ homework: 1 })
    await karin.post(`${patient}/modules/vecka1/feedback`, { text: 'Bra' })
    expect(await row()).toMatchObject({ homework: 0 })
  })

  test('what has been sent and registered since this clinician last opened the patient', async () => {
    const { made, anna, karin, mine, patient, send, row } = await started()
    await send('startbatteri:1', { matt: '1', risk: '0' })
    await anna.post(`${mine}/measures/vikt`, { id: ulid(), answers: { vikt: 82 } })
    expect(await row()).toMatchObject({ news: 2 })
    await karin.get(patient)
    expect(await row()).toMatchObject({ news: 0 })
    await anna.post(`${mine}/measures/vikt`, { id: ulid(), answers: { vikt: 81 } })
    expect(await row()).toMatchObject({ news: 1 })
    expect(await made.rows('seen')).toMatchObject([{ person: 'karin-ek', response_n: 2 }])
  })
})

describe('what a patient sent that did not count', () => {
  async function sentTwice() {
    const start = await started()
    await start.send('startbatteri:1', { matt: '1', risk: '0' })
    expect((await start.row())?.conflicts).toBe(0)
    // Another device says otherwise, of the risk too; no flag can tell of it.
    expect((await start.send('startbatteri:1', { matt: '2', risk: '3' })).status).toBe(409)
    return start
  }

  test('is counted, and the patient can be looked for by it, until somebody has looked', async () => {
    const { karin, patient, row, listed } = await sentTwice()
    expect(await row()).toMatchObject({ conflicts: 1, flags: 0 })
    expect((await listed()).totals).toMatchObject({ conflicts: 1, flags: 0 })
    const sought = async () =>
      (await karin.post('/api/caseload/patients', { show: 'conflicts' })).json<CaseloadPatients>()
    expect(await sought()).toMatchObject({ total: 1, items: [{ patient: 'Anna Testsson', conflicts: 1 }] })

    const [conflict] = (await karin.get(`${patient}/conflicts`)).json<Conflicts>().conflicts
    const { occurrence, submission, digest } = conflict ?? {}
    await karin.post(`${patient}/conflicts/looked-at`, { occurrence, submission, digest })
    expect(await row()).toMatchObject({ conflicts: 0 })
    expect((await listed()).totals).toMatchObject({ conflicts: 0 })
    expect(await sought()).toMatchObject({ total: 0, items: [] })
  })

  test('is not counted for another clinician', async () => {
    const { made } = await sentTwice()
    const omar = await made.as('omar-haddad')
    expect((await omar.get('/api/caseload')).json<Caseload>().totals).toMatchObject({ patients: 0, conflicts: 0 })
  })
})

describe('reminders of rules', () => {
  test('are listed by when they are to be done, and not once they are', async () => {
    const { karin, enrolment, patient, send, listed } = await started()
    await send('startbatteri:1', { matt: '1', risk: '1' })
    expect((await listed()).reminders).toEqual([
      { id: REMINDER, enrolment, patient: 'Anna Testsson', text: { sv: 'Ring upp i dag' }, by: '2026-03-03T09:00:00' },
    ])
    const done = await karin.post(`${patient}/reminders/${encodeURIComponent(REMINDER)}/done`, undefined)
    expect(done.json()).toMatchObject({
      view: { reminders: [{ doneBy: 'Karin Ek', doneAt: '2026-03-02T09:00:00' }] },
    })
    expect((await listed()).reminders).toEqual([])
  })

  test('that are not there are said to be so', async () => {
    const { karin, patient } = await started()
    const reply = await karin.post(`${patient}/reminders/nej/done`, undefined)
    expect(reply).toMatchObject({ status: 404 })
    expect(reply.json()).toMatchObject({ code: 'unknown_reminder' })
  })
})
