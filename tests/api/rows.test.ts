import { expect, test } from 'vitest'
import type { FormToFill, PatientPage, Problem } from '#schemas/generated/api.ts'
import { ask, bundle, form, number, rows, schedule, text } from '../engine/bundle.ts'
import { packageOf } from './bundle.ts'
import { type Client, ulid, world } from './world.ts'

/* The answer to a repeated group is saved, sent and read as a list of rows. */

const medicines = rows(0, 20, ask('namn', text(5000), { required: true }), ask('dos', number({ min: 0, max: 500 })))

async function started(): Promise<{ anna: Client; karin: Client; address: string; enrolment: string }> {
  const made = await world()
  const forms = [form('f', [ask('mediciner', medicines)])]
  await made.publish(packageOf(bundle({ forms, schedules: [schedule('f', ['f'])] }), {}))
  const enrolment = await made.start('anna-testsson')
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  return { anna, karin, enrolment, address: `/api/my/programs/${enrolment}/forms/f:1` }
}

test('half-written rows are kept, one after the other, and come back', async () => {
  const { anna, address } = await started()
  const save = (seq: number, value: unknown): Promise<unknown> =>
    anna.put(`${address}/draft`, { client: 'c', seq, question: 'mediciner', value })
  await save(1, [{ namn: 'Alv' }])
  await save(2, [{ namn: 'Alvedon', dos: 'sju' }, {}])
  expect((await anna.get(address)).json<FormToFill>().answers).toEqual({
    mediciner: [{ namn: 'Alvedon', dos: 'sju' }, {}],
  })
  await save(3, null)
  expect((await anna.get(address)).json<FormToFill>().answers).toEqual({})
})

test('what is wrong is told with its row and its question, and nothing is sent', async () => {
  const { anna, address } = await started()
  const mediciner = [{ namn: 'Alvedon', dos: 501 }, { dos: 5 }, {}]
  const reply = await anna.post(`${address}/submission`, { id: ulid(), answers: { mediciner } })
  expect([reply.status, reply.json<Problem>().errors]).toEqual([
    422,
    [
      { pointer: '/answers/mediciner/0/dos', code: 'above_max', detail: '500' },
      { pointer: '/answers/mediciner/1/namn', code: 'required' },
      { pointer: '/answers/mediciner/2', code: 'empty_row' },
    ],
  ])
  expect((await anna.get(address)).json<FormToFill>().state).toBe('open')
})

test.each([[['Alvedon']], [[[]]], [[null]], [[{ namn: null }]], [[{ namn: { a: 1 } }]], [{ namn: 'Alvedon' }]])(
  'a body that is no list of rows is refused: %j',
  async (mediciner) => {
    const { anna, address } = await started()
    const reply = await anna.post(`${address}/submission`, { id: ulid(), answers: { mediciner } })
    expect([400, 422]).toContain(reply.status)
    expect((await anna.get(address)).json<FormToFill>().state).toBe('open')
  },
)

test('the largest answer there can be is taken, also with letters that need room, and staff read it', async () => {
  const { anna, karin, enrolment, address } = await started()
  const mediciner = Array.from({ length: 20 }, () => ({ namn: '\u0001'.repeat(5000), dos: 500 }))
  const sent = await anna.post(`${address}/submission`, { id: ulid(), answers: { mediciner } })
  expect(sent.status).toBe(200)
  const { view } = (await karin.get(`/api/patients/${enrolment}`)).json<PatientPage>()
  expect(view.responses[0]?.answers[0]?.rows).toHaveLength(20)
})
