import { describe, expect, test } from 'vitest'
import type { FormToFill, MyProgramPage } from '#schemas/generated/api.ts'
import { asked } from './scenario.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* What no database could keep, or not every one, is refused at the door, the same whichever database there is. */

const FORM = '/api/my/programs/:enrolment/forms/startbatteri:1'
const PATIENT = '/api/patients/:enrolment'
const FLAG = `${PATIENT}/flags/${encodeURIComponent('risk@startbatteri:1')}`
const NUL = 'Anna\0Testsson'
const save = { client: 'c', seq: 1, question: 'matt', value: '1' }

async function started(): Promise<{ made: World; enrolment: string }> {
  const made = await world()
  await made.publish()
  return { made, enrolment: await made.start('anna-testsson') }
}

describe('the character U+0000', () => {
  test.each<[where: string, who: string, ask: string, body: unknown]>([
    ['a message', 'anna-testsson', 'POST /api/my/programs/:enrolment/messages', { id: ulid(), text: NUL }],
    ['an answer to a message', 'karin-ek', `POST ${PATIENT}/messages`, { id: ulid(), text: NUL }],
    ['a draft', 'anna-testsson', `PUT ${FORM}/draft`, { ...save, value: NUL }],
    ['the name of a client', 'anna-testsson', `PUT ${FORM}/draft`, { ...save, client: NUL }],
    ['an answer', 'anna-testsson', `POST ${FORM}/submission`, { id: ulid(), answers: { matt: NUL } }],
    ['the name of a question', 'anna-testsson', `POST ${FORM}/submission`, { id: ulid(), answers: { [NUL]: '1' } }],
    ['what a flag is acknowledged with', 'karin-ek', `POST ${FLAG}/acknowledgement`, { comment: NUL }],
    ['who signs in', 'anna-testsson', 'POST /api/session', { person: NUL }],
    ['the reason of an amendment', 'anna-testsson', `POST ${FORM}/amendments`, { reason: NUL }],
  ])('in %s is refused by name, and nothing is changed', async (_, who, ask, body) => {
    const { made, enrolment } = await started()
    const before = await made.rows('event')
    const reply = await asked(await made.as(who), ask.replace(':enrolment', enrolment), body)
    expect([reply.status, reply.json<{ code: string }>().code]).toEqual([400, 'unstorable_text'])
    expect([await made.rows('event'), await made.rows('draft'), await made.rows('message')]).toEqual([before, [], []])
  })

  test('in an address leads nowhere', async () => {
    const { made, enrolment } = await started()
    const karin = await made.as('karin-ek')
    for (const path of ['/api/patients/a%00b', `/api/patients/${enrolment}%00/deliveries`, '/media/%00']) {
      const reply = await karin.get(path)
      expect([reply.status, reply.json<{ code: string }>().code]).toEqual([400, 'malformed_path'])
    }
  })

  test('spelled out is a text as any other', async () => {
    const { made, enrolment } = await started()
    const anna = await made.as('anna-testsson')
    const text = String.raw`\u0000 och \\u0000`
    expect((await anna.post(`/api/my/programs/${enrolment}/messages`, { id: ulid(), text })).status).toBe(200)
    const { view } = (await anna.get(`/api/my/programs/${enrolment}`)).json<MyProgramPage>()
    expect(JSON.stringify(view.messages)).toContain(JSON.stringify(text))
  })

  test('is not hidden by another encoding', async () => {
    const { made, enrolment } = await started()
    const { cookie } = await made.as('anna-testsson')
    const reply = await fetch(`${made.runtime.url}/api/my/programs/${enrolment}/messages`, {
      method: 'POST',
      headers: { Cookie: cookie ?? '', 'Content-Type': 'application/json; charset=utf-16le' },
      body: Buffer.from(JSON.stringify({ id: ulid(), text: NUL }), 'utf16le'),
    })
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([415, 'unsupported_type'])
  })
})

test('a client counts its saves as far as numbers are exact, and no further', async () => {
  const { made, enrolment } = await started()
  const anna = await made.as('anna-testsson')
  const form = FORM.replace(':enrolment', enrolment)
  const saved = async (seq: number, value: string) => (await anna.put(`${form}/draft`, { ...save, seq, value })).status
  expect(await saved(Number.MAX_SAFE_INTEGER - 1, '1')).toBe(200)
  expect(await saved(Number.MAX_SAFE_INTEGER, '2')).toBe(200)
  for (const seq of [Number.MAX_SAFE_INTEGER + 1, 2 ** 63, 1e300, 1.5]) expect(await saved(seq, '3')).toBe(422)
  expect((await anna.get(form)).json<FormToFill>().answers).toEqual({ matt: '2' })
  expect((await anna.post('/api/my/notices/read', { ids: [1e300] })).status).toBe(422)
})
