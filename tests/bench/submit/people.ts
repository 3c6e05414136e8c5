import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { act } from '#actions/door/act.ts'
import type { Context } from '#actions/context/context.ts'
import { seedDevelopment } from '#actions/people/directory.ts'
import { startProgram } from '#actions/course/start-program.ts'
import { publishTo } from '#cli/commands/publish.ts'
import { digestOf } from '#storage/digest.ts'
import { keepPerson } from '#storage/queries/directory.ts'
import { addSession } from '#storage/queries/sessions.ts'
import { root } from '../../architecture/sources.ts'

/** Somebody with the sleep diary's PHQ-9 to send. */
export interface Patient {
  readonly enrolment: string
  /** The secret in the cookie. */
  readonly secret: string
}

/** How many patients are made in one transaction. */
const AT_A_TIME = 500

/** Publishes the sleep diary and starts it for so many made-up patients, who are all signed in. */
export async function startPatients(context: Context, count: number): Promise<Patient[]> {
  await seedDevelopment(context.store)
  if ((await publishTo(context, join(root, 'examples', 'somndagbok'), { language: 'en' })) === null)
    throw new Error('the sleep diary was not published')
  const karin = { kind: 'person', secret: await signedIn(context, ['karin-ek']), request: 'bench' } as const
  const patients: Patient[] = []
  for (let first = 0; first < count; first += AT_A_TIME) {
    const places = Array.from({ length: Math.min(AT_A_TIME, count - first) }, (_, place) => first + place)
    const ids = places.map((place) => `p${place}`)
    await context.store.write(async (db) => {
      for (const id of ids)
        await keepPerson(db, { id, name: id, first_name: id, kind: 'resident', born: null, sex: null }, [])
    })
    const secrets = await Promise.all(ids.map((id) => signedIn(context, [id])))
    const started = ids.map(async (patient, place) => {
      const enrolment = `01JQ${String(first + place).padStart(22, '0')}`
      const result = await act(context, karin, startProgram, { id: enrolment, program: 'somndagbok', patient })
      if (!result.ok) throw new Error(`${patient} could not start: ${result.problem.code}`)
      return { enrolment, secret: secrets[place] ?? '' }
    })
    patients.push(...(await Promise.all(started)))
  }
  return patients
}

/** A session as signing in makes it; the secret. */
async function signedIn({ store, clock }: Context, [person = '']: readonly string[]): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const now = clock.now()
  const session = { id: digestOf(secret), person, method: 'development', created_at: now, last_seen_at: now } as const
  await store.write((db) => addSession(db, { ...session, revoked_at: null }))
  return secret
}
