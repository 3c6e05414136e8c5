import { describe, expect, test } from 'vitest'
import type { Conflicts, MyProgramPage, PatientPage, Receipt } from '#schemas/generated/api.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { ask, form, module, page, text } from '../engine/bundle.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'

/* What patient and clinician say to each other: messages, homework with feedback, and what the patient measures. */

/** The program of these tests, with homework that a clinician gives feedback on. */
const WITH_HOMEWORK: Bundle = {
  ...PROGRAM,
  forms: [...PROGRAM.forms, form('hemuppgift', [ask('tanke', text(200))])],
  modules: [
    ...PROGRAM.modules,
    module('vecka1', [page('uppgift', [{ kind: 'form', form: 'hemuppgift' }])], { feedback: { note: null } }),
  ],
}

async function started() {
  const made = await world()
  await made.publish(packageOf(WITH_HOMEWORK))
  const enrolment = await made.start('anna-testsson')
  const [anna, karin] = [await made.as('anna-testsson'), await made.as('karin-ek')]
  return { made, enrolment, anna, karin, mine: `/api/my/programs/${enrolment}`, patient: `/api/patients/${enrolment}` }
}

describe('messages', () => {
  test('go both ways, are read, and are there once however often they are sent', async () => {
    const { anna, karin, mine, patient } = await started()
    const hello = { id: ulid(), text: 'Hej, jag mår sämre' }
    await anna.post(`${mine}/messages`, hello)
    const again = await anna.post(`${mine}/messages`, hello)
    expect(again.json<MyProgramPage>().view.messages).toMatchObject({ mayWrite: true, unread: 0, thread: [hello] })
    expect((await karin.get(patient)).json<PatientPage>().view.messages).toMatchObject({ unread: 1 })

    await karin.post(`${patient}/messages/read`, { last: hello.id })
    const answer = { id: ulid(), text: 'Vi ringer i dag.' }
    const seen = (await karin.post(`${patient}/messages`, answer)).json<PatientPage>().view.messages
    expect(seen).toMatchObject({ unread: 0, thread: [{ id: hello.id }, { from: 'clinician', by: 'Karin Ek' }] })

    expect((await anna.get(mine)).json<MyProgramPage>().view.messages.unread).toBe(1)
    const read = await anna.post(`${mine}/messages/read`, { last: answer.id })
    expect(read.json<MyProgramPage>().view.messages.unread).toBe(0)
  })

  test('with another text under the same id, or about a message that is not there, are refused', async () => {
    const { anna, mine } = await started()
    const id = ulid()
    await anna.post(`${mine}/messages`, { id, text: 'Hej' })
    const other = await anna.post(`${mine}/messages`, { id, text: 'Nej' })
    expect(other).toMatchObject({ status: 409 })
    expect(other.json()).toMatchObject({ code: 'message_conflict' })
    expect((await anna.post(`${mine}/messages/read`, { last: ulid() })).json()).toMatchObject({
      code: 'unknown_message',
    })
  })

  test('take no attachments: the message is refused whole, with the place that is at fault', async () => {
    const { made, anna, karin, mine, patient } = await started()
    const attached = [{ name: 'bild.png', type: 'image/png', data: 'iVBORw0KGgo=' }]
    for (const [client, path] of [[anna, mine] as const, [karin, patient] as const]) {
      const refused = await client.post(`${path}/messages`, { id: ulid(), text: 'Se bilden', attachments: attached })
      expect(refused).toMatchObject({ status: 422 })
      expect(refused.json()).toMatchObject({ code: 'invalid_body', errors: [{ code: 'additionalProperties' }] })
    }
    expect(await made.rows('message')).toEqual([])
  })

  test('leave no word of theirs in the log of events', async () => {
    const { made, anna, mine } = await started()
    await anna.post(`${mine}/messages`, { id: ulid(), text: 'Hemligheten' })
    expect(JSON.stringify(await made.rows('event'))).not.toContain('Hemligheten')
  })
})

