import { expect, test } from 'vitest'
import { expandDue } from '#actions/telling/carry-out.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { digestOf } from '#storage/digest.ts'
import { runningLog } from '#server/log.ts'
import { keepContact } from '#storage/queries/contacts.ts'
import { keepPerson } from '#storage/queries/directory.ts'
import { watched } from '../storage/watched.ts'
import { Client, ulid, world } from './world.ts'
import type { Reply, World } from './world.ts'

/* A long story in which everything that is said of anybody is a word that stands nowhere else, and nothing of it is in the log. */

const BORN = '1912-12-12'
const SAID = {
  person: 'kanarie-qvx',
  name: 'Kanarina Zxqvist',
  first: 'Kanarina',
  email: 'zxqv-post@kanarie.example',
  phone: '+46700998877',
  number: '19121212-1212',
  message: 'Zxmeddelande om mig, 19121212-1212',
  answer: 'Zxsvar jag sov inte',
  draft: 'Zxutkast halvskrivet',
  comment: 'Zxkommentar om flaggan',
  reason: 'Zxskäl till rättelsen',
  reply: 'Zxsvar från klinikern',
  plan: 'Zxegen plan',
  path: 'zxstig',
  agent: 'Zxwebbläsare',
} as const

/** Everything that nobody but those it is for may ever meet. */
const words = (enrolment: string, secrets: readonly string[]): string[] => [
  ...Object.values(SAID),
  enrolment,
  ...secrets.flatMap((secret) => [secret, digestOf(secret)]),
]

async function story(): Promise<{
  made: World
  lines: string[]
  enrolment: string
  replies: Reply[]
  secrets: string[]
}> {
  const lines: string[] = []
  const made = await world({ log: runningLog({ write: (line) => void lines.push(line) }) })
  const { store } = made.runtime.context
  await store.write(async (db) => {
    const { person: id, name, first: first_name } = SAID
    await keepPerson(db, { id, name, first_name, kind: 'resident', born: BORN, sex: 'woman' }, [])
    await keepContact(db, { person: id, email: SAID.email, phone: SAID.phone, language: 'sv', by_email: 1, by_sms: 1 })
  })
  await made.publish()
  const enrolment = await made.start(SAID.person)
  const [patient, karin, omar] = [await made.as(SAID.person), await made.as('karin-ek'), await made.as('omar-haddad')]
  const mine = `/api/my/programs/${enrolment}`
  const about = `/api/patients/${enrolment}`
  const form = `${mine}/forms/startbatteri:1`
  const agent = { 'User-Agent': SAID.agent, Referer: `https://lykta.example/${SAID.path}` }
  const replies: Reply[] = []
  const ask = async (client: Client, method: string, path: string, body?: unknown) =>
    void replies.push(await client.ask(method, path, body, agent))

  await ask(patient, 'GET', '/api/my/programs')
  await ask(patient, 'PUT', `${form}/draft`, { client: 'c', seq: 1, question: 'matt', value: SAID.draft })
  await ask(patient, 'PUT', `${form}/draft`, { client: 'c', seq: 1, [SAID.draft]: SAID.draft })
  await ask(patient, 'PUT', `${form}/draft`, `{"client":"${SAID.draft}`)
  await ask(patient, 'POST', `${form}/submission`, { id: ulid(), answers: { matt: SAID.answer } })
  const sent = { id: ulid(), answers: { matt: '3', risk: '2' } }
  await ask(patient, 'POST', `${form}/submission`, sent)
  await ask(patient, 'POST', `${form}/submission`, { ...sent, answers: { matt: SAID.answer } })
  const amendment = { id: ulid(), revision: 1, reason: SAID.reason, answers: { matt: '2', risk: '2' } }
  await ask(patient, 'POST', `${form}/amendments`, amendment)
  await ask(patient, 'POST', `${mine}/messages`, { id: ulid(), text: SAID.message })
  await ask(patient, 'POST', `${mine}/messages`, { id: SAID.message, text: SAID.message })
  await ask(karin, 'POST', `${about}/messages`, { id: ulid(), text: SAID.reply })
  const flag = `${about}/flags/${encodeURIComponent('risk@startbatteri:1')}`
  await ask(karin, 'POST', `${flag}/comments`, { id: ulid(), text: SAID.comment })
  await ask(karin, 'POST', `${flag}/acknowledgement`, { comment: SAID.comment })
  const part = { do: 'add', what: { kind: 'reminder', text: SAID.plan } }
  await ask(karin, 'POST', `${about}/plan`, { changes: [part] })
  await ask(karin, 'GET', about)
  await ask(karin, 'GET', '/api/caseload')
  await ask(karin, 'GET', `/api/patients/${SAID.path}?${SAID.path}=${SAID.path}`)
  await ask(karin, 'GET', `/${SAID.path}/%E0%A4%A`)

  // Those whom it does not concern, and what they are told.
  const others: Reply[] = []
  for (const other of [omar, await made.as('per-holm'), await made.as('bo-provberg'), made.visitor()]) {
    for (const path of [about, `${about}/deliveries`, mine, form]) others.push(await other.get(path, agent))
    others.push(await other.post(`${about}/messages`, { id: ulid(), text: 'x' }))
  }
  for (const other of others) expect(other.status).toBeGreaterThanOrEqual(400)

  await breakMuch(made, enrolment, lines)
  others.push(await made.visitor().get('/api/metrics'))
  expect(others.at(-1)?.status).toBe(200)
  const secrets = [patient, karin, omar].flatMap(({ cookie }) => cookie?.split('=')[1] ?? [])
  for (const word of words(enrolment, secrets)) {
    for (const { text } of others) expect(text).not.toContain(word)
  }
  return { made, lines, enrolment, replies, secrets }
}

