import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { localTime } from '#actions/context/calendar.ts'
import { ownerOf } from '#actions/care/flag-owner.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { seeded, staffView } from '#engine/index.ts'
import type { Caseload, CaseloadFlag, CaseloadPatient, CaseloadReminder, UnitFlag } from '#schemas/generated/api.ts'
import { cliniciansAt, keepPerson, namesOf } from '#storage/queries/directory.ts'
import { seenUpTo } from '#storage/queries/seen.ts'
import { conflictsOf } from '#storage/queries/submissions.ts'
import { statesOf } from '#storage/queries/states.ts'
import type { Db } from '#storage/store.ts'
import { atLeast, flag, module, page, sco, sv } from '../engine/bundle.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { ulid, world } from './world.ts'
import type { Client, World } from './world.ts'

/*
 * A clinician's list comes in pages, found by columns. Held against the plain way: opening everybody and looking. A flag
 * that is on no page is a flag nobody sees.
 */

const NAMES = ['Åke Ö', 'Äsa', 'Eva-Lisa', 'Eva Lind', 'Örjan', 'Zack', 'Éva', 'anders', 'Bo', 'Ulla']
const SEVERITIES = ['priority', 'warning', 'notice']

/** What Karin is shown, or Omar, when every patient there is has been opened. */
async function byOpeningEverybody(
  made: World,
  me: string,
): Promise<Pick<Caseload, 'flags' | 'reminders' | 'patients'>> {
  const { context } = made.runtime
  const now = made.clock.now()
  return context.store.read(async (db) => {
    const enrolments = await db.selectFrom('enrolment').selectAll().orderBy('id').execute()
    const states = await statesOf(db, enrolments)
    const found: { flags: CaseloadFlag[]; reminders: CaseloadReminder[]; patients: CaseloadPatient[] } = {
      flags: [],
      reminders: [],
      patients: [],
    }
    for (const [place, enrolment] of enrolments.entries()) {
      const { id, patient: person, unit, clinician, digest, zone } = enrolment
      const delivered = await context.bundles.load(db, digest)
      const state = states[place]
      const colleagues = await cliniciansAt(db, unit)
      if (delivered === null || state === undefined || !colleagues.some((one) => one.id === me)) continue
      const patient = (await namesOf(db, [person])).get(person) ?? ''
      const view = staffView(delivered.program, state, localTime(now, zone))
      for (const each of view.flags) {
        const isOurs = each.owner !== null || each.to.includes('clinician')
        if (each.state !== 'new' || !isOurs) continue
        if (ownerOf(each.owner?.id ?? null, enrolment, colleagues)?.id !== me) continue
        const { id: flagId, severity, title, raisedAt, escalatedAt } = each
        found.flags.push({ id: flagId, enrolment: id, patient, severity, title, raisedAt, escalatedAt })
      }
      if (clinician !== me) continue
      for (const each of view.reminders)
        if (each.doneAt === null)
          found.reminders.push({ id: each.id, enrolment: id, patient, text: each.text, by: each.by })
      const count = (wanted: string) => view.occurrences.filter((occurrence) => occurrence.state === wanted).length
      found.patients.push({
        enrolment: id,
        patient,
        program: view.program.title,
        status: view.status,
        day: view.day,
        flags: view.flags.filter((each) => each.state !== 'acknowledged' && each.to.includes('clinician')).length,
        unread: view.messages.unread,
        homework: view.homework.length,
        news: Object.keys(state.responses).length - ((await seenUpTo(db, me, [id])).get(id) ?? 0),
        due: count('open'),
        missed: count('expired'),
        conflicts: (await conflictsOf(db, id)).filter((each) => each.looked_at === null).length,
        lastActive: state.lastActiveAt,
      })
    }
    return found
  })
}

const bySeverity = (one: CaseloadFlag, other: CaseloadFlag) =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
  compare(one.raisedAt, other.raisedAt) ||
  compare(one.enrolment, other.enrolment) ||
  compare(one.id, other.id)
const byTime = (one: CaseloadReminder, other: CaseloadReminder) =>
  compare(one.by, other.by) || compare(one.id, other.id) || compare(one.enrolment, other.enrolment)
const byId = (one: CaseloadPatient, other: CaseloadPatient) => compare(one.enrolment, other.enrolment)
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

interface Part<Item> {
  readonly items: Item[]
  readonly next: string | null
}

