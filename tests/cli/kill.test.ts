import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { seeded } from '#engine/index.ts'
import { openRuntime } from '#server/open.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { openStore } from '#storage/open.ts'
import { root } from '../architecture/sources.ts'
import { Client } from '../api/world.ts'
import { type Patient, startPatients } from '../bench/submit/people.ts'

/* The built runtime, stopped by `kill -9` in the middle of what patients send, again and again. */

const KILLS = 200
const DATABASES = 2
/** How many patients send at once, each from two tabs that send the same. */
const AT_ONCE = 6

const ANSWERS = { intresse: '1', nedstamd: '2', somn: '3', energi: '2', aptit: '0', sjalvkansla: '1' }
const MORE = { koncentration: '1', rorelse: '0', sjalvskada: '2', svarighet: '1' }

test(
  `after ${KILLS} kills everything acknowledged is there, and whatever was sent again counts once`,
  { timeout: 600_000 },
  async () => {
    // Starting it takes longest, so that several databases take turns on the processors.
    const runs = Array.from({ length: DATABASES }, (_, place) => killedAgainAndAgain(`kill ${place}`))
    for (const acknowledged of await Promise.all(runs)) expect(acknowledged).toBeGreaterThan(0)
  },
)

/** How much was acknowledged before it died. */
async function killedAgainAndAgain(seed: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lykta-kill-'))
  const database = `sqlite:${join(folder, 'lykta.db')}`
  let server: Server | null = null
  try {
    const kills = KILLS / DATABASES
    const patients = await prepared(database, kills * AT_ONCE)
    const random = seeded(seed)
    const acknowledged = new Set<string>()
    let unanswered: Patient[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      server = await serve(database)
      const { url, child } = server
      const sending = [...unanswered, ...patients.slice(kill * AT_ONCE, (kill + 1) * AT_ONCE)]
      // The process dies after so many answers: from none, with everything under way, to all but the last.
      let remaining = Math.floor(random() * sending.length * 2)
      const answer = (id: string | null) => {
        if (remaining === 0) child.kill('SIGKILL')
        remaining -= 1
        return id
      }
      const sent = sending.flatMap((patient) => [send(url, patient).then(answer), send(url, patient).then(answer)])
      if (remaining === 0) setTimeout(answer, random() * 20, null)
      const answered = await Promise.all(sent)
      for (const id of answered) if (id !== null) acknowledged.add(id)
      unanswered = sending.filter(({ enrolment }) => !acknowledged.has(enrolment))
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }
    expect(unanswered.length + acknowledged.size).toBe(patients.length)

    const store = await openStore(database)
    const kept = await store.read((db) => db.selectFrom('response').select('enrolment').execute())
    const ids = kept.map(({ enrolment }) => enrolment)
    expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([])

    const rest = await serve(database)
    server = rest
    const replayed = await Promise.all(patients.map((patient) => send(rest.url, patient)))
    expect(replayed.filter((id) => id === null)).toEqual([])
    const count = async (table: 'response' | 'submission' | 'score' | 'flag') =>
      (await store.read((db) => db.selectFrom(table).select('enrolment').execute())).length
    expect(await count('response')).toBe(patients.length)
    expect(await count('submission')).toBe(patients.length)
    expect(await count('score')).toBe(patients.length)
    expect(await count('flag')).toBe(patients.length)
    expect(await store.read(brokenChain)).toBeNull()
    await store.close()
    return acknowledged.size
  } finally {
    server?.child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepared(database: string, count: number): Promise<Patient[]> {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const opened = await openRuntime({ database, mode: 'development', log })
  const patients = await startPatients(opened.context, count)
  await opened.close()
  return patients
}

interface Server {
  readonly url: string
  readonly child: ChildProcess
}

async function serve(database: string): Promise<Server> {
  const args = [join(root, 'cli', 'lykta.mjs'), 'serve', '--development', '--port', '0', '--database', database]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('http')) return { url: line, child }
  }
  throw new Error('the runtime did not start')
}

/** Sends PHQ-9 with a risk in it; the patient's enrolment when that was acknowledged, null when there was no answer. */
async function send(url: string, { enrolment, secret }: Patient): Promise<string | null> {
  const client = new Client(url)
  client.cookie = `lykta=${secret}`
  const submission = { id: `01JR${enrolment.slice(4)}`, answers: { ...ANSWERS, ...MORE } }
  const form = `/api/my/programs/${enrolment}/forms/startbatteri.phq9:1/submission`
  const reply = await client.post(form, submission).catch(() => null)
  if (reply === null) return null
  if (reply.status !== 200) throw new Error(reply.text)
  return enrolment
}
