import { expect, test } from 'vitest'
import type { FormToFill, Problem } from '#schemas/generated/api.ts'
import { ulid, world } from './world.ts'
import type { Client, World } from './world.ts'

async function started(): Promise<{ made: World; form: string; anna: Client }> {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  return { made, form: `/api/my/programs/${enrolment}/forms/startbatteri:1`, anna: await made.as('anna-testsson') }
}

const answersOf = async (client: Client, form: string) => (await client.get(form)).json<FormToFill>().answers

test('answers are merged per question from two devices, and cleared ones are gone', async () => {
  const { made, form, anna } = await started()
  const phone = await made.as('anna-testsson')
  await anna.put(`${form}/draft`, { client: 'dator', seq: 1, question: 'matt', value: '1' })
  await phone.put(`${form}/draft`, { client: 'mobil', seq: 1, question: 'risk', value: '2' })
  await phone.put(`${form}/draft`, { client: 'mobil', seq: 2, question: 'matt', value: '3' })
  expect(await answersOf(anna, form)).toEqual({ matt: '3', risk: '2' })
  await anna.put(`${form}/draft`, { client: 'dator', seq: 2, question: 'risk', value: null })
  expect(await answersOf(anna, form)).toEqual({ matt: '3' })
})

test('a save that arrives twice counts once', async () => {
  const { made, form, anna } = await started()
  const save = { client: 'dator', seq: 1, question: 'matt', value: '1' }
  await anna.put(`${form}/draft`, save)
  await anna.put(`${form}/draft`, { client: 'mobil', seq: 1, question: 'matt', value: '2' })
  expect((await anna.put(`${form}/draft`, save)).json()).toEqual({ seq: 1 })
  expect(await answersOf(anna, form)).toEqual({ matt: '2' })
  expect(await made.rows('draft')).toHaveLength(2)
})

test('half-written answers are kept too, but none to a question that does not exist', async () => {
  const { form, anna } = await started()
  await anna.put(`${form}/draft`, { client: 'c', seq: 1, question: 'matt', value: 'finns inte' })
  expect(await answersOf(anna, form)).toEqual({ matt: 'finns inte' })
  const reply = await anna.put(`${form}/draft`, { client: 'c', seq: 2, question: 'annan', value: '1' })
  expect(reply.status).toBe(422)
  expect(reply.json<Problem>().errors).toEqual([{ pointer: '/question', code: 'unknown_question' }])
})

test('nothing is saved in a form that is sent, and its draft is gone', async () => {
  const { made, form, anna } = await started()
  await anna.put(`${form}/draft`, { client: 'c', seq: 1, question: 'matt', value: '1' })
  await anna.post(`${form}/submission`, { id: ulid(), answers: { matt: '2', risk: '0' } })
  const late = await anna.put(`${form}/draft`, { client: 'c', seq: 2, question: 'matt', value: '3' })
  expect([late.status, late.json<Problem>().code]).toEqual([409, 'already_sent'])
  expect(await answersOf(anna, form)).toEqual({ matt: '2', risk: '0' })
  expect(await made.rows('draft')).toEqual([])
})

test('a form that closed keeps what was typed, and takes more', async () => {
  const { made, form } = await started()
  const diary = form.replace('startbatteri:1', 'dagligen:1')
  made.clock.set('2026-03-03T06:00:00Z')
  await (await made.as('anna-testsson')).put(`${diary}/draft`, { client: 'c', seq: 1, question: 'vaken', value: 20 })
  made.clock.set('2026-03-03T20:00:00Z')
  const anna = await made.as('anna-testsson')
  expect((await anna.get(diary)).json()).toMatchObject({ state: 'expired', answers: { vaken: 20 } })
  expect((await anna.put(`${diary}/draft`, { client: 'c', seq: 2, question: 'vaken', value: 5 })).status).toBe(200)
  expect(await answersOf(anna, diary)).toEqual({ vaken: 5 })
})

test('a form shows a patient nothing of results that are for staff', async () => {
  const { form, anna } = await started()
  const { text } = await anna.get(form)
  expect(text).toContain('Hög')
  expect(text).not.toContain('Endast för personal')
})

test('typing shows that the patient is here, though not at each letter', async () => {
  const { made, form, anna } = await started()
  const noted = async () => (await made.rows('event')).filter((event) => event.action === 'type').length
  const save = (seq: number) => anna.put(`${form}/draft`, { client: 'c', seq, question: 'matt', value: '1' })
  await save(1)
  await save(2)
  expect(await noted()).toBe(1)
  made.clock.set('2026-03-02T08:05:00Z')
  await save(3)
  await save(4)
  expect(await noted()).toBe(2)
  expect(await made.rows('enrolment')).toMatchObject([{ last_active_local: '2026-03-02T09:05:00' }])
})
