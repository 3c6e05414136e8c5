import { describe, expect, test } from 'vitest'
import type { Conflicts, PatientPage, Problem } from '#schemas/generated/api.ts'
import { brokenChain } from '#storage/queries/events.ts'
import type { Database } from '#storage/tables.ts'
import { watched } from '../storage/watched.ts'
import { Client, ulid, world } from './world.ts'
import type { World } from './world.ts'

/* Sending a form: once, whole or not at all. */

const GOOD = { matt: '2', risk: '1' }

async function started(): Promise<{ made: World; form: string; anna: Client }> {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  return { made, form: `/api/my/programs/${enrolment}/forms/startbatteri:1`, anna: await made.as('anna-testsson') }
}

describe('the same submission again', () => {
  test('gets the same receipt and is stored once', async () => {
    const { made, form, anna } = await started()
    const submission = { id: ulid(), answers: GOOD }
    const first = await anna.post(`${form}/submission`, submission)
    made.clock.set('2026-03-05T08:00:00Z')
    const later = await (await made.as('anna-testsson')).post(`${form}/submission`, submission)
    expect(first.status).toBe(200)
    expect(later.status).toBe(200)
    expect(later.text).toBe(first.text)
    expect(await made.rows('response')).toHaveLength(1)
    expect(await made.rows('submission')).toHaveLength(1)
    expect((await made.rows('flag')).filter((flag) => flag.rule === 'risk')).toHaveLength(1)
    expect(await made.rows('submission_conflict')).toEqual([])
  })

  test('with its answers in another order is the same', async () => {
    const { form, anna } = await started()
    const id = ulid()
    await anna.post(`${form}/submission`, { id, answers: { matt: '2', risk: '1' } })
    expect((await anna.post(`${form}/submission`, { id, answers: { risk: '1', matt: '2' } })).status).toBe(200)
  })

  test('is stored once when it comes many times at the same moment', async () => {
    const { made, form, anna } = await started()
    const submission = { id: ulid(), answers: GOOD }
    const replies = await Promise.all(Array.from({ length: 12 }, () => anna.post(`${form}/submission`, submission)))
    expect(replies.map((reply) => reply.status)).toEqual(Array(12).fill(200))
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1)
    expect(await made.rows('response')).toHaveLength(1)
    const sent = (await made.rows('event')).filter((event) => event.action === 'submit')
    expect(sent).toHaveLength(1)
    expect(await made.runtime.context.store.read(brokenChain)).toBeNull()
  })
})

