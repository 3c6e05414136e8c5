import { expect, test } from 'vitest'
import { tickDue } from '#actions/clock/tick-due.ts'
import type { FormToFill, MyProgramPage, PatientPage, Problem } from '#schemas/generated/api.ts'
import { ulid, world } from './world.ts'

/* What a clinician closes and orders for one patient, and forms that are begun, through the API and the database. */

test('a module is closed and opened again with what was read, and the modules have another order', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const [mine, hers] = [`/api/my/programs/${enrolment}`, `/api/patients/${enrolment}`]
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  await anna.post(`${mine}/pages`, { module: 'valkommen', page: 'hej' })
  const closed = await karin.ask('DELETE', `${hers}/modules/valkommen`)
  expect(closed.json<PatientPage>().view.modules[0]).toMatchObject({ state: 'locked', pagesRead: 1 })
  const view = async () => (await anna.get(mine)).json<MyProgramPage>().view
  expect(JSON.stringify((await view()).modules)).not.toContain('Hej Anna')
  await karin.put(`${hers}/modules`, { modules: ['kris', 'valkommen'] })
  await karin.post(`${hers}/modules`, { module: 'valkommen' })
  const again = await made.restart()
  const after = (await (await again.as('anna-testsson')).get(mine)).json<MyProgramPage>().view
  expect(after.modules.map(({ id, state, pagesRead }) => [id, state, pagesRead])).toEqual([
    ['kris', 'locked', 0],
    ['valkommen', 'done', 1],
  ])
  const wrong = await (await again.as('karin-ek')).put(`${hers}/modules`, { modules: ['kris'] })
  expect([wrong.status, wrong.json<Problem>().code]).toEqual([422, 'invalid_order'])
})

test('a form that is begun just before it closes is open to who is typing, and closes to who has left', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const diary = `/api/my/programs/${enrolment}/forms/dagligen:1`
  made.clock.set('2026-03-03T17:10:00Z')
  const anna = await made.as('anna-testsson')
  await anna.put(`${diary}/draft`, { client: 'c', seq: 1, question: 'vaken', value: 20 })
  // It closes at 17:30 UTC; begun at 17:10, it is open until 18:10.
  made.clock.set('2026-03-03T17:40:00Z')
  await tickDue(made.runtime.context)
  expect((await anna.get(diary)).json<FormToFill>()).toMatchObject({ state: 'open', late: false })
  await anna.put(`${diary}/draft`, { client: 'c', seq: 2, question: 'vaken', value: 25 })
  made.clock.set('2026-03-03T18:30:00Z')
  await tickDue(made.runtime.context)
  const sent = await anna.post(`${diary}/submission`, { id: ulid(), answers: { lagd: '23:00', vaken: 25 } })
  expect(sent.json()).toMatchObject({ late: false })

  const next = diary.replace('dagligen:1', 'dagligen:2')
  made.clock.set('2026-03-04T17:10:00Z')
  await (await made.as('anna-testsson')).put(`${next}/draft`, { client: 'c', seq: 1, question: 'vaken', value: 20 })
  made.clock.set('2026-03-04T18:10:00Z')
  await tickDue(made.runtime.context)
  expect((await made.rows('occurrence')).find(({ id }) => id === 'dagligen:2')).toMatchObject({
    state: 'expired',
    typed_local: '2026-03-04T18:10:00',
  })
})