/** Lets all go wrong that makes errors which hold what they are about. */
async function breakMuch(made: World, enrolment: string, lines: string[]): Promise<void> {
  const { context } = made.runtime
  const { store } = context
  const { cookie } = await made.as(SAID.person)
  const failing = async (before: (write: string) => void) => {
    const client = new Client(await made.beside({ store: watched(store, before), log: context.log }))
    client.cookie = cookie
    await client.post(`/api/my/programs/${enrolment}/messages`, { id: ulid(), text: SAID.message })
  }
  const said = async (work: () => Promise<unknown>) => {
    const before = lines.filter((line) => line.includes('"err"')).length
    await work()
    expect(lines.filter((line) => line.includes('"err"')).length).toBeGreaterThan(before)
  }
  await said(() =>
    failing((write) => {
      if (write === 'insert message') JSON.parse(SAID.message)
    }),
  )
  await said(() =>
    failing((write) => {
      if (write === 'insert event') throw Object.assign(new Error('broken'), { detail: SAID.message, [SAID.path]: 1 })
    }),
  )
  await said(() =>
    failing((write) => {
      if (write === 'insert access') throw Object.assign(new Error('no log'), { parameters: [SAID.message] })
    }),
  )
  // Rows that cannot be read, and a patient at whom the engine fails.
  await store.write((db) =>
    db
      .updateTable('enrolment')
      .set((row) => ({ patient_facts: `{${SAID.number}` as never, rev: row('rev', '+', 1) }))
      .where('id', '=', enrolment)
      .execute(),
  )
  await (await made.as('karin-ek')).get(`/api/patients/${enrolment}`)
  made.clock.set('2026-03-03T05:30:00Z')
  await tickDue(context)
  await said(() => expandDue(context))
}

test('nothing that is said of anybody, and nobody’s name, address, number or secret, is in the log, in metrics, or told to others', async () => {
  const { lines, enrolment, replies, secrets } = await story()
  // The story has been what it is meant to be, and has been logged.
  expect([...new Set(replies.map(({ status }) => status))].toSorted((a, b) => a - b)).toEqual([200, 400, 404, 409, 422])
  const own = replies.map(({ text }) => text).join('\n')
  for (const word of [SAID.message, SAID.reply, SAID.comment, SAID.name]) expect(own).toContain(word)
  expect(lines.length).toBeGreaterThan(50)
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
  const log = lines.join('')
  for (const word of words(enrolment, secrets)) expect(log).not.toContain(word)
  expect(log).not.toMatch(/\b\d{8}-\d{4}\b(?!-)|zx|kanari|@[\w.-]*example/i)
  // What is needed to find the fault is there.
  expect(log).toContain('"type":"SyntaxError"')
  expect(log).toContain('"message":"broken"')
  expect(log).toMatch(/"at":\["at /)
})