describe('a submission that cannot count', () => {
  test('because its id came with other answers is refused, and both are kept', async () => {
    const { made, form, anna } = await started()
    const id = ulid()
    await anna.post(`${form}/submission`, { id, answers: GOOD })
    for (let n = 0; n < 2; n += 1) {
      const other = await anna.post(`${form}/submission`, { id, answers: { matt: '0', risk: '0' } })
      expect(other.status).toBe(409)
      expect(other.json<Problem>().code).toBe('submission_conflict')
    }
    expect(await made.rows('response')).toMatchObject([{ answers: JSON.stringify(GOOD) }])
    expect(await made.rows('submission_conflict')).toMatchObject([
      { submission: id, answers: JSON.stringify({ matt: '0', risk: '0' }) },
    ])
  })

  test('because another has been sent for the form is refused, and both are kept', async () => {
    const { made, form, anna } = await started()
    await anna.post(`${form}/submission`, { id: ulid(), answers: GOOD })
    const other = await anna.post(`${form}/submission`, { id: ulid(), answers: { matt: '0', risk: '0' } })
    expect(other.status).toBe(409)
    expect(other.json<Problem>().code).toBe('already_sent')
    expect(await made.rows('response')).toHaveLength(1)
    expect(await made.rows('submission_conflict')).toHaveLength(1)
  })

  test('because two devices send at the same moment: one counts, the other is kept', async () => {
    const { made, form, anna } = await started()
    const replies = await Promise.all(
      ['0', '3'].map((matt) => anna.post(`${form}/submission`, { id: ulid(), answers: { matt, risk: '0' } })),
    )
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200, 409]))
    expect(await made.rows('response')).toHaveLength(1)
    expect(await made.rows('submission_conflict')).toHaveLength(1)
  })

  test('under an id that has come, for a form that there is not, is refused and not kept', async () => {
    const { made, form, anna } = await started()
    const id = ulid()
    await anna.post(`${form}/submission`, { id, answers: GOOD })
    const other = await anna.post(`${form.replace('startbatteri:1', 'nej:1')}/submission`, { id, answers: GOOD })
    expect([other.status, other.json<Problem>().code]).toEqual([409, 'submission_conflict'])
    expect(await made.rows('submission_conflict')).toEqual([])
  })

  test("because it is another patient's id is refused", async () => {
    const { made, form, anna } = await started()
    const id = ulid()
    await anna.post(`${form}/submission`, { id, answers: GOOD })
    const enrolment = await made.start('bo-provberg')
    const bo = await made.as('bo-provberg')
    const reply = await bo.post(`/api/my/programs/${enrolment}/forms/startbatteri:1/submission`, { id, answers: GOOD })
    expect(reply.status).toBe(409)
    expect(reply.text).not.toContain('anna')
  })

  test('because the form is not there yet is refused and kept; for a form that does not exist nothing is', async () => {
    const { made, form } = await started()
    const diary = form.replace('startbatteri:1', 'dagligen:1')
    const submission = { id: ulid(), answers: { lagd: '23:00', vaken: 10 } }
    made.clock.set('2026-03-03T05:29:59Z')
    const anna = await made.as('anna-testsson')
    const early = await anna.post(`${diary}/submission`, submission)
    expect([early.status, early.json<Problem>().code]).toEqual([409, 'not_open'])
    const none = await anna.post(form.replace('startbatteri:1', 'nej:1') + '/submission', submission)
    expect([none.status, none.json<Problem>().code]).toEqual([404, 'unknown_occurrence'])
    expect(await made.rows('response')).toEqual([])
    expect(await made.rows('submission')).toEqual([])
    expect(await made.rows('submission_conflict')).toMatchObject([
      {
        occurrence: 'dagligen:1',
        submission: submission.id,
        reason: 'not_open',
        answers: '{"lagd":"23:00","vaken":10}',
      },
    ])
    // Kept is not sent: when the form opens, the same submission counts.
    made.clock.set('2026-03-03T05:30:00Z')
    expect((await anna.post(`${diary}/submission`, submission)).status).toBe(200)
  })

  test('waits until somebody has looked at it; who looked first stays, and others cannot', async () => {
    const { made, form, anna } = await started()
    const enrolment = form.split('/')[4] ?? ''
    const path = `/api/patients/${enrolment}`
    await anna.post(`${form}/submission`, { id: ulid(), answers: GOOD })
    const id = ulid()
    await anna.post(`${form}/submission`, { id, answers: { matt: '3', risk: '0' } })
    await anna.post(`${form}/submission`, { id, answers: { matt: '2', risk: '0' } })
    const karin = await made.as('karin-ek')
    const waiting = async () => (await karin.get(path)).json<PatientPage>().conflicts
    expect(await waiting()).toBe(2)
    const { conflicts } = (await karin.get(`${path}/conflicts`)).json<Conflicts>()
    expect(conflicts.map(({ lookedAt }) => lookedAt)).toEqual([null, null])
    const { occurrence = '', submission = '', digest = '' } = conflicts[0] ?? {}
    const which = { occurrence, submission, digest }

    for (const who of ['omar-haddad', 'maja-lind']) {
      const refused = await (await made.as(who)).post(`${path}/conflicts/looked-at`, which)
      expect(refused.json()).toMatchObject({ code: 'not_found' })
    }
    expect((await anna.post(`${path}/conflicts/looked-at`, which)).status).toBe(403)
    const none = await karin.post(`${path}/conflicts/looked-at`, { ...which, digest: 'f'.repeat(64) })
    expect(none.json()).toMatchObject({ status: 404, code: 'unknown_conflict' })
    expect(await waiting()).toBe(2)

    made.clock.set('2026-03-02T08:30:00Z')
    const looked = (await karin.post(`${path}/conflicts/looked-at`, which)).json<Conflicts>()
    const by = { by: 'Karin Ek', at: '2026-03-02T08:30:00.000Z' }
    expect(looked.conflicts.filter(({ digest: one }) => one === digest)).toMatchObject([{ lookedAt: by }])
    expect(await waiting()).toBe(1)
    // Looking once more, or somebody else doing so later, changes nothing; what was sent stays as it was.
    made.clock.set('2026-03-02T08:40:00Z')
    await (await made.as('lena-sjo')).put(`/api/enrolments/${enrolment}/clinician`, { clinician: 'omar-haddad' })
    const again = (await (await made.as('omar-haddad')).post(`${path}/conflicts/looked-at`, which)).json<Conflicts>()
    expect(again.conflicts).toEqual(looked.conflicts)
    const logged = (await made.rows('access')).filter(({ action }) => action === 'lookAtConflict')
    expect(logged.map(({ actor, outcome }) => `${actor} ${outcome}`)).toEqual([
      'omar-haddad denied',
      'maja-lind denied',
      'anna-testsson denied',
      'karin-ek refused',
      'karin-ek allowed',
      'omar-haddad allowed',
    ])
  })

  test('is shown to the assigned clinician, with the question and the label of every answer', async () => {
    const { made, form, anna } = await started()
    await anna.post(`${form}/submission`, { id: ulid(), answers: GOOD })
    made.clock.set('2026-03-02T08:30:00Z')
    const id = ulid()
    await anna.post(`${form}/submission`, { id, answers: { matt: '3', risk: '0', nyfråga: 'kvar' } })
    const enrolment = form.split('/')[4] ?? ''
    const karin = await made.as('karin-ek')
    const { conflicts } = (await karin.get(`/api/patients/${enrolment}/conflicts`)).json<Conflicts>()
    expect(conflicts).toMatchObject([
      {
        submission: id,
        occurrence: 'startbatteri:1',
        form: 'start',
        reason: 'already_sent',
        receivedAt: '2026-03-02T08:30:00.000Z',
        at: '2026-03-02T09:30:00',
        answers: [
          { question: 'matt', value: '3' },
          { question: 'risk', value: '0' },
          { question: 'nyfråga', text: { sv: 'nyfråga' }, value: 'kvar' },
        ],
      },
    ])
    const [logged] = (await made.rows('access')).slice(-1)
    expect(logged).toMatchObject({ action: 'submissionConflicts', actor: 'karin-ek', patient: 'anna-testsson' })
  })
})