/** Every page there is, so many rows a page. */
async function walk<Item>(ask: (cursor: string | null) => Promise<Part<Item>>, limit: number): Promise<Item[]> {
  const items: Item[] = []
  for (let cursor: string | null = null, isMore = true; isMore; isMore = cursor !== null) {
    const part: Part<Item> = await ask(cursor)
    expect(part.items.length).toBeLessThanOrEqual(limit)
    items.push(...part.items)
    cursor = part.next
  }
  return items
}

const pages = <Item>(client: Client, path: string, limit: number): Promise<Item[]> =>
  walk(async (cursor) => {
    const query = cursor === null ? '' : `&cursor=${cursor}`
    const body = (await client.get(`${path}?limit=${limit}${query}`)).json<Part<Item> & { flags?: Item[] }>()
    return { items: body.items ?? body.flags ?? [], next: body.next }
  }, limit)

const patientPages = (client: Client, limit: number, sought: object = {}): Promise<CaseloadPatient[]> =>
  walk(async (cursor) => {
    const body = { ...sought, limit, ...(cursor === null ? {} : { cursor }) }
    return (await client.post('/api/caseload/patients', body)).json<Part<CaseloadPatient>>()
  }, limit)

/** People to whom all sorts of things have happened, by chance. */
async function population(seed: string): Promise<World> {
  const chance = seeded(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item
  const made = await world()
  const hours = (n: number) => ({ n, unit: 'hours' as const })
  const flags = PROGRAM.flags.map((each) =>
    each.id === 'risk' ? { ...each, escalate: { to: 'patient_administrator' as const, after: hours(30) } } : each,
  )
  const others = [
    flag('hog', atLeast(sco('start.total'), 4), { severity: 'warning', title: sv('Hög') }),
    flag('admin', atLeast(sco('start.total'), 3), { title: sv('Åt administratören'), to: ['patient_administrator'] }),
  ]
  const homework = module('laxa', [page('las', [{ kind: 'text', text: sv('Läs') }])], { feedback: { note: null } })
  const modules = [...PROGRAM.modules, homework]
  await made.publish(packageOf({ ...PROGRAM, modules, flags: [...flags, ...others] }))
  await made.runtime.context.store.write(async (db) => {
    for (const [place, name] of NAMES.entries())
      await keepPerson(db, { ...RESIDENT, id: `r${place}`, name, first_name: name }, [])
  })
  const started: { enrolment: string; patient: string; clinician: string }[] = []
  for (const place of NAMES.keys()) {
    const clinician = pick(['karin-ek', 'karin-ek', 'omar-haddad'])
    const enrolment = await made.start(`r${place}`, ulid(), clinician)
    started.push({ enrolment, patient: `r${place}`, clinician })
  }
  const [heavy] = started
  if (heavy !== undefined) {
    const plan = { changes: [OWN_FLAG] }
    await (await made.as(heavy.clinician)).post(`/api/patients/${heavy.enrolment}/plan`, plan)
    const measured = { id: ulid(), answers: { vikt: 131 } }
    await (await made.as(heavy.patient)).post(`/api/my/programs/${heavy.enrolment}/measures/vikt`, measured)
  }
  for (let day = 2; day <= 5; day += 1) {
    made.clock.set(`2026-03-0${day}T08:00:00Z`)
    await tickDue(made.runtime.context)
    for (const { enrolment, patient, clinician } of started) {
      const client = await made.as(patient)
      const staff = await made.as(clinician)
      const mine = `/api/my/programs/${enrolment}`
      const answers = { matt: pick(['0', '1', '2', '3']), risk: pick(['0', '0', '1', '2']) }
      if (chance() < 0.4) await client.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers })
      if (chance() < 0.2) await client.post(`${mine}/messages`, { id: ulid(), text: 'Hej' })
      if (chance() < 0.2) await client.post(`${mine}/pages`, { module: 'laxa', page: 'las' })
      if (chance() < 0.2) await staff.get(`/api/patients/${enrolment}`)
      if (chance() < 0.05) await staff.post(`/api/patients/${enrolment}/end`, undefined)
      const listed = (await staff.get('/api/caseload')).json<Caseload>().flags
      for (const { id, enrolment: where } of listed.filter((each) => each.enrolment === enrolment)) {
        const path = `/api/patients/${where}/flags/${encodeURIComponent(id)}`
        const turn = chance()
        if (turn < 0.2) await staff.put(`${path}/owner`, { owner: pick(['karin-ek', 'omar-haddad']) })
        else if (turn < 0.4) await staff.put(`${path}/snooze`, { until: `2026-03-0${day + 2}T0${pick([6, 9])}:00:00` })
        else if (turn < 0.5) await staff.post(`${path}/acknowledgement`, { comment: null })
      }
    }
  }
  // What happens now nobody has been woken for.
  made.clock.set('2026-03-06T07:00:00Z')
  if (chance() < 0.5) {
    await made.runtime.context.store.write((db) => db.deleteFrom('role').where('person', '=', 'karin-ek').execute())
  }
  return made
}