test('homework waits for feedback, which ends the module', async () => {
  const { anna, karin, mine, patient } = await started()
  await anna.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers: { matt: '0', risk: '0' } })
  await anna.post(`${mine}/pages`, { module: 'vecka1', page: 'uppgift' })
  const early = await karin.post(`${patient}/modules/vecka1/feedback`, { text: 'Bra!' })
  expect(early.json()).toMatchObject({ code: 'not_waiting' })

  const form = `${mine}/forms/page.vecka1.uppgift:1/submission`
  await anna.post(form, { id: ulid(), answers: { tanke: 'Jag sover.' } })
  const { view } = (await karin.get(patient)).json<PatientPage>()
  expect(view.homework).toMatchObject([{ module: 'vecka1', responses: [{ answers: [{ value: 'Jag sover.' }] }] }])

  const given = await karin.post(`${patient}/modules/vecka1/feedback`, { text: 'Bra jobbat!' })
  expect(given.json<PatientPage>().view.homework).toEqual([])
  const { modules } = (await anna.get(mine)).json<MyProgramPage>().view
  expect(modules.find((each) => each.id === 'vecka1')).toMatchObject({
    state: 'done',
    feedback: { given: { by: 'Karin Ek', text: 'Bra jobbat!' } },
  })
})

describe('a measure', () => {
  test('is registered at any time, and once however often it is sent', async () => {
    const { anna, mine, karin, patient } = await started()
    const { measures } = (await anna.get(mine)).json<MyProgramPage>().view
    expect(measures).toMatchObject([{ form: 'vikt', question: { id: 'vikt' }, occurrence: null, latest: null }])

    const weight = { id: ulid(), answers: { vikt: 82.5 } }
    const sent = (await anna.post(`${mine}/measures/vikt`, weight)).json<Receipt>()
    expect(sent).toMatchObject({ occurrence: 'registered.vikt:1', scores: [{ result: 'vikt', value: 82.5 }] })
    expect((await anna.post(`${mine}/measures/vikt`, weight)).json()).toEqual(sent)
    await anna.post(`${mine}/measures/vikt`, { id: ulid(), answers: { vikt: 82 } })
    const { results } = (await karin.get(patient)).json<PatientPage>().view
    expect(results.map((each) => [each.result, each.points.map(({ value }) => value)])).toContainEqual([
      'vikt',
      [82.5, 82],
    ])
  })

  test.each([
    ['what is no measure', 'start', { matt: '0', risk: '0' }, 'unknown_measure'],
    ['what cannot be', 'vikt', { vikt: 900 }, 'invalid_answers'],
  ])('is refused of %s', async (_, form, answers, code) => {
    const { anna, mine } = await started()
    expect((await anna.post(`${mine}/measures/${form}`, { id: ulid(), answers })).json()).toMatchObject({ code })
  })

  test('with other content under the same id is refused, and kept for the clinician to look at', async () => {
    const { anna, mine, karin, patient } = await started()
    const id = ulid()
    await anna.post(`${mine}/measures/vikt`, { id, answers: { vikt: 80 } })
    for (let n = 0; n < 2; n += 1) {
      const other = await anna.post(`${mine}/measures/vikt`, { id, answers: { vikt: 81 } })
      expect(other.status).toBe(409)
      expect(other.json()).toMatchObject({ code: 'submission_conflict' })
    }
    const [kept, ...others] = (await karin.get(`${patient}/conflicts`)).json<Conflicts>().conflicts
    expect(others).toEqual([])
    expect(kept).toMatchObject({ submission: id, form: 'vikt', reason: 'submission_conflict', lookedAt: null })
    expect(kept?.answers).toMatchObject([{ question: 'vikt', value: 81 }])
    const which = { submission: id, occurrence: kept?.occurrence, digest: kept?.digest }
    const looked = await karin.post(`${patient}/conflicts/looked-at`, which)
    expect(looked.json<Conflicts>().conflicts).toMatchObject([{ lookedAt: { by: 'Karin Ek' } }])
  })

  test('that comes after the end is refused and kept; of what is no measure nothing is', async () => {
    const { anna, mine, karin, patient, made } = await started()
    await karin.post(`${patient}/end`, {})
    const late = await anna.post(`${mine}/measures/vikt`, { id: ulid(), answers: { vikt: 81 } })
    expect(late.json()).toMatchObject({ code: 'not_active' })
    await anna.post(`${mine}/measures/start`, { id: ulid(), answers: { matt: '0', risk: '0' } })
    expect(await made.rows('response')).toEqual([])
    expect(await made.rows('submission_conflict')).toMatchObject([
      { occurrence: 'registered.vikt:0', form: 'vikt', reason: 'not_active', answers: '{"vikt":81}' },
    ])
  })
})
