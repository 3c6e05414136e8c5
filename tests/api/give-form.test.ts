import { describe, expect, test } from 'vitest'
import type { MyProgramPage, PatientPage } from '#schemas/generated/api.ts'
import { schedule } from '../engine/bundle.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { scenarios } from './scenario.ts'
import { ulid, world } from './world.ts'

/* A form or a battery that a clinician gives outside every schedule. */

const WEIGHING = { id: 'vagning', title: { sv: 'Vägning' }, forms: ['vikt', 'dagbok'] }

async function started() {
  const made = await world()
  const onDemand = schedule('vid_behov', ['dagbok'], {
    anchor: { kind: 'demand' },
    every: null,
    open: { n: 2, unit: 'days' },
  })
  const schedules = [...PROGRAM.schedules, onDemand]
  await made.publish(packageOf({ ...PROGRAM, batteries: [WEIGHING], schedules }))
  return { world: made, enrolment: await made.start('anna-testsson') }
}

describe('giving a form', () => {
  scenarios(started, [
    {
      name: 'opens it for the patient at once',
      who: 'karin-ek',
      ask: 'POST /api/patients/:enrolment/forms',
      body: { form: 'vikt' },
      status: 200,
      has: ['extra.vikt:1'],
    },
    {
      name: 'that a row gives on demand opens it as the row says',
      who: 'karin-ek',
      ask: 'POST /api/patients/:enrolment/forms',
      body: { form: 'dagbok' },
      status: 200,
      has: ['vid_behov:1', '2026-03-04T09:00:00'],
    },
    {
      name: 'that the program does not have is refused',
      who: 'karin-ek',
      ask: 'POST /api/patients/:enrolment/forms',
      body: { form: 'annan' },
      status: 404,
      has: ['"code":"unknown_form"'],
    },
    {
      name: 'by a name that objects have of themselves is refused',
      who: 'karin-ek',
      ask: 'POST /api/patients/:enrolment/forms',
      body: { form: '__proto__' },
      status: 404,
      has: ['"code":"unknown_form"'],
    },
    {
      name: 'without saying which is refused',
      who: 'karin-ek',
      ask: 'POST /api/patients/:enrolment/forms',
      body: {},
      status: 422,
      has: ['"code":"invalid_body"', '"required"'],
    },
    {
      name: 'with more than is asked for is refused',
      who: 'karin-ek',
      ask: 'POST /api/patients/:enrolment/forms',
      body: { form: 'vikt', patient: 'bo-provberg' },
      status: 422,
      has: ['"code":"invalid_body"'],
    },
    {
      name: 'to another clinician’s patient is as if there were none',
      who: 'omar-haddad',
      ask: 'POST /api/patients/:enrolment/forms',
      body: { form: 'vikt' },
      status: 404,
      has: ['"code":"not_found"'],
      hasNot: ['vikt'],
    },
    {
      name: 'is not for the patient',
      who: 'anna-testsson',
      ask: 'POST /api/patients/:enrolment/forms',
      body: { form: 'vikt' },
      status: 403,
      has: ['"code":"not_allowed"'],
    },
  ])
})

test('a battery is given whole; what waits is not given again, and what was answered can be', async () => {
  const { world: made, enrolment } = await started()
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  const path = `/api/patients/${enrolment}/forms`
  const due = async () => {
    const { view } = (await anna.get(`/api/my/programs/${enrolment}`)).json<MyProgramPage>()
    return view.due.map(({ occurrence }) => occurrence).toSorted()
  }
  const given = await karin.post(path, { form: 'vagning' })
  expect(given.json<PatientPage>().view.occurrences.filter(({ state }) => state === 'open')).toHaveLength(3)
  expect(await due()).toEqual(['extra.dagbok:1', 'extra.vikt:1', 'startbatteri:1'])

  const again = await karin.post(path, { form: 'vagning' })
  expect(again).toMatchObject({ status: 409 })
  expect(again.json()).toMatchObject({ code: 'already_given' })
  const twice = await Promise.all([karin.post(path, { form: 'dagbok' }), karin.post(path, { form: 'dagbok' })])
  expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(await due()).toEqual(['extra.dagbok:1', 'extra.vikt:1', 'startbatteri:1', 'vid_behov:1'])

  const sent = { id: ulid(), answers: { vikt: 70 } }
  expect((await anna.post(`/api/my/programs/${enrolment}/forms/extra.vikt:1/submission`, sent)).status).toBe(200)
  expect((await karin.post(path, { form: 'vikt' })).status).toBe(200)
  expect(await due()).toContain('extra.vikt:2')
})

test('no form is given to who has ended, and the refusal is in the access log', async () => {
  const { world: made, enrolment } = await started()
  const karin = await made.as('karin-ek')
  await karin.post(`/api/patients/${enrolment}/end`, undefined)
  const reply = await karin.post(`/api/patients/${enrolment}/forms`, { form: 'vikt' })
  expect(reply.json()).toMatchObject({ status: 409, code: 'not_active' })
  const logged = (await made.rows('access')).filter(({ action }) => action === 'giveForm')
  expect(logged).toMatchObject([{ object: `${enrolment}/vikt`, outcome: 'refused', reason: 'not_active' }])
})