/** Of a clinician's plan for one patient. */
const OWN_FLAG = {
  do: 'flag',
  id: `own_${ulid()}`,
  title: 'Tung',
  severity: 'priority',
  when: {
    op: 'call',
    name: 'greater',
    args: [
      { op: 'result', form: 'vikt', result: 'vikt' },
      { op: 'literal', value: 130 },
    ],
  },
  to: ['clinician'],
  advice: null,
  escalate: null,
}

const RESIDENT = { kind: 'resident', born: null, sex: null } as const

describe('all pages together are what opening everybody gives', () => {
  test.each(['a', 'b', 'c', 'd'])('to people made by chance, seed %s', async (seed) => {
    const made = await population(seed)
    let seen = 0
    for (const who of ['omar-haddad', 'karin-ek']) {
      const client = await made.as(who)
      const whole = await client.get('/api/caseload')
      if (whole.status === 403) continue
      const { flags, reminders, patients } = await byOpeningEverybody(made, who)
      seen += flags.length
      const first = whole.json<Caseload>()
      expect(await pages<CaseloadFlag>(client, '/api/caseload/flags', 2)).toEqual(flags.toSorted(bySeverity))
      expect(first.flags).toEqual(flags.toSorted(bySeverity))
      expect(await pages<CaseloadReminder>(client, '/api/caseload/reminders', 2)).toEqual(reminders.toSorted(byTime))
      const listed = await patientPages(client, 2)
      expect(listed.toSorted(byId)).toEqual(patients.toSorted(byId))
      expect(listed).toEqual(first.patients)
      expect(first.totals).toEqual({
        flags: flags.length,
        reminders: reminders.length,
        patients: patients.length,
        flagged: patients.filter((each) => each.flags > 0).length,
        conflicts: patients.filter((each) => each.conflicts > 0).length,
        missed: patients.filter((each) => each.missed > 0).length,
        due: patients.filter((each) => each.due > 0).length,
      })
      for (const [show, count] of [
        ['flagged', 'flags'],
        ['missed', 'missed'],
        ['due', 'due'],
      ] as const) {
        expect(await patientPages(client, 3, { show })).toEqual(listed.filter((each) => each[count] > 0))
      }
      expect(await patientPages(client, 3, { search: ' EVA' })).toEqual(
        listed.filter(({ patient }) => /eva|éva/i.test(patient)),
      )
    }
    expect(seen).toBeGreaterThan(0)
    const waiting = await waitingAt(made)
    const unit = await pages<UnitFlag>(await made.as('lena-sjo'), '/api/unit/flags', 2)
    expect(unit.map(({ enrolment, id }) => `${enrolment} ${id}`).toSorted()).toEqual(waiting)
  })
})

/** Every flag of the unit that nobody has acknowledged. */
function waitingAt(made: World): Promise<string[]> {
  const work = async (db: Db) => {
    const flags = await db
      .selectFrom('flag')
      .select(['enrolment', 'id'])
      .where('acknowledged_local', 'is', null)
      .execute()
    return flags.map(({ enrolment, id }) => `${enrolment} ${id}`).toSorted()
  }
  return made.runtime.context.store.read(work)
}