describe('a late submission', () => {
  test('is accepted days afterwards and marked, with the draft that was left', async () => {
    const { made, form } = await started()
    const diary = form.replace('startbatteri:1', 'dagligen:1')
    made.clock.set('2026-03-05T20:00:00Z')
    const anna = await made.as('anna-testsson')
    const save = { client: 'c', seq: 1, question: 'vaken', value: 20 }
    expect((await anna.put(`${diary}/draft`, save)).status).toBe(200)
    expect((await anna.get(diary)).json()).toMatchObject({ state: 'expired', late: true, answers: { vaken: 20 } })
    const submission = { id: ulid(), answers: { lagd: '23:00', vaken: 20 } }
    const sent = await anna.post(`${diary}/submission`, submission)
    expect(sent.json()).toMatchObject({ occurrence: 'dagligen:1', late: true })
    expect((await anna.post(`${diary}/submission`, submission)).text).toBe(sent.text)
    expect(await made.rows('response')).toMatchObject([{ occurrence: 'dagligen:1', late: 1 }])
    expect(await made.rows('draft')).toEqual([])
    expect(await made.rows('submission_conflict')).toEqual([])
  })
})

describe('a bad answer', () => {
  const cases = [
    { why: 'is missing', answers: { vaken: 10 }, pointer: '/answers/lagd', code: 'required' },
    {
      why: 'is of another type',
      answers: { lagd: '23:00', vaken: 'tio' },
      pointer: '/answers/vaken',
      code: 'wrong_type',
    },
    {
      why: 'is too low',
      answers: { lagd: '23:00', vaken: -5 },
      pointer: '/answers/vaken',
      code: 'below_min',
      detail: '0',
    },
    {
      why: 'is too high',
      answers: { lagd: '23:00', vaken: 605 },
      pointer: '/answers/vaken',
      code: 'above_max',
      detail: '600',
    },
    {
      why: 'is between steps',
      answers: { lagd: '23:00', vaken: 12 },
      pointer: '/answers/vaken',
      code: 'off_step',
      detail: '5',
    },
    { why: 'is no time', answers: { lagd: '24:30', vaken: 10 }, pointer: '/answers/lagd', code: 'not_a_time' },
    {
      why: 'is no option',
      answers: { lagd: '23:00', vaken: 40, orsak: ['rymden'] },
      pointer: '/answers/orsak',
      code: 'unknown_option',
    },
    {
      why: 'is too long',
      answers: { lagd: '23:00', vaken: 10, beratta: 'å'.repeat(51) },
      pointer: '/answers/beratta',
      code: 'too_long',
      detail: '50',
    },
    {
      why: 'breaks a check',
      answers: { lagd: '23:00', vaken: 550 },
      pointer: '/answers/vaken',
      code: 'check',
      detail: '0',
    },
    {
      why: 'is to no question',
      answers: { lagd: '23:00', vaken: 10, 'a/b~c': 1 },
      pointer: '/answers/a~1b~0c',
      code: 'unknown_question',
    },
    {
      why: 'is to a question by the name of a prototype',
      answers: JSON.parse('{"lagd":"23:00","vaken":10,"__proto__":"x"}') as object,
      pointer: '/answers/__proto__',
      code: 'unknown_question',
    },
  ]

  test.each(cases)(
    'that $why is refused with its place, and nothing is stored',
    async ({ answers, pointer, code, detail }) => {
      const { made, form } = await started()
      made.clock.set('2026-03-03T06:00:00Z')
      const anna = await made.as('anna-testsson')
      await anna.get(form)
      const before = [await made.rows('event'), await made.rows('enrolment')]
      const diary = form.replace('startbatteri:1', 'dagligen:1')
      const reply = await anna.post(`${diary}/submission`, { id: ulid(), answers })
      expect(reply.status).toBe(422)
      expect(reply.headers.get('Content-Type')).toContain('application/problem+json')
      const problem = reply.json<Problem>()
      expect(problem.code).toBe('invalid_answers')
      expect(problem.errors).toEqual([detail === undefined ? { pointer, code } : { pointer, code, detail }])
      for (const table of ['response', 'score', 'submission', 'submission_conflict', 'flag'] as const) {
        expect({ table, rows: await made.rows(table) }).toEqual({ table, rows: [] })
      }
      expect([await made.rows('event'), await made.rows('enrolment')]).toEqual(before)
    },
  )

  test('to a hidden question is not stored', async () => {
    const { made, form } = await started()
    made.clock.set('2026-03-03T06:00:00Z')
    const anna = await made.as('anna-testsson')
    const diary = form.replace('startbatteri:1', 'dagligen:1')
    const answers = { lagd: '23:00', vaken: 10, orsak: ['oro'] }
    expect((await anna.post(`${diary}/submission`, { id: ulid(), answers })).status).toBe(200)
    expect(await made.rows('response')).toMatchObject([{ answers: '{"lagd":"23:00","vaken":10}' }])
  })
})

