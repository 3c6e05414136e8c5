import { describe, expect, test } from 'vitest'
import type { Caseload, MyProgramPage, PatientPage, Problem } from '#schemas/generated/api.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'

/* A clinician's own plan for one patient, over HTTP and kept in the database. */

const own = () => `own_${ulid()}`
const TIMING = {
  from: '2026-03-03',
  every: { n: 7, unit: 'days' },
  weekdays: [],
  times: ['08:00'],
  until: null,
  due: null,
  open: { n: 2, unit: 'days' },
  reminders: [],
  gate: false,
}
const measure = (id: string) => ({
  do: 'measure',
  id,
  title: 'Promenad i skogen',
  unit: 'varv',
  min: 0,
  max: 20,
  step: 1,
  patientSees: true,
  timing: null,
})
const below = (id: string, form: string) => ({
  do: 'flag',
  id,
  title: 'Går för lite',
  severity: 'priority',
  when: {
    op: 'call',
    name: 'less',
    args: [
      { op: 'result', form, result: form },
      { op: 'literal', value: 2 },
    ],
  },
  to: ['clinician'],
  advice: null,
  escalate: null,
})

async function started(mayAddMeasures = true) {
  const made = await world()
  const plan = { addMeasures: mayAddMeasures, measures: PROGRAM.plan?.measures ?? [] }
  await made.publish(packageOf({ ...PROGRAM, plan }))
  const enrolment = await made.start('anna-testsson')
  const mine = `/api/my/programs/${enrolment}`
  const patient = `/api/patients/${enrolment}`
  const change = async (...changes: object[]) => (await made.as('karin-ek')).post(`${patient}/plan`, { changes })
  return { made, enrolment, mine, patient, change }
}

describe('what a clinician adds for one patient', () => {
  test('is given, filled in and flagged as the program’s own, and is there after a restart', async () => {
    const { made: first, enrolment, mine, patient, change } = await started()
    const other = await first.start('bo-provberg')
    const [row, form, flag] = [own(), own(), own()]
    const changed = await change(
      { do: 'repeat', id: row, form: 'dagbok', timing: TIMING },
      measure(form),
      below(flag, form),
    )
    expect(changed.status).toBe(200)
    expect(changed.json<PatientPage>().view.plan.parts).toMatchObject([
      { id: row, by: 'Karin Ek', stoppedAt: null },
      { id: form, title: { sv: 'Promenad i skogen' } },
      { id: flag },
    ])

    const made = await first.restart()
    made.clock.set('2026-03-03T08:00:00Z')
    await tickDue(made.runtime.context)
    const anna = await made.as('anna-testsson')
    const page = (await anna.get(mine)).json<MyProgramPage>().view
    expect(page.due.map((due) => due.occurrence)).toContain(`${row}:1`)
    const answers = { lagd: '23:00', vaken: 10 }
    expect((await anna.get(`${mine}/forms/${row}:1`)).status).toBe(200)
    const saved = { client: 'c', seq: 1, question: 'vaken', value: 10 }
    expect((await anna.put(`${mine}/forms/${row}:1/draft`, saved)).status).toBe(200)
    expect((await anna.post(`${mine}/forms/${row}:1/submission`, { id: ulid(), answers })).status).toBe(200)
    expect((await anna.post(`${mine}/measures/${form}`, { id: ulid(), answers: { [form]: 1 } })).status).toBe(200)
    expect((await anna.get(mine)).json<MyProgramPage>().view.results).toMatchObject([{ form, unit: { sv: 'varv' } }])

    const karin = await made.as('karin-ek')
    expect((await karin.get('/api/caseload')).json<Caseload>().flags).toMatchObject([
      { enrolment, title: { sv: 'Går för lite' }, severity: 'priority' },
    ])
    expect((await karin.get(patient)).json<PatientPage>().view.results.map((each) => each.form)).toContain(form)
    const bo = (await (await made.as('bo-provberg')).get(`/api/my/programs/${other}`)).json<MyProgramPage>().view
    expect(bo.measures.map((each) => each.form)).toEqual(['vikt'])
    expect(bo.due.filter((due) => due.occurrence.startsWith('own_'))).toEqual([])
  })

  test('stops, and can no longer be sent', async () => {
    const { made, mine, change } = await started()
    const row = own()
    await change({ do: 'repeat', id: row, form: 'dagbok', timing: { ...TIMING, from: '2026-03-02' } })
    expect((await change({ do: 'stop', id: row })).status).toBe(200)
    const anna = await made.as('anna-testsson')
    const sent = await anna.post(`${mine}/forms/${row}:1/submission`, {
      id: ulid(),
      answers: { lagd: '23:00', vaken: 10 },
    })
    expect(sent.json()).toMatchObject({ code: 'not_open' })
  })

  test('is an event that says who and when, without the clinician’s words', async () => {
    const { made, enrolment, change } = await started()
    const form = own()
    await change(measure(form), { do: 'leave_out', row: 'dagligen' })
    const event = (await made.rows('event')).find((each) => each.action === 'change_plan')
    expect(event).toMatchObject({ actor: 'karin-ek', subject: enrolment })
    expect(event?.data).toContain(`measure ${form}, leave_out dagligen`)
    expect(event?.data).not.toContain('skogen')
  })
})