describe('the order of patients', () => {
  test('is by need: who goes on, the worst flag, missed and open forms; then by name as in Swedish', async () => {
    const made = await world()
    await made.publish(packageOf({ ...PROGRAM, flags: PROGRAM.flags }))
    const residents = ['Ö', 'Ä', 'Å', 'z', 'É', 'A', 'Flaggad', 'Slutat', 'Missat']
    await made.runtime.context.store.write(async (db) => {
      for (const name of residents) await keepPerson(db, { ...RESIDENT, id: `i-${name}`, name, first_name: name }, [])
    })
    const ids = new Map<string, string>()
    for (const name of residents.toSorted()) ids.set(name, await made.start(`i-${name}`))
    const send = async (name: string, risk: string) =>
      (await made.as(`i-${name}`)).post(`/api/my/programs/${ids.get(name)}/forms/startbatteri:1/submission`, {
        id: ulid(),
        answers: { matt: '0', risk },
      })
    for (const name of residents) if (name !== 'Missat') await send(name, name === 'Flaggad' ? '1' : '0')
    const karin = await made.as('karin-ek')
    await karin.post(`/api/patients/${ids.get('Slutat')}/end`, undefined)
    const names = async () => (await karin.get('/api/caseload')).json<Caseload>().patients.map(({ patient }) => patient)
    expect(await names()).toEqual(['Flaggad', 'Missat', 'A', 'É', 'z', 'Å', 'Ä', 'Ö', 'Slutat'])
  })
})

test('a database of before gets the columns that its patients would have been saved with', async () => {
  const made = await population('a')
  await tickDue(made.runtime.context)
  const columns = [...LISTED, 'list_rank', 'list_name'] as const
  const shown = async (world: World) =>
    (await world.rows('enrolment')).map((row) => [row.id, ...columns.map((column) => row[column])]).toSorted(byFirst)
  const saved = await shown(made)
  for (const [place] of LISTED.entries()) expect(saved.some((row) => row[place + 1] !== 0)).toBe(true)
  const keys = async (world: World) =>
    (await world.rows('person')).map((row) => [row.id, row.list_name]).toSorted(byFirst)
  const people = await keys(made)
  await made.runtime.context.store.write(async (db) => {
    for (const index of ['listed', 'flagged', 'reminding'])
      await sql`drop index ${sql.ref(`enrolment_${index}`)}`.execute(db)
    for (const column of columns) await sql`alter table enrolment drop column ${sql.ref(column)}`.execute(db)
    await sql`drop index person_by_name`.execute(db)
    await sql`alter table person drop column list_name`.execute(db)
    await db.deleteFrom('schema_step').where('number', 'in', [40, 41]).execute()
  })
  const again = await made.restart()
  expect(await shown(again)).toEqual(saved)
  expect(await keys(again)).toEqual(people)
})

const LISTED = [
  'flags_waiting',
  'flags_listed',
  'forms_open',
  'forms_missed',
  'messages_unread',
  'homework_waiting',
  'reminders_waiting',
  'responses',
] as const

test('flags of a program that is damaged are listed first, since nobody knows how severe they are', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const answers = { id: ulid(), answers: { matt: '1', risk: '1' } }
  await (await made.as('anna-testsson')).post(`/api/my/programs/${enrolment}/forms/startbatteri:1/submission`, answers)
  await made.runtime.context.store.write((db) => db.updateTable('bundle').set({ bytes: '{}' }).execute())
  const again = await made.restart()
  const { flags, patients } = (await (await again.as('karin-ek')).get('/api/caseload')).json<Caseload>()
  expect(flags).toMatchObject([{ id: 'risk@startbatteri:1', severity: 'priority', title: { sv: 'risk' } }])
  expect(patients).toMatchObject([{ enrolment, program: { sv: 'prov' }, flags: 1 }])
})

test('a flag that was put off is back at that moment, though nobody has been woken', async () => {
  const made = await world()
  await made.publish()
  const enrolment = await made.start('anna-testsson')
  const anna = await made.as('anna-testsson')
  const sent = { id: ulid(), answers: { matt: '1', risk: '1' } }
  await anna.post(`/api/my/programs/${enrolment}/forms/startbatteri:1/submission`, sent)
  const path = `/api/patients/${enrolment}/flags/${encodeURIComponent('risk@startbatteri:1')}`
  await (await made.as('karin-ek')).put(`${path}/owner`, { owner: 'omar-haddad' })
  await (await made.as('omar-haddad')).put(`${path}/snooze`, { until: '2026-03-02T10:30:00' })
  const listed = async (at: string) => {
    made.clock.set(at)
    return (await (await made.as('omar-haddad')).get('/api/caseload')).json<Caseload>().totals.flags
  }
  expect(await listed('2026-03-02T09:29:59Z')).toBe(0)
  expect(await listed('2026-03-02T09:30:00Z')).toBe(1)
})

function byFirst([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1
}