describe('a submission is stored whole or not at all', () => {
  const TABLES: readonly (keyof Database)[] = [
    'enrolment',
    'occurrence',
    'response',
    'score',
    'flag',
    'firing',
    'outbox',
    'event',
    'access',
    'submission',
    'submission_conflict',
    'draft',
  ]
  const WRITES = [
    'insert enrolment',
    'insert occurrence',
    'insert response',
    'insert score',
    'insert flag',
    'insert firing',
    'insert outbox',
    'insert event',
    'insert submission',
    'delete draft',
    'insert access',
  ]

  test('and these are all the writes there are', async () => {
    const { made, form, anna } = await started()
    const writes = new Set<string>()
    const store = watched(made.runtime.context.store, (write) => writes.add(write))
    const other = new Client(await made.beside({ store }))
    other.cookie = anna.cookie
    expect((await other.post(`${form}/submission`, { id: ulid(), answers: GOOD })).status).toBe(200)
    expect([...writes].toSorted()).toEqual(WRITES.toSorted())
  })

  test.each(WRITES)('when it fails at: %s', async (failing) => {
    const { made, form, anna } = await started()
    await anna.put(`${form}/draft`, { client: 'c', seq: 1, question: 'matt', value: '2' })
    const snapshot = () => Promise.all(TABLES.map(async (table) => ({ table, rows: await made.rows(table) })))
    const before = await snapshot()
    const store = watched(made.runtime.context.store, (write) => {
      if (write === failing) throw new Error('the disk is on fire')
    })
    const broken = new Client(await made.beside({ store }))
    broken.cookie = anna.cookie
    const submission = { id: ulid(), answers: GOOD }
    const reply = await broken.post(`${form}/submission`, submission)
    const isLog = failing === 'insert access'
    expect([reply.status, reply.json<Problem>().code]).toEqual(isLog ? [503, 'log_unavailable'] : [500, 'unexpected'])
    expect(reply.text).not.toContain('fire')
    expect(await snapshot()).toEqual(before)
    // Nothing stands in the way of sending the same again.
    expect((await anna.post(`${form}/submission`, submission)).status).toBe(200)
    expect(await made.rows('response')).toHaveLength(1)
  })
})
