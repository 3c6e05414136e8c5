import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { PatientPage } from '#schemas/generated/api.ts'
import { openRuntime } from '#server/open.ts'
import { openStore } from '#storage/open.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { startPatients } from '../bench/submit/people.ts'
import type { Patient } from '../bench/submit/people.ts'
import { startPostgres } from '../storage/postgres-server.ts'
import { openMailbox } from './mailbox.ts'
import { startNode } from './node-process.ts'
import { Client, ulid } from './world.ts'
import type { Reply } from './world.ts'

/* PostgreSQL goes down again and again under two nodes, while patients and a clinician go on and repeat what was not acknowledged. */

const PATIENTS = 16
const OUTAGES = ['fast', 'immediate', 'immediate', 'fast'] as const
const FORM = 'startbatteri.phq9:1'
const ANSWERS = { intresse: '1', nedstamd: '2', somn: '3', energi: '2', aptit: '0', sjalvkansla: '1' }
const MORE = { koncentration: '1', rorelse: '0', sjalvskada: '2', svarighet: '1' }
const quiet = { info: () => {}, warn: () => {}, error: () => {} }

test(
  'nothing acknowledged is lost and nothing is done twice; whoever asks meanwhile is told to come again, and both nodes go on by themselves',
  { timeout: 180_000 },
  async () => {
    const server = await startPostgres()
    onTestFinished(() => server.stop())
    const database = server.address
    const opened = await openRuntime({ database, mode: 'development', log: quiet })
    const patients = await startPatients(opened.context, PATIENTS)
    await opened.close()
    const mailbox = await openMailbox()
    const node = () => startNode({ database, tickSeconds: 0.2, smtp: mailbox.url })
    const nodes = [await node(), await node()]
    const urls = nodes.map(({ url }) => url)
    const karin = await nodes[0]?.as('karin-ek')

    const answers = new Map<string, number>()
    let [turn, outage] = [0, 0]
    let isOver = false

    /** Asks one node and then the other until it is acknowledged. */
    async function acknowledged(cookie: string | null, ask: (client: Client) => Promise<Reply>): Promise<Reply> {
      for (;;) {
        const client = new Client(urls[(turn += 1) % urls.length] ?? '')
        client.cookie = cookie
        const reply = await ask(client)
        const code = reply.status === 200 ? 'done' : `${reply.status} ${reply.json<{ code: string }>().code}`
        answers.set(code, (answers.get(code) ?? 0) + 1)
        if (reply.status === 200) return reply
        expect([code, reply.headers.get('Retry-After')]).toEqual([expect.stringMatching(/^503 /), '2'])
        await sleep(20)
      }
    }

    const drafts: string[] = []
    const messages: string[] = []

    async function live({ enrolment, secret }: Patient, place: number): Promise<void> {
      const cookie = `lykta=${secret}`
      const mine = `/api/my/programs/${enrolment}`
      const form = `${mine}/forms/${FORM}`
      const write = async () => {
        const id = ulid()
        await acknowledged(cookie, (client) => client.post(`${mine}/messages`, { id, text: 'Hej!' }))
        messages.push(id)
      }
      /** The first never sends, so that its drafts stay. */
      const sendsIn = place === 0 ? Infinity : 1 + (place % OUTAGES.length)
      for (let seq = 1; outage < sendsIn && !isOver; seq += 1) {
        const save = { client: 'c', seq, question: 'intresse', value: '1' }
        await acknowledged(cookie, (client) => client.put(`${form}/draft`, save))
        if (place === 0) drafts.push(`${enrolment} ${seq}`)
        else if (seq % 5 === 0) await write()
      }
      if (place === 0) return
      const submission = { id: `01JR${enrolment.slice(4)}`, answers: { ...ANSWERS, ...MORE } }
      const sent = () => acknowledged(cookie, (client) => client.post(`${form}/submission`, submission))
      const [one, other] = await Promise.all([sent(), sent()])
      expect(one.json()).toEqual(other.json())
      const patient = `/api/patients/${enrolment}`
      const { view } = (await acknowledged(karin?.cookie ?? null, (client) => client.get(patient))).json<PatientPage>()
      for (const { id } of view.flags) {
        const path = `${patient}/flags/${encodeURIComponent(id)}/acknowledgement`
        await acknowledged(karin?.cookie ?? null, (client) => client.post(path, { comment: null }))
      }
      while (!isOver) await write()
    }

    const living = Promise.all(patients.map(live))
    const ready = async () => Promise.all(urls.map(async (url) => (await fetch(`${url}/api/ready`)).status))
    await sleep(500)
    for (const how of OUTAGES) {
      await server.down(how)
      outage += 1
      expect(await ready()).toEqual([503, 503])
      await sleep(500)
      await server.up()
      await expect.poll(ready, { timeout: 20_000 }).toEqual([200, 200])
      await sleep(1000)
    }
    isOver = true
    await living
    expect(nodes.map(({ lives, complaints }) => [lives(), complaints()])).toEqual([
      [true, ''],
      [true, ''],
    ])
    expect([...answers.keys()].filter((code) => code !== '503 busy').toSorted()).toEqual([
      '503 store_unavailable',
      'done',
    ])

    const store = await openStore(database)
    onTestFinished(() => store.close())
    const kept = async <Row>(rows: (db: Parameters<typeof brokenChain>[0]) => Promise<Row[]>) => store.read(rows)
    for (const table of ['response', 'submission', 'score', 'flag'] as const) {
      const found = await kept((db) => db.selectFrom(table).select('enrolment').execute())
      expect(found.map(({ enrolment }) => enrolment).toSorted()).toEqual(
        patients.slice(1).map(({ enrolment }) => enrolment),
      )
    }
    const acknowledgements = await kept((db) => db.selectFrom('flag').select('acknowledged_by').execute())
    expect(acknowledgements.map((row) => row.acknowledged_by)).toEqual(patients.slice(1).map(() => 'Karin Ek'))
    const written = await kept((db) => db.selectFrom('message').select('id').where('sender', '=', 'patient').execute())
    expect(written.map(({ id }) => id).toSorted()).toEqual(messages.toSorted())
    const saved = await kept((db) => db.selectFrom('draft').select(['enrolment', 'seq']).orderBy('seq').execute())
    expect(saved.map(({ enrolment, seq }) => `${enrolment} ${seq}`)).toEqual(drafts)
    expect(await store.read(brokenChain)).toBeNull()

    const waiting = () =>
      kept((db) =>
        db
          .selectFrom('outbox')
          .leftJoin('delivery', (join) =>
            join.onRef('delivery.enrolment', '=', 'outbox.enrolment').onRef('delivery.effect_key', '=', 'outbox.key'),
          )
          .select(['outbox.key', 'delivery.state'])
          .where((row) =>
            row.or([row('outbox.state', '=', 'waiting'), row('delivery.state', 'in', ['waiting', 'sending'])]),
          )
          .execute(),
      )
    await expect.poll(waiting, { timeout: 60_000 }).toEqual([])
    const mails = mailbox.mails.map(({ messageId }) => messageId)
    expect(new Set(mails).size).toBe(mails.length)
    const mailed = await kept((db) =>
      db
        .selectFrom('delivery')
        .select('state')
        .where('channel', '=', 'email')
        .where('state', '<>', 'dropped')
        .execute(),
    )
    expect(mailed.filter(({ state }) => state === 'sent').length).toBeLessThanOrEqual(mails.length)
    expect(mailed.length).toBeGreaterThanOrEqual(mails.length)
  },
)
