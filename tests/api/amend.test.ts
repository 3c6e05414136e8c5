import { describe, expect, test } from 'vitest'
import type { Conflicts, FormToFill, PatientPage, Problem, Receipt } from '#schemas/generated/api.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { ulid, world } from './world.ts'
import type { Client, World } from './world.ts'

/* Sent answers that are put right, by the patient and by the clinician. */

interface Sent {
  readonly made: World
  readonly anna: Client
  readonly karin: Client
  readonly mine: string
  readonly hers: string
}

/** Anna has sent the start form, with no risk. */
async function sent(): Promise<Sent> {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const mine = `/api/my/programs/${enrolment}/forms/startbatteri:1`
  await anna.post(`${mine}/submission`, { id: ulid(), answers: { matt: '2', risk: '0' } })
  const hers = `/api/patients/${enrolment}/forms/startbatteri:1`
  return { made, anna, karin: await made.as('karin-ek'), mine, hers }
}

const amendment = (parts = {}) => ({
  id: ulid(),
  revision: 1,
  reason: 'Tryckte fel',
  answers: { matt: '2', risk: '1' },
  ...parts,
})

describe('a patient', () => {
  test('puts an answer right: a flag is raised for it, the first answers stay as they were', async () => {
    const { made, anna, karin, mine, hers } = await sent()
    const asked = amendment()
    const reply = await anna.post(`${mine}/amendments`, asked)
    expect(reply.json<Receipt>()).toMatchObject({ advice: [{ flag: 'risk' }], scores: [{ result: 'total', value: 3 }] })
    expect((await anna.post(`${mine}/amendments`, asked)).text).toBe(reply.text)
    expect((await anna.get(mine)).json<FormToFill>()).toMatchObject({ revision: 2, answers: { risk: '1' } })
    expect(await made.rows('response')).toMatchObject([{ answers: '{"matt":"2","risk":"0"}' }])
    expect(await made.rows('amendment')).toMatchObject([{ revision: 2, author: null, reason: 'Tryckte fel' }])
    const scores = (await made.rows('amended_score')).toSorted((one, other) => one.place - other.place)
    expect(scores.map(({ result, value }) => [result, value])).toEqual([
      ['total', 3],
      ['hemligt', 1],
    ])
    const page = await karin.get(hers.replace('/forms/startbatteri:1', ''))
    expect(page.json<PatientPage>().view).toMatchObject({
      flags: [{ id: 'risk@startbatteri:1#2' }],
      responses: [{ revision: 2, amended: { by: null }, earlier: [{ revision: 1, amended: null }] }],
    })
    expect(await made.runtime.context.store.read(brokenChain)).toBeNull()
    const events = (await made.rows('event')).filter((event) => event.action === 'amend')
    expect(events).toHaveLength(1)
    expect(events[0]?.data).not.toContain('Tryckte')
  })

  test('is refused what is not valid, and nothing is kept of it', async () => {
    const { made, anna, mine } = await sent()
    const wrong = await anna.post(`${mine}/amendments`, amendment({ answers: { matt: '2' } }))
    expect([wrong.status, wrong.json<Problem>()]).toMatchObject([422, { errors: [{ pointer: '/answers/risk' }] }])
    const early = await anna.post(mine.replace('startbatteri:1', 'dagligen:1') + '/amendments', amendment())
    expect([early.status, early.json<Problem>().code]).toEqual([409, 'not_sent'])
    expect(await made.rows('amendment')).toEqual([])
    expect(await made.rows('submission_conflict')).toEqual([])
  })
})

describe('a clinician', () => {
  test('sees the form as it was sent, and puts it right in her own name', async () => {
    const { made, karin, hers } = await sent()
    const form = (await karin.get(hers)).json<FormToFill>()
    expect(form).toMatchObject({ revision: 1, state: 'submitted', answers: { matt: '2', risk: '0' } })
    expect(JSON.stringify(form.form)).toContain('Endast för personal')
    const page = await karin.post(`${hers}/amendments`, amendment({ reason: 'Sade det i telefon' }))
    expect(page.json<PatientPage>().view.responses).toMatchObject([
      { revision: 2, amended: { by: 'Karin Ek', reason: 'Sade det i telefon' } },
    ])
    expect((await made.rows('access')).slice(-1)).toMatchObject([{ action: 'amendForPatient', outcome: 'allowed' }])
  })

  test('sees no form that is not sent', async () => {
    const { karin, hers } = await sent()
    const reply = await karin.get(hers.replace('startbatteri:1', 'dagligen:1'))
    expect([reply.status, reply.json<Problem>().code]).toEqual([409, 'not_sent'])
  })
})

test('of two who put the same answers right one counts; the other is refused and kept', async () => {
  const { made, anna, karin, mine, hers } = await sent()
  const [one, other] = await Promise.all([
    anna.post(`${mine}/amendments`, amendment({ answers: { matt: '1', risk: '0' } })),
    karin.post(`${hers}/amendments`, amendment({ answers: { matt: '3', risk: '0' } })),
  ])
  expect(new Set([one.status, other.status])).toEqual(new Set([200, 409]))
  const refused = one.status === 409 ? one : other
  expect(refused.json<Problem>().code).toBe('amended_meanwhile')
  expect(await made.rows('amendment')).toHaveLength(1)
  const { conflicts } = (await karin.get(hers.replace('forms/startbatteri:1', 'conflicts'))).json<Conflicts>()
  expect(conflicts).toMatchObject([{ reason: 'amended_meanwhile', occurrence: 'startbatteri:1' }])
})
