import { sql } from 'kysely'
import { act } from '#actions/door/act.ts'
import type { Context } from '#actions/context/context.ts'
import { expandDue } from '#actions/telling/carry-out.ts'
import { seedDevelopment } from '#actions/people/directory.ts'
import type { Clock } from '#actions/context/ports.ts'
import { publishBundle } from '#actions/publishing/publish-bundle.ts'
import { startProgram } from '#actions/course/start-program.ts'
import { submitForm } from '#actions/patient/submit-form.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { writeMessage } from '#actions/patient/write-message.ts'
import { digestOf } from '#storage/digest.ts'
import { openRuntime } from '#server/open.ts'
import { keepPerson, keepUnit } from '#storage/queries/directory.ts'
import { addSession } from '#storage/queries/sessions.ts'
import type { Db, Store, Table } from '#storage/store.ts'
import { packageOf, PROGRAM } from '../../api/bundle.ts'
import { schedule } from '../../engine/bundle.ts'

/*
 * Many patients in a program that gives each a hundred forms. Ten are made by the runtime itself, one for each day that
 * has passed; all others are copies of these, row by row, so that what a patient's rows say is what the engine wrote.
 */

/** A morning on which every patient's form has opened and the reminder of it is an hour and a half away. */
export const QUIET = '2026-03-12T07:00:00.000Z'
/** When every patient is reminded. */
export const REMINDED = '2026-03-12T08:30:00.000Z'

export const PATIENTS_OF_A_CLINICIAN = 250
const CLINICIANS_OF_A_UNIT = 10
const TEMPLATES = 10
const DAY = 24 * 60 * 60 * 1000

const log = { info: () => {}, warn: () => {}, error: () => {} }

export class SetClock implements Clock {
  #now: string

  constructor(now: string) {
    this.#now = now
  }

  now(): string {
    return this.#now
  }

  set(now: string): void {
    this.#now = now
  }
}

/** Diaries in the morning and the evening for fifty days: a hundred forms, all of them planned from the first day on. */
const DIARIES = {
  every: { n: 1, unit: 'days' },
  first: { n: 1, unit: 'days' },
  until: { kind: 'for', step: { n: 50, unit: 'days' } },
  open: { n: 12, unit: 'hours' },
  reminders: [{ n: 3, unit: 'hours' }],
} as const
const BUNDLE = {
  ...PROGRAM,
  schedules: [
    schedule('startbatteri', ['start']),
    schedule('morgon', ['dagbok'], { ...DIARIES, reminders: [...DIARIES.reminders], times: ['06:30'] }),
    schedule('kvall', ['vikt'], { ...DIARIES, reminders: [...DIARIES.reminders], times: ['20:00'] }),
  ],
}

/** The clinician with this number, each with the same number of patients. */
export const clinicianOf = (number: number): string => `clinician-${number}`

/** Fills an empty database with so many enrolments. */
export async function fill(database: string, enrolments: number): Promise<void> {
  const clock = new SetClock(new Date(Date.parse(QUIET) - TEMPLATES * DAY).toISOString())
  const opened = await openRuntime({ database, mode: 'development', log, clock })
  const { context } = opened
  await seedDevelopment(context.store)
  await addStaff(context.store, enrolments)
  await makeTemplates(context, clock)
  await copyTemplates(context.store, enrolments)
  await opened.close()
}

async function addStaff(store: Store, enrolments: number): Promise<void> {
  const count = Math.ceil(enrolments / PATIENTS_OF_A_CLINICIAN)
  await store.write(async (db) => {
    for (let number = 0; number < count; number += 1) {
      const unit = unitOf(number)
      if (number % CLINICIANS_OF_A_UNIT === 0) await keepUnit(db, { id: unit, name: unit })
      const id = clinicianOf(number)
      const person = { id, name: id, first_name: id, kind: 'staff', born: null, sex: null } as const
      await keepPerson(db, person, [{ person: id, unit, role: 'clinician' }])
    }
  })
}

const unitOf = (clinician: number): string => `unit-${Math.floor(clinician / CLINICIANS_OF_A_UNIT)}`