describe('is refused with what is wrong and where, and nothing is kept', () => {
  const id = own()
  const cases: { why: string; change: object; pointer: string; code: string }[] = [
    {
      why: 'an unknown form',
      change: { do: 'repeat', id, form: 'x', timing: TIMING },
      pointer: '/form',
      code: 'unknown_form',
    },
    {
      why: 'an unknown result',
      change: below(id, 'dagbok'),
      pointer: '/when/args/0/result',
      code: 'unknown_result',
    },
    {
      why: 'an unknown band',
      change: { ...below(id, ''), when: { op: 'in_band', form: 'start', result: 'total', bands: [2] } },
      pointer: '/when/bands',
      code: 'unknown_band',
    },
    {
      why: 'a text where a number belongs',
      change: {
        ...below(id, ''),
        when: {
          op: 'call',
          name: 'less',
          args: [
            { op: 'answer', form: 'dagbok', question: 'vaken' },
            { op: 'literal', value: 'två' },
          ],
        },
      },
      pointer: '/when/args/1',
      code: 'wrong_type',
    },
    {
      why: 'a day that has been',
      change: { do: 'repeat', id, form: 'dagbok', timing: { ...TIMING, from: '2026-03-01' } },
      pointer: '/timing/from',
      code: 'invalid_date',
    },
  ]
  test.each(cases)('$why', async ({ change: wrong, pointer, code }) => {
    const { made, change } = await started()
    const reply = await change(measure(own()), wrong)
    expect(reply.status).toBe(422)
    expect(reply.json<Problem>()).toMatchObject({
      code: 'invalid_plan',
      errors: [{ pointer: `/changes/1${pointer}`, code }],
    })
    expect(await made.rows('plan_part')).toEqual([])
  })

  test('a measure, where the program does not let clinicians add them', async () => {
    const { change } = await started(false)
    const reply = await change(measure(own()))
    expect(reply.json()).toMatchObject({ code: 'invalid_plan', errors: [{ code: 'no_own_measures' }] })
  })

  test.each([
    ['an operator that is none', { ...below(id, 'start'), when: { op: 'eval', value: 'x' } }],
    ['an id of the program’s kind', { do: 'stop', id: 'dagligen' }],
    ['a number of times that is none', { do: 'repeat', id, form: 'dagbok', timing: { ...TIMING, times: ['24:00'] } }],
  ])('%s, by the schema', async (_, wrong) => {
    const { change } = await started()
    expect((await change(wrong)).json()).toMatchObject({ code: 'invalid_body' })
  })
})
