import { expect, test } from 'vitest'
import type { Caseload, FormToFill, MyProgramPage, MyPrograms, PatientPage, Receipt } from '#schemas/generated/api.ts'
import { ulid, world } from './world.ts'

test('a program goes from the publisher through the patient to the clinician', async () => {
  const { publish, start, as } = await world()
  expect((await publish()).json()).toMatchObject({ program: 'prov', version: '1.0.0', new: true })
  const enrolment = await start('anna-testsson')

  const anna = await as('anna-testsson')
  const { programs } = (await anna.get('/api/my/programs')).json<MyPrograms>()
  expect(programs).toMatchObject([{ enrolment, status: 'active', day: 1, due: 1, progress: { done: 0, of: 2 } }])

  const { view } = (await anna.get(`/api/my/programs/${enrolment}`)).json<MyProgramPage>()
  expect(view.due).toMatchObject([{ occurrence: 'startbatteri:1', form: 'start' }])
  expect(JSON.stringify(view.modules)).toContain('Hej Anna!')

  const read = await anna.post(`/api/my/programs/${enrolment}/pages`, { module: 'valkommen', page: 'hej' })
  expect(read.json<MyProgramPage>().view.progress).toEqual({ done: 1, of: 2 })

  const form = `/api/my/programs/${enrolment}/forms/startbatteri:1`
  const save = { client: 'flik-1', seq: 1, question: 'matt', value: '2' }
  expect((await anna.put(`${form}/draft`, save)).json()).toEqual({ seq: 1 })
  expect((await anna.get(form)).json<FormToFill>()).toMatchObject({ state: 'open', answers: { matt: '2' } })

  const sent = await anna.post(`${form}/submission`, { id: ulid(), answers: { matt: '2', risk: '1' } })
  expect(sent.json<Receipt>()).toMatchObject({
    advice: [{ flag: 'risk', text: { sv: 'Ring 112.' } }],
    scores: [{ result: 'total', value: 3, band: { label: { sv: 'Hög' } } }],
  })
  expect((await anna.get(form)).json<FormToFill>()).toMatchObject({
    state: 'submitted',
    answers: { matt: '2', risk: '1' },
  })

  const karin = await as('karin-ek')
  const caseload = (await karin.get('/api/caseload')).json<Caseload>()
  expect(caseload.patients).toMatchObject([{ enrolment, patient: 'Anna Testsson', flags: 1, due: 0, missed: 0 }])
  const [flag] = caseload.flags
  expect(flag).toMatchObject({ enrolment, patient: 'Anna Testsson', severity: 'priority' })

  const acknowledged = await karin.post(
    `/api/patients/${enrolment}/flags/${encodeURIComponent(flag?.id ?? '')}/acknowledgement`,
    { comment: 'Ringde upp.' },
  )
  expect(acknowledged.json<PatientPage>()).toMatchObject({
    patient: { id: 'anna-testsson', name: 'Anna Testsson' },
    clinician: 'Karin Ek',
    view: { flags: [{ state: 'acknowledged', acknowledgedBy: 'Karin Ek', comment: 'Ringde upp.' }] },
  })
  const opened = await karin.post(`/api/patients/${enrolment}/modules`, { module: 'kris' })
  expect(opened.json<PatientPage>().view.modules).toMatchObject([{ id: 'valkommen' }, { id: 'kris', state: 'open' }])
})