/** One patient more each day. One in five raises a flag and a reminder to staff; others write, or have sent the form. */
async function makeTemplates(context: Context, clock: SetClock): Promise<void> {
  const published = await act(
    context,
    { kind: 'system', name: 'command line', request: 'bench' },
    publishBundle,
    packageOf(BUNDLE),
  )
  if (!published.ok) throw new Error(published.problem.code)
  for (let template = 0; template < TEMPLATES; template += 1) {
    const [patient, enrolment] = [`template-${template}`, idOf(template)]
    const person = { id: patient, name: patient, first_name: patient, kind: 'resident', born: null, sex: null } as const
    await context.store.write((db) => keepPerson(db, person, []))
    const karin = await signedIn(context, 'karin-ek')
    await done(act(context, karin, startProgram, { id: enrolment, program: 'prov', patient }))
    const self = await signedIn(context, patient)
    const answers = { matt: '1', risk: template % 5 === 0 ? '1' : '0' }
    const submission = { id: `01JR${String(template).padStart(22, '0')}`, answers }
    if (template % 5 < 3)
      await done(act(context, self, submitForm, { enrolment, occurrence: 'startbatteri:1', submission }))
    if (template % 5 === 1) await done(act(context, self, writeMessage, { enrolment, id: submission.id, text: 'Hej' }))
    clock.set(new Date(Date.parse(clock.now()) + DAY).toISOString())
    await tickDue(context)
    await expandDue(context)
  }
}

const idOf = (template: number): string => `01JQ${String(template).padStart(22, '0')}`

async function done(result: Promise<{ ok: boolean }>): Promise<void> {
  const { ok } = await result
  if (!ok) throw new Error(JSON.stringify(await result))
}

/** A session as signing in makes it, in the bench's own time. */
async function signedIn({ store, clock, ids }: Context, person: string) {
  const secret = ids.secret()
  const now = clock.now()
  const session = { id: digestOf(secret), person, method: 'development', created_at: now, last_seen_at: now } as const
  await store.write((db) => addSession(db, { ...session, revoked_at: null }))
  return { kind: 'person', secret, request: 'bench' } as const
}

/** How many enrolments are copied in one transaction. */
const AT_A_TIME = 2000

/** What has an enrolment's id in a column of its own, each table after those it refers to. */
const COPIED = ['occurrence', 'response', 'score', 'module_progress', 'flag', 'firing', 'message', 'outbox'] as const

async function copyTemplates(store: Store, enrolments: number): Promise<void> {
  const tables = await store.read((db) => store.schema.tables(db))
  const find = (name: string): Table => {
    const found = tables.find((table) => table.name === name)
    if (found === undefined) throw new Error(name)
    return found
  }
  for (let first = TEMPLATES; first < enrolments; first += AT_A_TIME) {
    const last = Math.min(enrolments, first + AT_A_TIME) - 1
    await store.write(async (db) => {
      // Rows that are copies refer to what is there: PostgreSQL need not look each of them up.
      if (store.facts.database === 'postgres') await sql`set local session_replication_role = replica`.execute(db)
      await copy(
        db,
        find('person'),
        first,
        last,
        { id: `'p' || serial`, list_name: `'p' || serial`, name: `'p' || serial` },
        `'template-' || (serial % ${TEMPLATES})`,
      )
      const clinician = `serial / ${PATIENTS_OF_A_CLINICIAN}`
      const own = {
        id: `'e' || serial`,
        patient: `'p' || serial`,
        list_name: `'p' || serial`,
        clinician: `'clinician-' || (${clinician})`,
        unit: `'unit-' || (${clinician} / ${CLINICIANS_OF_A_UNIT})`,
      }
      await copy(db, find('enrolment'), first, last, own, TEMPLATE)
      for (const name of COPIED)
        await copy(db, find(name), first, last, { enrolment: `'e' || serial` }, TEMPLATE, 'enrolment')
      await copy(db, find('event'), first, last, { subject: `'e' || serial` }, TEMPLATE, 'subject')
    })
  }
}

/** The id of the template that enrolment n is a copy of. */
const TEMPLATE = `'${idOf(0).slice(0, -1)}' || (serial % ${TEMPLATES})`

/**
 * Copies the rows of each enrolment's template, with some columns set to something else. Those of one stand together, as
 * they do when a patient starts.
 */
async function copy(
  db: Db,
  { name, columns }: Table,
  first: number,
  last: number,
  own: Readonly<Record<string, string>>,
  template: string,
  key = 'id',
): Promise<void> {
  const values = columns.map((column) => own[column.name] ?? `"${name}"."${column.name}"`)
  await sql
    .raw(
      `with recursive seq (serial) as (select ${first} union all select serial + 1 from seq where serial < ${last})
      insert into "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')})
      select ${values.join(', ')} from seq cross join "${name}" where "${name}"."${key}" = ${template} order by serial`,
    )
    .execute(db)
}
